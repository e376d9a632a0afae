import type { ColumnAt } from './columns.ts';
import type { Assessment, Candidate, Detector, Found, PatternDetector, Surroundings } from './detector.ts';
import type { Names } from './names/names.ts';

/** How much text around a value a detector may look at, in UTF-16 code units. */
const CONTEXT = 60;

const NO_GROUPS: Candidate['groups'] = {};

const BY_SHAPE: Assessment = { confidence: 0.9, because: ['shape'] };

/** What a detector may look at besides the text, and where in it. */
export interface Reading extends Surroundings {
  /** Where its matches may lie, as start, end, start, end, …; `undefined` for the whole text. */
  readonly stretches?: readonly number[] | undefined;
}

/** Runs one detector over a folded text. Offsets of what it yields are into that text. */
export function* runDetector(detector: Detector, text: string, around: Reading): Generator<Found> {
  if ('find' in detector) yield* detector.find(text, around);
  else if (around.stretches === undefined) yield* runPattern(knowing(detector, around.names), text, around.columnAt);
  else yield* runNear(knowing(detector, around.names), text, around.columnAt, around.stretches);
}

/** The detector whose judge knows the dictionaries. */
function knowing(detector: PatternDetector, names: Names | undefined): PatternDetector {
  const { accept } = detector;
  if (accept === undefined || names === undefined || accept.length < 2) return detector;
  return { ...detector, accept: (candidate) => accept(candidate, names) };
}

/** Runs a pattern around the literals that each of its matches holds, and nowhere else. */
function* runNear(
  detector: PatternDetector,
  text: string,
  columnAt: ColumnAt,
  stretches: readonly number[],
): Generator<Found> {
  const reach = detector.reach ?? text.length;
  let next = 0;
  for (let at = 0; at < stretches.length; at += 2) {
    const from = Math.max(next, (stretches[at] ?? 0) - reach);
    const to = Math.min(text.length, (stretches[at + 1] ?? 0) + reach);
    for (const found of runPattern(detector, text, columnAt, { from, to })) {
      yield found;
      next = found.end;
    }
  }
}

type Judged = Pick<PatternDetector, 'pattern' | 'accept'>;

/** How far around its stretch a pattern sees, so that a look behind or ahead finds what it finds in the whole text. */
const SIGHT = 100;

/**
 * Finds what a pattern (see `PatternDetector`) matches and its judge accepts, in the whole text or from one offset to
 * another. Offsets are into the text.
 */
export function* runPattern(
  { pattern, accept }: Judged,
  text: string,
  columnAt: ColumnAt,
  part?: Part,
): Generator<Found> {
  const base = part === undefined ? 0 : Math.max(0, part.from - SIGHT);
  const piece = part === undefined ? text : text.slice(base, part.to + SIGHT);
  const last = (part?.to ?? text.length) - base;
  let quick: RegExp | undefined;
  let whole = 0;
  let next = (part?.from ?? 0) - base;
  for (;;) {
    const running = quick ?? pattern;
    running.lastIndex = next;
    const match = running.exec(piece);
    if (match === null || match.index >= last) return;
    const [start, end] = spanOfValue(match, pattern, piece);
    whole = end - start === match[0].length ? whole + 1 : 0;
    if (whole === MANY) quick = withoutIndices(pattern);
    const verdict =
      accept === undefined ? true : accept(new Matched(match.groups, base + start, base + end, text, columnAt));
    const assessment = verdict === true ? BY_SHAPE : verdict;
    if (assessment !== false && end > start) {
      yield { start: base + start, end: base + end, ...assessment };
      next = Math.max(end, match.index + 1);
    } else {
      // A refused match may hide a good one that begins inside it.
      next = match.index + 1;
    }
  }
}

interface Part {
  readonly from: number;
  readonly to: number;
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

/** A class, because a literal with getters costs more than the match itself. */
class Matched implements Candidate {
  readonly value: string;
  readonly groups: Candidate['groups'];
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly #columnAt: ColumnAt;

  constructor(groups: Candidate['groups'] | undefined, start: number, end: number, text: string, columnAt: ColumnAt) {
    this.value = text.slice(start, end);
    this.groups = groups ?? NO_GROUPS;
    this.text = text;
    this.start = start;
    this.end = end;
    this.#columnAt = columnAt;
  }

  get before(): string {
    return this.text.slice(Math.max(0, this.start - CONTEXT), this.start);
  }

  get after(): string {
    return this.text.slice(this.end, this.end + CONTEXT);
  }

  get column(): string {
    return this.#columnAt(this.start);
  }
}
