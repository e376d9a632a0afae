import type { Correction, Cut, EndTrouble, Pruned } from '../record/body.ts';
import { CORRECTION_REASONS, ENTRY_HOSTS, type Entry } from '../record/entry.ts';
import { entryShape, passedShape } from './entry-shape.ts';
import { object } from './object-shape.ts';
import { oneOf, type Shape, text, whole } from './shape.ts';

/** SHA-256 in hex. */
export const hashShape: Shape<string> = text({ min: 64, max: 64 });
/** Number of a line; the first has 1. */
export const seqShape: Shape<number> = whole(0, Number.MAX_SAFE_INTEGER);

const at = text({ min: 1, max: 40 });
const stamp = object({ id: text({ min: 1, max: 100 }), at, host: oneOf(...ENTRY_HOSTS) });

/** An entry as it stands in a file. */
export const keptEntry: Shape<Entry> = (value, path = '') => {
  const { id, at: time, host, ...rest } = typeof value === 'object' && value !== null ? { ...(value as Stamped) } : {};
  const stamped = stamp({ id, at: time, host }, path);
  if (!stamped.ok) return stamped;
  const facts = entryShape(rest, path);
  return facts.ok ? { ok: true, value: { ...facts.value, ...stamped.value } } : facts;
};

type Stamped = Readonly<Partial<Record<'id' | 'at' | 'host', unknown>>>;

const correction: Shape<Correction> = object({
  entry: text({ min: 1, max: 100 }),
  why: oneOf(...CORRECTION_REASONS),
  at,
});
const pruned: Shape<Pruned> = object({
  through: seqShape,
  hash: hashShape,
  count: seqShape,
  why: oneOf('retention', 'cleared'),
  at,
});
const cut: Shape<Cut> = object({ bytes: seqShape, at });
const trouble: Shape<EndTrouble> = object({
  from: seqShape,
  to: seqShape,
  why: oneOf('gone', 'altered', 'unmarked'),
  at,
});

/** What a line may say, by the name of its field. */
export const BODY_SHAPES = { entry: keptEntry, passed: passedShape, correction, pruned, cut, trouble } as const;
