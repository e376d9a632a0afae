import { object, record } from '../../../shared/contract/object-shape.ts';
import { id, type Shape, text, whole } from '../../../shared/contract/shape.ts';

/** The newest that was in force from one place. */
export interface Mark {
  readonly id: string;
  readonly version: number;
  /** When it was signed: ISO 8601, UTC. */
  readonly at?: string;
}

/**
 * How far the company's documents have come on this machine. What is older does not count again, and the clock counts as
 * no earlier than the last signature: so neither an old file nor a clock that was set back brings an old policy back.
 */
export interface Marks {
  /** By source and name of the paper. */
  readonly papers: Readonly<Partial<Record<string, Mark>>>;
  /** The latest time of any signature that was believed. */
  readonly latest?: string;
}

export const NO_MARKS: Marks = { papers: {} };

const mark: Shape<Mark> = object({ id, version: whole(1, 1_000_000_000) }, { at: text({ min: 1, max: 40 }) });

export const marksShape: Shape<Marks> = object(
  { papers: record(text({ min: 1, max: 2_000 }), mark) },
  { latest: text({ min: 1, max: 40 }) },
);

/** The further one of two places that keep marks, paper by paper. */
export function furthest(one: Marks, other: Marks): Marks {
  const names = new Set([...Object.keys(one.papers), ...Object.keys(other.papers)]);
  const papers = Object.fromEntries(
    [...names].flatMap((name) => {
      const further = furtherMark(one.papers[name], other.papers[name]);
      return further === undefined ? [] : [[name, further]];
    }),
  );
  const latest = later(one.latest, other.latest);
  return { papers, ...(latest === undefined ? {} : { latest }) };
}

/** The marks after a document came into force. */
export function withMark(marks: Marks, name: string, reached: Mark): Marks {
  const next: Marks = { papers: { [name]: reached }, ...(reached.at === undefined ? {} : { latest: reached.at }) };
  const before = marks.papers[name];
  // Another id was admitted on purpose, so it takes the place of the old one.
  if (before !== undefined && before.id !== reached.id) {
    const { [name]: _gone, ...others } = marks.papers;
    return furthest({ ...marks, papers: others }, next);
  }
  return furthest(marks, next);
}

/** The later of two times in ISO 8601. */
export function later(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return Date.parse(one) >= Date.parse(other) ? one : other;
}

function furtherMark(one: Mark | undefined, other: Mark | undefined): Mark | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  if (one.id !== other.id) return later(one.at, other.at) === one.at ? one : other;
  if (one.version !== other.version) return one.version > other.version ? one : other;
  const at = later(one.at, other.at);
  return { id: one.id, version: one.version, ...(at === undefined ? {} : { at }) };
}
