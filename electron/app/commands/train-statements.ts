import { homedir } from 'node:os';
import type { Language } from '../../../shared/language.ts';
import { LESSONS } from '../../../shared/train/lesson-list.ts';
import { statementsOf } from '../../../shared/train/lms/progress-statements.ts';
import type { Statement } from '../../../shared/train/lms/statement.ts';
import { cliWords } from '../../../shared/words/cli-words.ts';
import { signingWords } from '../../../shared/words/signing-words.ts';
import { trainCommandWords } from '../../../shared/words/train-command-words.ts';
import { nodeFiles } from '../node-files.ts';
import type { Files } from '../ports.ts';
import { progressFile } from '../progress-file.ts';
import { keepPerson, learnerIdentity } from '../train/learner-identity.ts';
import { uuidOfName } from '../train/uuid-of-name.ts';
import { isEndpoint, sendStatements } from '../train/xapi-outbox.ts';
import { userDataFolder } from '../user-data-folder.ts';
import { keepFile } from './keep-file.ts';
import type { Options } from './options.ts';
import { readInput } from './read-input.ts';
import { EXIT, type Exit, type Terminal, trouble } from './terminal.ts';

/**
 * `sekisho train export --xapi --out FILE`: statements about this person's training as one JSON array.
 * `--endpoint ADDRESS [--auth FILE]` sends those a learning record store does not have yet; FILE holds `key:secret`.
 */
export async function exportStatements({ values }: Options, terminal: Terminal, language: Language): Promise<Exit> {
  const words = trainCommandWords[language];
  const { env } = terminal;
  const folder = userDataFolder({ platform: process.platform, env, home: homedir() });
  const files = nodeFiles(folder);
  const statements = await ownStatements(files, { folder, env }, values.home);
  if (values.endpoint === undefined) {
    const out = values.out ?? trouble(words.needsOut);
    const content = `${JSON.stringify(statements, null, 2)}\n`;
    await keepFile(out, content, values.overwrite !== undefined, signingWords[language]);
    await terminal.write(`${words.statements(out, statements.length)}\n`);
    return EXIT.maySend;
  }
  const { endpoint } = values;
  if (!isEndpoint(endpoint)) return trouble(words.badEndpoint);
  const secret = values.auth === undefined ? undefined : await readInput(values.auth, terminal, cliWords[language]);
  const { sent, left, why } = await sendStatements(statements, { endpoint, secret: secret?.trim(), files, fetch });
  if (why === undefined) {
    await terminal.write(`${words.sent(sent, left)}\n`);
    return EXIT.maySend;
  }
  terminal.say(words.notSent(why, left));
  return EXIT.notChecked;
}

async function ownStatements(
  files: Files,
  { folder, env }: { readonly folder: string; readonly env: Terminal['env'] },
  homePage = 'https://sekisho.example/accounts',
): Promise<readonly Statement[]> {
  const { person } = await learnerIdentity(folder, env)();
  const progress = await progressFile(files).read();
  // Whoever has taken part has the folder.
  if (progress.attempts.length > 0) await keepPerson(folder, person);
  return statementsOf(progress, LESSONS, { account: { homePage, name: person }, idOf: uuidOfName });
}
