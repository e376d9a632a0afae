import type { Language } from '../../../shared/language.ts';
import type { CheckResult } from '../../../shared/policy/check-result.ts';
import { cliWords } from '../../../shared/words/cli-words.ts';
import { checkOutput } from './check-output.ts';
import { choosePolicy, chooseSite } from './choose-policy.ts';
import { isPlain } from './file-look.ts';
import { entryOf, keepEntries } from './keep-entries.ts';
import { knowledgeFor } from './knowledge.ts';
import { looker } from './look.ts';
import { offerCard } from './offer-card.ts';
import type { Options } from './options.ts';
import { readGiven, textOf } from './read-input.ts';
import { report } from './report.ts';
import { EXIT, type Exit, type Terminal, trouble } from './terminal.ts';

/** `sekisho check`: what would happen to this text or file, as sentences or as one JSON object. */
export async function check({ file, values }: Options, terminal: Terminal, language: Language): Promise<Exit> {
  const words = cliWords[language];
  const chosen = await choosePolicy(values.policy, terminal, words, language);
  const site = chooseSite(values.to, chosen, words);
  const load = await knowledgeFor(terminal, language);
  await terminal.closeNetwork();
  const given = await readGiven(file, terminal, words);
  if (!isPlain(given)) {
    const { checkDocument } = await import('./check-document.ts');
    return checkDocument(given, { chosen, site, load, asJson: values.json !== undefined }, terminal, language);
  }
  const text = textOf(given, words);
  const look = await looker(text, chosen, load);
  const { result } = look(text, site) ?? trouble(words.trouble.failedFor(given.name));
  const output =
    values.json === undefined
      ? report(text, result, { site, policy: chosen.policy, language })
      : `${JSON.stringify(checkOutput(result))}\n`;
  await terminal.write(output);
  const lesson = await offerCard(result, chosen, terminal, language);
  await keepEntries(
    [entryOf({ decision: result, site, chosen, length: text.length, lesson })],
    chosen,
    terminal,
    words,
  );
  return exitOf(result);
}

/** 0 may be sent as it is, 1 must not. */
export function exitOf({ action }: Pick<CheckResult, 'action'>): Exit {
  return action === 'redact' || action === 'block' ? EXIT.mustNotSend : EXIT.maySend;
}
