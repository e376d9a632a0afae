import type { Span } from '../detect/finding.ts';

/** Letters and digits that may be a number of a list, without what groups them. */
export interface Written extends Span {
  readonly value: string;
  readonly isDigits: boolean;
  /** It is written as a mail address is. */
  readonly isMail: boolean;
}

/** What groups numbers, on folded text: spaces, hyphens, brackets; the signs of an address. */
const GROUP = /[0-9A-Za-z]+/gu;
const JOINT = /^(?: ?[-_./()@+:#] ?| )$|^\) ?-?$/u;

/** A number of a list has at most this many groups. */
const MOST_GROUPS = 7;

/** Everything that could be a value of one of these lengths, whatever its grouping. */
export function* numbersIn(text: string, lengths: ReadonlySet<number>): Generator<Written> {
  const longest = Math.max(0, ...lengths);
  const groups = [...text.matchAll(GROUP)].map(({ 0: value, index }) => ({
    value,
    start: index,
    end: index + value.length,
  }));
  for (const [at, first] of groups.entries()) {
    let value = '';
    let last = first;
    for (const group of groups.slice(at, at + MOST_GROUPS)) {
      if (group !== first && !JOINT.test(text.slice(last.end, group.start))) break;
      value += group.value;
      last = group;
      if (value.length > longest + 3) break;
      const span = { start: first.start, end: last.end };
      for (const form of formsIn(text, first.start, value)) {
        if (lengths.has(form.length))
          yield { ...span, value: form, ...natureOf(form, text.slice(span.start, span.end)) };
      }
    }
  }
}

function natureOf(value: string, written: string): Pick<Written, 'isDigits' | 'isMail'> {
  return { isDigits: /^\d+$/u.test(value), isMail: written.includes('@') };
}

/** The value, and for a number that begins with +81 what is dialled within Japan. */
function formsIn(text: string, start: number, value: string): readonly string[] {
  const upper = value.toUpperCase();
  const isInternational = text[start - 1] === '+' && value.startsWith('81');
  return isInternational ? [upper, `0${upper.slice(2).replace(/^0/u, '')}`] : [upper];
}
