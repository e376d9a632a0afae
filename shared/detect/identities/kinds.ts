import type { Candidate } from '../detector.ts';
import type { ForeignId } from './foreign-kind.ts';
import { AMERICAS } from './kinds-americas.ts';
import { ASIA } from './kinds-asia.ts';
import { EAST_EUROPE } from './kinds-east-europe.ts';
import { MID_EUROPE } from './kinds-mid-europe.ts';
import { NORTH_EUROPE } from './kinds-north-europe.ts';
import { OCEANIA } from './kinds-oceania.ts';
import { SOUTH_ASIA_AND_AFRICA } from './kinds-south-asia.ts';
import { SOUTH_EUROPE } from './kinds-south-europe.ts';
import { WEST_EUROPE } from './kinds-west-europe.ts';

/** Every kind of identity number outside Japan that is known by shape and check digit. */
export const FOREIGN_IDS: readonly ForeignId[] = [
  ...AMERICAS,
  ...ASIA,
  ...EAST_EUROPE,
  ...MID_EUROPE,
  ...NORTH_EUROPE,
  ...OCEANIA,
  ...SOUTH_ASIA_AND_AFRICA,
  ...SOUTH_EUROPE,
  ...WEST_EUROPE,
];

const BY_LENGTH = new Map<number, ForeignId[]>();
for (const kind of FOREIGN_IDS) {
  for (const length of kind.lengths) BY_LENGTH.set(length, [...(BY_LENGTH.get(length) ?? []), kind]);
}

let last: { readonly value: string; readonly kinds: readonly ForeignId[] } | undefined;

/** The kinds that a written value (letters in capitals) can be, judged by shape, way of writing and check digit. */
export function kindsOf(value: string): readonly ForeignId[] {
  if (last?.value !== value) last = { value, kinds: judged(value) };
  return last.kinds;
}

/** The kinds of a value's length that are distinctive enough to count without any words. */
export function distinctKindsOf(value: string): readonly ForeignId[] {
  const digits = value.replaceAll(SEPARATORS, '').length;
  return (BY_LENGTH.get(digits) ?? []).filter(({ bare }) => bare === true || bare?.test(value) === true);
}

const SEPARATORS = /[ ./()-]/gu;

function judged(value: string): readonly ForeignId[] {
  const bare = value.replaceAll(SEPARATORS, '');
  // The sign of a Finnish code is part of it, and says the century.
  const forms = /^\d{6}[-+]\d{3}[\dA-Z]$/u.test(value) ? [value, bare] : [bare];
  return forms.flatMap((plain) =>
    (BY_LENGTH.get(plain.length) ?? []).filter(
      (kind) => kind.shape.test(plain) && kind.written?.test(value) !== false && kind.passes?.(plain) !== false,
    ),
  );
}

/** How far before and behind a value a word may stand that names it, and where the distances of those behind begin. */
const REACH = { before: 48, behind: 30 } as const;
export const BEHIND = 100;

/** What stands around a value as far as words there may name it: nothing beyond another number. */
export interface Around {
  readonly before: string;
  readonly behind: string;
  readonly column: string;
}

const NUMBER = /\d[\d ./-]{2,}\d/gu;
const LETTER = /[A-Za-z\u00aa-\uffff]/u;

/** Cuts out what may name the value; `undefined` where no word stands at all. */
export function aroundOf({ before, after, column }: Candidate): Around | undefined {
  const near = before.slice(-REACH.before);
  const far = after.slice(0, REACH.behind);
  if (column === '' && !LETTER.test(near) && !LETTER.test(far)) return undefined;
  let start = 0;
  for (const { index, 0: number } of near.matchAll(NUMBER)) start = index + number.length;
  const stop = far.search(/\d/u);
  return { before: near.slice(start), behind: stop < 0 ? far : far.slice(0, stop), column };
}

/**
 * How far the nearest of the words stands from the value, in characters; words behind it count as farther than any
 * before it. `undefined` when none is there.
 */
export function distanceTo(pattern: RegExp, { before, behind, column }: Around): number | undefined {
  let last: number | undefined;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(before); match !== null; match = pattern.exec(before)) last = pattern.lastIndex;
  if (last !== undefined) return before.length - last;
  if (column !== '' && column.search(pattern) >= 0) return BEHIND;
  const at = behind.search(pattern);
  return at < 0 ? undefined : BEHIND + 1 + at;
}
