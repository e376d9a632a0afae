import type { RecordFault, RecordNote, RecordsVerdict } from '../../../shared/contract/records.ts';
import type { EndTrouble, Pruned } from '../../../shared/record/body.ts';
import { readEndMark } from './end-mark.ts';
import { isIntact, type Line, NO_HASH, parseLine } from './line.ts';
import type { RecordFiles } from './record-files.ts';
import { segmentsIn } from './segments.ts';

type Fault = RecordFault;

/** A line with what is wrong with it alone. */
interface Read extends Pick<Line, 'seq' | 'hash' | 'prev'> {
  readonly intact: boolean;
}

interface Content {
  readonly lines: readonly Read[];
  readonly faults: readonly Fault[];
  readonly pruned: readonly Pruned[];
  readonly troubles: readonly EndTrouble[];
  readonly notes: readonly RecordNote[];
  readonly entries: number;
}

/**
 * Looks at every line of the record: its own hash, its number, and the hash of the line before. Finds every line that
 * was changed, taken away, moved or doubled, as long as not everything behind it was written anew as well, the mark of
 * the end included. Changes nothing.
 */
export function verifyRecords(files: RecordFiles): RecordsVerdict {
  const { lines, faults, pruned, troubles, notes, entries } = readAll(files);
  const last = lines.reduce<Read | undefined>((a, b) => (a === undefined || b.seq > a.seq ? b : a), undefined);
  const hashes = hashesOf(lines, pruned);
  return {
    lines: lines.length,
    entries,
    faults: [
      ...faults,
      ...lines.filter(({ intact }) => !intact).map(({ seq }) => ({ kind: 'changed' as const, from: seq, to: seq })),
      ...placesOf(lines),
      ...gapsIn(lines, pruned),
      ...brokenLinks(lines, hashes),
      // Lines that are gone are missing in the numbers as well.
      ...troubles.filter(({ why }) => why !== 'gone').map(({ from, to }) => ({ kind: 'end' as const, from, to })),
      ...endFaults(files, last?.seq ?? 0, hashes),
    ],
    notes,
    end: last === undefined ? null : { seq: last.seq, hash: last.hash },
  };
}

function readAll(files: RecordFiles): Content {
  const lines: Read[] = [];
  const faults: Fault[] = [];
  const pruned: Pruned[] = [];
  const troubles: EndTrouble[] = [];
  const notes: RecordNote[] = [];
  let entries = 0;
  for (const { name } of segmentsIn(files)) {
    const content = files.read(name).toString('utf8');
    for (const [index, text] of content.split('\n').entries()) {
      if (text === '') continue;
      const line = parseLine(text);
      if (line === undefined) {
        faults.push({ kind: 'unreadable', from: index + 1, to: index + 1, file: name });
        continue;
      }
      const { seq, hash, prev, body } = line;
      lines.push({ seq, hash, prev, intact: isIntact(text) });
      if ('entry' in body) entries++;
      else if ('pruned' in body) {
        pruned.push(body.pruned);
        notes.push({ kind: body.pruned.why, at: body.pruned.at, amount: body.pruned.count });
      } else if ('cut' in body) notes.push({ kind: 'cut', at: body.cut.at, amount: body.cut.bytes });
      else if ('trouble' in body) troubles.push(body.trouble);
    }
  }
  return { lines, faults, pruned, troubles, notes, entries };
}

/** Numbers rise from line to line. Of those that do not, the fewest that must have been moved are named. */
function placesOf(lines: readonly Read[]): readonly Fault[] {
  const seen = new Set<number>();
  const faults: Fault[] = [];
  const order: number[] = [];
  for (const { seq } of lines) {
    if (seen.has(seq)) faults.push({ kind: 'doubled', from: seq, to: seq });
    else order.push(seq);
    seen.add(seq);
  }
  const inPlace = longestRising(order);
  return [
    ...faults,
    ...order.filter((seq) => !inPlace.has(seq)).map((seq) => ({ kind: 'moved' as const, from: seq, to: seq })),
  ];
}

/** The longest rising part of different numbers, by the shortest possible ends (patience sorting). */
function longestRising(numbers: readonly number[]): ReadonlySet<number> {
  const ends: number[] = [];
  const before = new Map<number, number | undefined>();
  for (const number of numbers) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    before.set(number, ends[low - 1]);
    ends[low] = number;
  }
  const rising = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = before.get(at)) rising.add(at);
  return rising;
}

/** Runs of numbers that no line has, but for those that were taken away on purpose. */
function gapsIn(lines: readonly Read[], pruned: readonly Pruned[]): readonly Fault[] {
  const numbers = [...new Set(lines.map(({ seq }) => seq))].toSorted((a, b) => a - b);
  const gone = Math.max(0, ...pruned.map(({ through }) => through));
  const faults: Fault[] = [];
  let expected = 1;
  for (const number of numbers) {
    const from = Math.max(expected, gone + 1);
    if (number > from) faults.push({ kind: 'removed', from, to: number - 1 });
    expected = number + 1;
  }
  return faults;
}

/** What a line's hash was, as far as others know it. */
function hashesOf(lines: readonly Read[], pruned: readonly Pruned[]): ReadonlyMap<number, string> {
  const known = pruned.map(({ through, hash }) => [through, hash] as const);
  return new Map([[0, NO_HASH], ...known, ...lines.map(({ seq, hash }) => [seq, hash] as const)]);
}

/** A line that was changed together with its own hash: the next one knows the hash it had. */
function brokenLinks(lines: readonly Read[], hashes: ReadonlyMap<number, string>): readonly Fault[] {
  const changed = new Set(lines.filter(({ intact }) => !intact).map(({ seq }) => seq));
  return lines.flatMap(({ seq, prev }) => {
    const known = hashes.get(seq - 1);
    if (changed.has(seq) || changed.has(seq - 1) || known === undefined || known === prev) return [];
    const at = Math.max(1, seq - 1);
    return [{ kind: 'changed' as const, from: at, to: at }];
  });
}

function endFaults(files: RecordFiles, last: number, hashes: ReadonlyMap<number, string>): readonly Fault[] {
  const mark = readEndMark(files);
  if (mark === 'absent' && last === 0) return [];
  if (mark === 'absent' || mark === 'unreadable') return [{ kind: 'end', from: last, to: last }];
  if (mark.seq > last) return [{ kind: 'removed', from: last + 1, to: mark.seq }];
  const known = hashes.get(mark.seq);
  return known === undefined || known === mark.hash ? [] : [{ kind: 'end', from: mark.seq, to: mark.seq }];
}
