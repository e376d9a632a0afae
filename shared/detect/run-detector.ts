import type { ColumnAt } from './columns.ts';
import type { Assessment, Candidate, Detector, Found, PatternDetector } from './detector.ts';
import type { Names } from './names/names.ts';

/** How much text around a value a detector may look at, in UTF-16 code units. */
const CONTEXT = 60;

const BY_SHAPE: Assessment = { confidence: 0.9, because: ['shape'] };

/** Runs one detector over a folded text. Offsets of what it yields are into that text. */
export function* runDetector(detector: Detector, text: string, columnAt: ColumnAt, names?: Names): Generator<Found> {
  if ('find' in detector) {
    yield* detector.find(text, { names, columnAt });
    return;
  }
  yield* runPattern(detector, text, columnAt);
}

type Judged = Pick<PatternDetector, 'pattern' | 'accept'>;

/** Finds what a pattern (see `PatternDetector`) matches and its judge accepts. Offsets are into the text. */
export function* runPattern({ pattern, accept }: Judged, text: string, columnAt: ColumnAt): Generator<Found> {
  let quick: RegExp | undefined;
  let whole = 0;
  let next = 0;
  for (;;) {
    const running = quick ?? pattern;
    running.lastIndex = next;
    const match = running.exec(text);
    if (match === null) return;
    const [start, end] = spanOfValue(match, pattern, text);
    whole = end - start === match[0].length ? whole + 1 : 0;
    if (whole === MANY) quick = withoutIndices(pattern);
    const verdict = accept === undefined ? true : accept(candidateOf(match, start, end, text, columnAt));
    const assessment = verdict === true ? BY_SHAPE : verdict;
    if (assessment !== false && end > start) {
      yield { start, end, ...assessment };
      next = Math.max(end, match.index + 1);
    } else {
      // A refused match may hide a good one that begins inside it.
      next = match.index + 1;
    }
  }
}

/**
 * Having the engine note the place of every group triples the cost of a match. Where the value has been the whole match
 * this often in a row, its place is known without that.
 */
const MANY = 32;
const QUICK = new WeakMap<RegExp, RegExp>();

function withoutIndices(pattern: RegExp): RegExp {
  const quick = QUICK.get(pattern) ?? new RegExp(pattern.source, pattern.flags.replace('d', ''));
  QUICK.set(pattern, quick);
  return quick;
}

function spanOfValue(match: RegExpExecArray, pattern: RegExp, text: string): readonly [number, number] {
  if (match.indices !== undefined) return match.indices.groups?.value ?? [0, 0];
  const value = match.groups?.value;
  if (value === undefined) return [0, 0];
  if (value.length === match[0].length) return [match.index, match.index + value.length];
  pattern.lastIndex = match.index;
  return pattern.exec(text)?.indices?.groups?.value ?? [0, 0];
}

function candidateOf(match: RegExpExecArray, start: number, end: number, text: string, columnAt: ColumnAt): Candidate {
  return {
    value: text.slice(start, end),
    groups: match.groups ?? {},
    text,
    start,
    end,
    get before() {
      return text.slice(Math.max(0, start - CONTEXT), start);
    },
    get after() {
      return text.slice(end, end + CONTEXT);
    },
    get column() {
      return columnAt(start);
    },
  };
}
