import type { Span } from '../../../shared/detect/finding.ts';
import type { CheckedText } from '../../../shared/policy/check.ts';
import { holds } from '../../../shared/policy/decide.ts';

/** A value shorter than this is looked for together with its neighbours: two characters occur in every request. */
const SHORTEST = 8;

/** A value longer than this is looked for in pieces: a page may cut a long text anywhere, and change a sign in it. */
const LONGEST = 400;
const MOST_PIECES = 50;

/** What to look for in requests: the values that the verdict on this text holds. */
export function needlesOf(text: string, { result }: CheckedText): readonly string[] {
  const spans = result.findings.filter(({ action }) => holds(action));
  // A rule about the whole text holds it although no finding does.
  const isWhole = spans.length === 0 && holds(result.action);
  const values = isWhole ? [text] : spans.map((span) => valueAt(text, span));
  return [...new Set(values.map(squeezed).flatMap(piecesOf))].filter((needle) => needle !== '');
}

/** What to look for of a text that nobody has looked at. A word or two occur in every request. */
export function wholeOf(text: string): readonly string[] {
  const whole = squeezed(text);
  return whole.length < SHORTEST ? [] : piecesOf(whole);
}

/** Editors and pages turn line breaks and runs of spaces into each other, and letters with marks into one or two. */
export function squeezed(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().normalize();
}

/** The value, and where it is short as many of its neighbours on the same line as make it worth looking for. */
function valueAt(text: string, { start, end }: Span): string {
  let [from, to] = [start, end];
  while (to - from < SHORTEST) {
    const left = from > 0 && text[from - 1] !== '\n';
    const right = to < text.length && text[to] !== '\n';
    if (!left && !right) break;
    if (left) from--;
    if (right) to++;
  }
  return text.slice(from, to);
}

function piecesOf(value: string): readonly string[] {
  if (value.length <= LONGEST) return [value];
  const count = Math.min(MOST_PIECES, Math.floor(value.length / LONGEST));
  return Array.from({ length: count }, (_, at) => value.slice(at * LONGEST, (at + 1) * LONGEST).trim());
}
