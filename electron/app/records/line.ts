import { createHash } from 'node:crypto';
import { entryShape, passedShape } from '../../../shared/contract/entry-shape.ts';
import { object } from '../../../shared/contract/object-shape.ts';
import { type Of, oneOf, type Shape, text, whole } from '../../../shared/contract/shape.ts';
import { CORRECTION_REASONS, ENTRY_HOSTS, type Entry, type PassedCount } from '../../../shared/record/entry.ts';

/** What the first line has in the place of an earlier line's hash. */
export const NO_HASH = '0'.repeat(64);

/** Where a line stands: its number, from 1, and its hash. */
export interface Head {
  readonly seq: number;
  readonly hash: string;
}

const hash = text({ min: 64, max: 64 });
const seq = whole(0, Number.MAX_SAFE_INTEGER);
const at = text({ min: 1, max: 40 });

/** Lines up to `through` were taken away on purpose: their time was over, or the person cleared their history. */
const pruned = object({ through: seq, hash, count: seq, why: oneOf('retention', 'cleared'), at });
/** A damaged end of `bytes` bytes was cut off before this line. */
const cut = object({ bytes: seq, at });
/**
 * A writer saw that the record does not end where it was left. `gone`: lines `from` to `to` were there; `altered`: the
 * last line is another one; `unmarked`: what says where it was left cannot be read.
 */
const trouble = object({ from: seq, to: seq, why: oneOf('gone', 'altered', 'unmarked'), at });

/** The person asks to have an entry corrected. */
const correction = object({ entry: text({ min: 1, max: 100 }), why: oneOf(...CORRECTION_REASONS), at });

export type Correction = Of<typeof correction>;
export type Pruned = Of<typeof pruned>;
export type EndTrouble = Of<typeof trouble>;
export type Cut = Of<typeof cut>;

/** One line of the record but for its place in the chain. */
export type Body =
  | { readonly entry: Entry }
  | { readonly passed: PassedCount }
  | { readonly correction: Correction }
  | { readonly pruned: Pruned }
  | { readonly cut: Cut }
  | { readonly trouble: EndTrouble };

export interface Line extends Head {
  readonly prev: string;
  readonly body: Body;
}

/**
 * One line of the file: JSON whose last field is the SHA-256 of the line without that field, in hex. `prev` is the hash
 * of the line before, so no line can be changed, moved or taken away without breaking the next one.
 */
export function lineOf(before: Head, body: Body): { readonly line: string; readonly head: Head } {
  const head = before.seq + 1;
  const json = JSON.stringify({ seq: head, prev: before.hash, ...body });
  const own = sha256(json);
  return { line: `${json.slice(0, -1)},"hash":"${own}"}`, head: { seq: head, hash: own } };
}

/** Whether the line's own hash is the one of its content. */
export function isIntact(line: string): boolean {
  const end = /,"hash":"([0-9a-f]{64})"\}$/u.exec(line);
  return end !== null && sha256(`${line.slice(0, end.index)}}`) === end[1];
}

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

const place = object({ seq, prev: hash, hash });
const BODIES = { entry: keptEntry, passed: passedShape, correction, pruned, cut, trouble } as const;

/** Reads a line, or `undefined` when it is none. Says nothing about its hash. */
export function parseLine(line: string): Line | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const { seq: number, prev, hash: own, ...rest } = value as Record<string, unknown>;
  const placed = place({ seq: number, prev, hash: own });
  const [name = '', ...others] = Object.keys(rest);
  if (!placed.ok || others.length > 0 || !Object.hasOwn(BODIES, name)) return undefined;
  const body = BODIES[name as keyof typeof BODIES](rest[name]);
  return body.ok ? { ...placed.value, body: { [name]: body.value } as unknown as Body } : undefined;
}

function sha256(content: string): string {
  return createHash('sha256').update(content).digest('hex');
}
