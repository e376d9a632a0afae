import type { Language } from '../../../shared/language.ts';
import { parseAssignment } from '../../../shared/train/assign/assignment-shape.ts';
import { findLesson } from '../../../shared/train/lesson-list.ts';
import { cliWords } from '../../../shared/words/cli-words.ts';
import { signingWords } from '../../../shared/words/signing-words.ts';
import { signFile } from '../signing/sign-file.ts';
import { readSigningKey } from '../signing/signing-key.ts';
import { keepFile } from './keep-file.ts';
import type { Options } from './options.ts';
import { readInput } from './read-input.ts';
import { EXIT, type Exit, type Terminal, trouble } from './terminal.ts';

/**
 * `sekisho train assign FILE --key KEYFILE --out OUT`: checks an assignment and signs it. A lesson that this program does
 * not have is refused: people's apps would leave it out, and nobody would notice.
 */
export async function trainAssign({ file, values }: Options, terminal: Terminal, language: Language): Promise<Exit> {
  const words = signingWords[language];
  const cli = cliWords[language];
  const source = file ?? trouble(words.needsFile);
  const keyFile = values.key ?? trouble(words.needs('--key'));
  const out = values.out ?? trouble(words.needs('--out'));
  const payload = await readInput(source, terminal, cli);
  const parsed = parseAssignment(payload);
  if (!parsed.ok) return trouble(cli.trouble.badFile(source, parsed.problem.path, parsed.problem.message[language]));
  const { id, version, lessons } = parsed.value;
  const stranger = lessons.find((lesson) => findLesson(lesson) === undefined);
  if (stranger !== undefined) {
    return trouble(cli.trouble.badFile(source, `lessons[${lessons.indexOf(stranger)}]`, words.noLesson));
  }
  const key = readSigningKey(await readInput(keyFile, terminal, cli));
  if (!key.ok) return trouble(words.bad(keyFile, key.problem.message[language]));
  const signed = signFile('assignment', payload, key.value, new Date());
  await keepFile(out, `${JSON.stringify(signed)}\n`, values.overwrite !== undefined, words);
  await terminal.write(`${words.signed(out, id, version)}\n`);
  return EXIT.maySend;
}
