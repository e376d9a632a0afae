import type { Language } from '../../../shared/language.ts';
import { findingWords } from '../../../shared/words/finding-words.ts';
import { wrongCommandWords } from '../../../shared/words/wrong-command-words.ts';
import { wrongPatterns } from '../../../shared/wrong/wrong-patterns.ts';
import type { Options } from './options.ts';
import { EXIT, type Exit, type Terminal } from './terminal.ts';

/**
 * `sekisho wrong list`: what the person marked as wrong, numbered. With `--json` it is the file for the admin: features
 * that help to mend a detector, and nothing that finds a value again.
 */
export async function wrongList({ values }: Options, terminal: Terminal, language: Language): Promise<Exit> {
  const words = wrongCommandWords[language];
  const marks = (await terminal.wrongMarks())?.marks ?? [];
  if (values.json !== undefined) await terminal.write(wrongPatterns(marks));
  else if (marks.length === 0) await terminal.write(`${words.none}\n`);
  else {
    const lines = marks.map(({ detector, at, features }, index) =>
      words.mark(index + 1, at.slice(0, 10), findingWords[language].category[features.category], detector),
    );
    await terminal.write(`${lines.join('\n')}\n`);
  }
  return EXIT.maySend;
}
