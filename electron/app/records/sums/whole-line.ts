import { passedShape } from '../../../../shared/contract/entry-shape.ts';
import { object } from '../../../../shared/contract/object-shape.ts';
import { type Of, oneOf, type Parsed, text } from '../../../../shared/contract/shape.ts';
import { CORRECTION_REASONS, type Entry, type PassedCount } from '../../../../shared/record/entry.ts';
import { countsOfEntry, countsOfPassed } from '../../../../shared/sums/tally.ts';
import { dayShape } from '../../../../shared/train/assign/day.ts';
import { problem } from './csv-cells.ts';
import { exportedEntry } from './exported-entry.ts';
import { NO_ENTRY } from './passed-line.ts';
import type { Refused, Taker } from './taker.ts';

export const correctionShape = object({
  entry: text({ min: 1, max: 100 }),
  why: oneOf(...CORRECTION_REASONS),
  at: text({ min: 1, max: 40 }),
});

/** Kinds of lines about the record itself, which no check made. */
export const ABOUT_RECORD: readonly string[] = ['pruned', 'cut', 'trouble', 'notice'];

/** What a line says beside its body. */
interface Beside {
  readonly machine: string | undefined;
  readonly id: string | undefined;
}

/** Reads a line of JSON as a whole, whatever the order of its fields. */
export function takeWholeLine(line: string, taker: Taker): Refused {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return problem('', 'JSON ではありません', 'not JSON');
  }
  return takeValue(value, taker);
}

/** The same for a value that was parsed already. */
export function takeValue(value: unknown, taker: Taker): Refused {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return problem('', 'オブジェクトが必要です', 'expected an object');
  const line = new Map<string, unknown>(Object.entries(value));
  const beside = {
    machine: textIn(line.get('machine')),
    id: textIn(line.get('id')) ?? textIn(line.get('hash'))?.slice(0, 32),
  };
  if (line.has('entry')) return takeEntry(exportedEntry(line.get('entry'), 'entry'), taker, beside.machine);
  if (line.has('passed')) return takePassed(passedShape(line.get('passed'), 'passed'), taker, beside);
  if (line.has('correction') && !line.has('site'))
    return takeCorrection(correctionShape(line.get('correction'), 'correction'), taker);
  if (ABOUT_RECORD.some((name) => line.has(name))) return undefined;
  return takeEntry(exportedEntry(value), taker, undefined);
}

/** Numbers of machines are short; anything else there says nothing. */
function textIn(value: unknown): string | undefined {
  return typeof value === 'string' && value.length > 0 && value.length <= 100 ? value : undefined;
}

/** What is wrong with an entry, or `undefined`. */
export function faultOfEntry(value: unknown): Refused {
  const parsed = exportedEntry(value);
  return parsed.ok ? undefined : parsed.problem;
}

function takeEntry(parsed: Parsed<Entry>, taker: Taker, machine: string | undefined): Refused {
  if (!parsed.ok) return parsed.problem;
  const { value } = parsed;
  taker.take({
    place: taker.placeOf(value),
    day: value.at.slice(0, 10),
    id: value.id,
    machine,
    isEntry: true,
    counts: [taker.keys.numbered(countsOfEntry(value))],
    // In the counts already.
    released: 0,
    added: 0,
    length: 0,
    isMistaken: false,
  });
  return undefined;
}

function takePassed(parsed: Parsed<PassedCount>, taker: Taker, { machine, id }: Beside): Refused {
  if (!parsed.ok) return parsed.problem;
  const { value } = parsed;
  const day = dayShape(value.day, 'day');
  if (!day.ok) return day.problem;
  const counts = [taker.keys.numbered(countsOfPassed(value))];
  taker.take({ place: taker.placeOf(value), day: day.value, id, machine, counts, ...NO_ENTRY });
  return undefined;
}

export function takeCorrection(parsed: Parsed<Of<typeof correctionShape>>, taker: Taker): Refused {
  if (!parsed.ok) return parsed.problem;
  taker.wish([parsed.value.entry, parsed.value.why]);
  return undefined;
}
