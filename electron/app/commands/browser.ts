import { nearest } from '../../../shared/contract/nearest.ts';
import type { Language } from '../../../shared/language.ts';
import { browserWords } from '../../../shared/words/browser-words.ts';
import { BROWSERS, type Browser, type Reach } from '../native-host/browsers.ts';
import type { Registration } from '../native-host/registration.ts';
import type { Options } from './options.ts';
import { codeOf, EXIT, type Exit, type Terminal, trouble } from './terminal.ts';

const DEEDS = ['install', 'remove', 'status'] as const;
type Deed = (typeof DEEDS)[number];
type Words = (typeof browserWords)[Language];

/**
 * `sekisho browser install|remove|status [BROWSER…] [--machine]`: tells browsers where the native host is. Without a
 * browser all are meant. `status` ends with 1 when one of them could not use the host.
 */
export async function browser({ names, values }: Options, terminal: Terminal, language: Language): Promise<Exit> {
  const words = browserWords[language];
  const [asked = '', ...rest] = names;
  const deed = DEEDS.find((item) => item === asked) ?? trouble(words.badDeed(asked));
  const browsers = rest.length === 0 ? BROWSERS : rest.map((name) => browserCalled(name, words));
  const reach: Reach = values.machine === undefined ? 'person' : 'machine';
  let exit: Exit = EXIT.maySend;
  for (const name of browsers) {
    const [line, isFine] = await perform(deed, name, reach, terminal.registration, words);
    if (!isFine) exit = EXIT.mustNotSend;
    await terminal.write(`${line}\n`);
  }
  return exit;
}

function browserCalled(name: string, words: Words): Browser {
  return BROWSERS.find((item) => item === name) ?? trouble(words.noBrowser(name, nearest(name, BROWSERS)));
}

type Done = readonly [line: string, isFine: boolean];

async function perform(deed: Deed, name: Browser, reach: Reach, on: Registration, words: Words): Promise<Done> {
  try {
    if (deed === 'install') return [words.installed(name, await on.install(name, reach)), true];
    if (deed === 'remove') return [words.removed(name, await on.remove(name, reach)), true];
    const status = await on.status(name, reach);
    return [words.status[status](name), status === 'installed'];
  } catch (error) {
    // Node names a code for what the disk refuses; anything else is a surprise.
    if (codeOf(error) === '') throw error;
    return trouble(words.notWritten(name, codeOf(error)));
  }
}
