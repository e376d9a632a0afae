import { exportsWords } from '../../words/exports-words.ts';
import type { FigureId } from '../figures.ts';
import { figureTable } from './figure-table.ts';
import { el, type Node } from './node.ts';
import { minuteText, wholeNumber } from './numbers.ts';
import { headCell, numberCell, type PageParts, tableWords, titled } from './page-parts.ts';
import { type TableCell, tableOf } from './table.ts';

/** The tables about incidents, corrections and marks, the record itself, and what is sent to the company. */
export function keptTables(parts: PageParts): readonly Node[] {
  return [otherTable(parts), recordTable(parts), exportsTable(parts)];
}

const OTHER: readonly FigureId[] = [
  'incidents',
  'incidents-closed',
  'incident-steps',
  'incident-links',
  'incident-told',
  'corrections',
  'wrong',
];

function otherTable(parts: PageParts): Node {
  const { otherTitle } = tableWords(parts);
  return titled(parts, otherTitle, undefined, figureTable(parts, otherTitle, OTHER));
}

function recordTable(parts: PageParts): Node {
  const words = tableWords(parts);
  const { chain, policy } = parts.facts;
  if (chain === undefined || chain.verdict.lines === 0) return titled(parts, words.recordTitle, undefined, undefined);
  const { lines, entries, faults, notes, end } = chain.verdict;
  const number = (count: number) => wholeNumber(count, parts.language);
  const rows: readonly (readonly TableCell[])[] = [
    [words.verifiedAt, minuteText(chain.at)],
    [words.lines, number(lines)],
    [words.entries, number(entries)],
    [words.faults, faults.length === 0 ? `${number(0)}　${words.intact}` : words.broken(faults.length)],
    ...(end === null ? [] : [[words.end, words.endOf(end.seq, end.hash)]]),
    ...(notes.length === 0 ? [] : [[words.notes, words.noteCount(notes.length)]]),
    [words.retention, words.retentionDays(policy.days)],
  ];
  const table = tableOf({ caption: words.recordTitle, head: [words.item, words.value], rows });
  return titled(parts, words.recordTitle, undefined, table);
}

function exportsTable(parts: PageParts): Node {
  const words = tableWords(parts);
  const { exports } = parts.facts;
  if (exports.length === 0) {
    const none = el('p', { class: 'none' }, words.noReceiver);
    return titled(parts, words.exportsTitle, undefined, none);
  }
  const named = exportsWords[parts.language].title;
  const rows = exports.map(({ destination, place, sent, waiting, lost, last }): readonly TableCell[] => [
    named(destination),
    place,
    ...[sent, waiting, lost].map((count) => numberCell(parts, count)),
    last === null ? words.neverSent : minuteText(last),
  ]);
  const numbers = [words.sent, words.waiting, words.lost].map(headCell);
  const head = [words.receiver, words.place, ...numbers, words.lastSent];
  const table = tableOf({ caption: words.exportsTitle, head, rows });
  return titled(parts, words.exportsTitle, words.inForce, table);
}
