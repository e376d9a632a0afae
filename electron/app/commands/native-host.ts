import type { Language } from '../../../shared/language.ts';
import { browserWords } from '../../../shared/words/browser-words.ts';
import { isOurExtension } from '../native-host/caller.ts';
import type { Options } from './options.ts';
import { EXIT, type Exit, type Terminal, trouble } from './terminal.ts';

/** `sekisho native-host`: what a browser starts for our extension. For anybody else it says so and ends. */
export async function nativeHost({ names, values }: Options, terminal: Terminal, language: Language): Promise<Exit> {
  if (!isOurExtension(names)) trouble(browserWords[language].notByHand);
  await terminal.nativeHost(values.policy);
  return EXIT.maySend;
}
