import { createHash } from 'node:crypto';
import { BODY_SHAPES, hashShape, seqShape } from '../../../shared/contract/body-shape.ts';
import { object } from '../../../shared/contract/object-shape.ts';
import type { Body } from '../../../shared/record/body.ts';

/** What the first line has in the place of an earlier line's hash. */
export const NO_HASH = '0'.repeat(64);

/** Where a line stands: its number, from 1, and its hash. */
export interface Head {
  readonly seq: number;
  readonly hash: string;
}

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

const place = object({ seq: seqShape, prev: hashShape, hash: hashShape });

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
  if (!placed.ok || others.length > 0 || !Object.hasOwn(BODY_SHAPES, name)) return undefined;
  const body = BODY_SHAPES[name as keyof typeof BODY_SHAPES](rest[name]);
  return body.ok ? { ...placed.value, body: { [name]: body.value } as unknown as Body } : undefined;
}

function sha256(content: string): string {
  return createHash('sha256').update(content).digest('hex');
}
