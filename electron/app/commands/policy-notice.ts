import type { Language } from '../../../shared/language.ts';
import { emergencyNoticeShape } from '../../../shared/policy/emergency-notice.ts';
import { TIERS } from '../../../shared/policy/policy.ts';
import { cliWords } from '../../../shared/words/cli-words.ts';
import { policyShowWords } from '../../../shared/words/policy-show-words.ts';
import { signingWords } from '../../../shared/words/signing-words.ts';
import { localTime } from '../local-time.ts';
import { signFile } from '../signing/sign-file.ts';
import { readSigningKey } from '../signing/signing-key.ts';
import { keepFile } from './keep-file.ts';
import type { Options } from './options.ts';
import { readInput } from './read-input.ts';
import { EXIT, type Exit, type Terminal, trouble } from './terminal.ts';

/** A local time has a `T` and either `Z` or an offset, so that everybody reads the same instant. */
const WITH_OFFSET = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)$/u;

/**
 * `sekisho policy notice --key KEYFILE --until TIME --message-ja … --message-en … --out OUT [--to TIERS]`: the signed
 * notice that lets nothing out for a while. A time in the past calls an earlier one off.
 */
export async function policyNotice({ values }: Options, terminal: Terminal, language: Language): Promise<Exit> {
  const words = policyShowWords[language].notice;
  const needed = (name: string) => values[name] ?? trouble(signingWords[language].needs(`--${name}`));
  const [keyFile, until, ja, en, out] = ['key', 'until', 'message-ja', 'message-en', 'out'].map(needed);
  const end = WITH_OFFSET.test(until ?? '') ? new Date(until ?? '') : undefined;
  if (end === undefined || Number.isNaN(end.getTime())) return trouble(words.badUntil(until ?? ''));
  const asked = (values.to ?? 'public').split(',').map((name) => name.trim());
  const tiers = TIERS.filter((tier) => asked.includes(tier));
  if (tiers.length !== new Set(asked).size) return trouble(words.badTier(values.to ?? ''));
  const notice = emergencyNoticeShape({ until: end.toISOString(), message: { ja, en }, allowNothingTo: tiers });
  if (!notice.ok) return trouble(`${notice.problem.path}: ${notice.problem.message[language]}`);
  const key = readSigningKey(await readInput(keyFile, terminal, cliWords[language]));
  if (!key.ok) return trouble(signingWords[language].bad(keyFile ?? '', key.problem.message[language]));
  const signed = signFile('notice', JSON.stringify(notice.value), key.value, new Date());
  await keepFile(out ?? '', `${JSON.stringify(signed)}\n`, values.overwrite !== undefined, signingWords[language]);
  await terminal.write(`${words.made(out ?? '', localTime(notice.value.until, language))}\n`);
  return EXIT.maySend;
}
