import type { Language } from '../../../shared/language.ts';
import { cliWords } from '../../../shared/words/cli-words.ts';
import type { Options } from './options.ts';
import { codeOf, EXIT, type Exit, type Terminal, trouble } from './terminal.ts';

/** `sekisho serve`: prints the address with its token and runs until it is interrupted. */
export async function serve({ values }: Options, terminal: Terminal, language: Language): Promise<Exit> {
  const words = cliWords[language];
  const asked = values.port ?? '0';
  const port =
    /^\d{1,5}$/u.test(asked) && Number(asked) <= 65_535 ? Number(asked) : trouble(words.trouble.badPort(asked));
  const server = await terminal.serve(port).catch((error: unknown) => {
    const code = codeOf(error);
    if (code === 'EADDRINUSE' || code === 'EACCES') return trouble(words.trouble.portTaken(port));
    if (code === 'ENOENT') return trouble(words.trouble.notBuilt);
    throw error;
  });
  await terminal.write(`${words.address(server.address)}\n`);
  terminal.say(words.toStop);
  await terminal.interrupted();
  await server.close();
  return EXIT.maySend;
}
