import { readFileSync } from 'node:fs';
import type { Problem } from '../../../../shared/contract/shape.ts';
import type { Sums } from '../../../../shared/sums/sums.ts';
import { problem } from './csv-cells.ts';
import { csvLines } from './csv-line.ts';
import { jsonLines } from './json-line.ts';
import { type IdTable, isNewIn } from './known-ids.ts';
import { type Heard, LONGEST, linesIn, type Stretch } from './lines-in.ts';
import { openTaker, type Part, type Refused, type Taker } from './taker.ts';
import { takeValue } from './whole-line.ts';

/** How a file is read: JSON line by line, rows under a heading, or one JSON document. */
export type Format = { readonly kind: 'json' | 'document' } | { readonly kind: 'csv'; readonly head: string };

/** A stretch of a file to be added up. */
export interface Job extends Stretch {
  readonly format: Format;
  /** What stands for the machine where lines name none. */
  readonly source: string;
  /** Whether a last line without an end is still being written, and no fault. */
  readonly isOpen: boolean;
  /** Left out where every line counts. */
  readonly ids: IdTable | undefined;
  readonly wanted: readonly string[];
  /** Whether this stretch is added to what the thread has, which is told in the end. */
  readonly isKept: boolean;
}

export interface RefusedLine {
  /** Number of the line in the stretch, from 1. */
  readonly line: number;
  readonly problem: Problem;
}

export interface ReadPart extends Part {
  /** Left out where the thread keeps them until it is asked. */
  readonly sums: Sums | undefined;
  readonly lines: number;
  /** The first ones; `refusedCount` counts all. */
  readonly refused: readonly RefusedLine[];
  readonly refusedCount: number;
}

/** Lines that are named; there may be a million of them. */
const NAMED = 20;

/** What a thread knows from one stretch to the next. */
export interface Reader {
  readonly taker: Taker;
  readonly json: (line: string) => Refused;
  /** Reads rows under this heading. */
  readonly csv: (head: string) => ReturnType<typeof csvLines>;
}

export function openReader(): Reader {
  const taker = openTaker();
  let rows: { readonly head: string; readonly read: ReturnType<typeof csvLines> } | undefined;
  const csv = (head: string) => {
    if (rows?.head !== head) rows = { head, read: csvLines(head, taker) };
    return rows.read;
  };
  return { taker, json: jsonLines(taker), csv };
}

/** Reads a stretch and adds it up. `onBytes` hears of bytes that are done. Throws Node's error when the disk refuses. */
export function readPart(job: Job, reader: Reader, onBytes: (count: number) => void): ReadPart {
  const isNew = job.ids === undefined ? () => true : isNewIn(job.ids);
  const { taker } = reader;
  taker.begin({ isNew, wanted: new Set(job.wanted), source: job.source });
  const refused: RefusedLine[] = [];
  let lines = 0;
  let refusedCount = 0;
  const judge = (fault: Refused) => {
    lines++;
    if (fault === undefined) return;
    refusedCount++;
    if (refused.length < NAMED) refused.push({ line: lines, problem: fault });
  };
  if (job.format.kind === 'document') for (const fault of documentFaults(job.path, taker)) judge(fault);
  else linesIn(job, hearing(job, reader, judge, onBytes));
  return { ...taker.end(), sums: job.isKept ? undefined : taker.sums(), lines, refused, refusedCount };
}

function hearing(
  job: Job,
  { csv, json }: Reader,
  judge: (fault: Refused) => void,
  bytes: (count: number) => void,
): Heard {
  const rows = job.format.kind === 'csv' ? csv(job.format.head) : undefined;
  if (rows?.ok === false) {
    judge(rows.problem);
    return { line: ignore, tooLong: ignore, unfinished: ignore, bytes };
  }
  const read = rows?.value ?? json;
  // The heading is a line of the file that says nothing of its own.
  let isHead = job.format.kind === 'csv' && job.from === 0;
  const line = (text: string) => {
    judge(isHead || text === '' ? undefined : read(job.from === 0 ? withoutMark(text) : text));
    isHead = false;
  };
  return {
    line,
    bytes,
    tooLong: () => judge(problem('', `1行が${LONGEST}バイトを超えています`, `a line of more than ${LONGEST} bytes`)),
    unfinished: (text) => (job.isOpen || text === '' ? undefined : line(text)),
  };
}

function ignore(): void {}

/** A byte order mark of UTF-8, one character a byte. */
const MARK = '\u00ef\u00bb\u00bf';

export function withoutMark(text: string): string {
  return text.startsWith(MARK) ? text.slice(MARK.length) : text;
}

/** What is wrong with each entry of a document such as `records.copy` gives, and `undefined` for each that is right. */
function documentFaults(path: string, taker: Taker): readonly Refused[] {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/u, ''));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return [problem('', 'JSON ではありません', 'not JSON')];
  }
  return entriesIn(value).map((one) => takeValue(one, taker));
}

function entriesIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'object' || value === null || !('entries' in value)) return [value];
  const { entries, passed } = value as { readonly entries: unknown; readonly passed?: unknown };
  const counts = Array.isArray(passed) ? passed.map((one: unknown) => ({ passed: one })) : [];
  return [...(Array.isArray(entries) ? (entries as readonly unknown[]) : [entries]), ...counts];
}
