import type { Language } from '../../../shared/language.ts';
import { findingWords } from '../../../shared/words/finding-words.ts';
import { wrongCommandWords } from '../../../shared/words/wrong-command-words.ts';
import type { Options } from './options.ts';
import { EXIT, type Exit, type Terminal, trouble } from './terminal.ts';
import { numberOf } from './wrong-add.ts';

/** `sekisho wrong remove N`: takes back the Nth mark of `wrong list`. */
export async function wrongRemove({ names }: Options, terminal: Terminal, language: Language): Promise<Exit> {
  const words = wrongCommandWords[language];
  const number = numberOf(names[0]) ?? trouble(words.needsMark);
  const marks = (await terminal.wrongMarks())?.marks ?? [];
  const mark = marks[number - 1] ?? trouble(words.noMark(number, marks.length));
  await (await terminal.wrong()).remove(mark);
  await terminal.write(`${words.removed(findingWords[language].category[mark.features.category])}\n`);
  return EXIT.maySend;
}
