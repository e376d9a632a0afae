import type { Language } from '../../../shared/language.ts';
import { recordsVerdictWords } from '../../../shared/words/records-verdict-words.ts';
import type { Options } from './options.ts';
import { codeOf, EXIT, type Exit, type Terminal, trouble } from './terminal.ts';

/** `sekisho records verify`: exit 0 where the record is whole, 1 where anything in it was changed, 2 where nobody could look. */
export async function recordsVerify({ values }: Options, terminal: Terminal, language: Language): Promise<Exit> {
  const words = recordsVerdictWords[language];
  const verdict = await terminal.verifyRecords().catch((error: unknown) => trouble(words.unreadable(codeOf(error))));
  const { faults, notes, end, lines, entries } = verdict;
  const sentences = [
    lines === 0 ? words.empty : words.read(lines, entries),
    ...faults.map((fault) => `  ${words.fault[fault.kind](fault)}`),
    ...notes.map((note) => `  ${words.note[note.kind](note)}`),
    ...(end === null ? [] : [words.end(end.seq, end.hash)]),
    faults.length === 0 ? words.whole : words.broken(faults.length),
  ];
  await terminal.write(values.json === undefined ? `${sentences.join('\n')}\n` : `${JSON.stringify(verdict)}\n`);
  return faults.length === 0 ? EXIT.maySend : EXIT.mustNotSend;
}
