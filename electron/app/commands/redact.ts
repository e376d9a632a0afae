import { resolve } from 'node:path';
import { kindOf } from '../../../shared/files/kind-of.ts';
import { canRewrite } from '../../../shared/files/rewrite/rewrite-file.ts';
import type { Language } from '../../../shared/language.ts';
import { writeUndoKey } from '../../../shared/redact/undo-key.ts';
import { cliFileWords } from '../../../shared/words/cli-file-words.ts';
import { type CliWords, cliWords } from '../../../shared/words/cli-words.ts';
import { exitOf } from './check.ts';
import { choosePolicy, chooseSite } from './choose-policy.ts';
import { isPlain } from './file-look.ts';
import { entryOf, keepEntries } from './keep-entries.ts';
import { keepFile } from './keep-file.ts';
import { knowledgeFor } from './knowledge.ts';
import { looker } from './look.ts';
import { offerCard } from './offer-card.ts';
import type { Options } from './options.ts';
import { type Given, readGiven, textOf } from './read-input.ts';
import { EXIT, type Exit, type Terminal, trouble } from './terminal.ts';

/**
 * `sekisho redact`: the text with placeholders on standard output, exactly, and the key in its own file. The exit
 * status is about what was written: it is checked again, and a policy that blocks the text blocks it masked as well.
 */
export async function redact({ file, values }: Options, terminal: Terminal, language: Language): Promise<Exit> {
  const words = cliWords[language];
  const chosen = await choosePolicy(values.policy, terminal, words, language);
  const site = chooseSite(values.to, chosen, words);
  const keyFile = values.key;
  if (keyFile !== undefined && file !== undefined && resolve(keyFile) === resolve(file)) {
    trouble(words.trouble.keyIsText(file));
  }
  const load = await knowledgeFor(terminal, language);
  await terminal.closeNetwork();
  const given = await readGiven(file, terminal, words);
  const { name } = given;
  const overwrite = values.overwrite !== undefined;
  if (values.out !== undefined) {
    const { redactCopy } = await import('./redact-copy.ts');
    return redactCopy(given, { chosen, site, load, out: values.out, keyFile, overwrite }, terminal, language);
  }
  const text = asText(given, words, language);
  const look = await looker(text, chosen, load);
  const { result, redaction } = look(text, site) ?? trouble(words.trouble.failedFor(name));
  const again = look(redaction.text, site) ?? trouble(words.trouble.failedFor(name));
  if (keyFile !== undefined) {
    // On the disk before any redacted text is written: a text that cannot be restored would be a loss.
    const { keyExists: exists, keyUnwritable: unwritable } = words.trouble;
    await keepFile(keyFile, writeUndoKey(redaction.key), overwrite, { exists, unwritable });
  }
  await terminal.write(redaction.text);
  const exit = result.action === 'block' ? EXIT.mustNotSend : exitOf(again.result);
  if (exit === EXIT.mustNotSend) terminal.say(words.stillHeld);
  const masked = redaction.pieces.length > 0 ? 'copied-safe' : undefined;
  const outcome = exit === EXIT.mustNotSend ? 'held' : masked;
  const lesson = await offerCard(result, chosen, terminal, language);
  const judged = { decision: result, site, chosen, length: text.length, lesson };
  await keepEntries([entryOf({ ...judged, ...(outcome && { outcome }) })], chosen, terminal, words);
  return exit;
}

/** Pages of the web are text as well, and go on standard output with their markup; other documents do not. */
function asText(given: Given, words: CliWords, language: Language): string {
  const kind = kindOf(given.file, given.bytes);
  if (isPlain(given) || kind === 'html') return textOf(given, words);
  const isPossible = kind !== 'old-office' && canRewrite(kind);
  return trouble(cliFileWords[language][isPossible ? 'needsOut' : 'cannotRewrite'](given.name));
}
