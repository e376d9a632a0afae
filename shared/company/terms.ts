import type { Span } from '../detect/finding.ts';
import { fold } from '../detect/fold.ts';
import { originOf } from '../detect/view.ts';
import type { Term } from '../policy/term.ts';
import { edgesOf, isInside } from './list-edges.ts';
import { BREAK, type Skeleton, skeletonOf } from './list-text.ts';

/** Where a term stands. Offsets are into the text that was searched. */
export interface TermHit extends Span {
  readonly term: Term;
}

/** Finds terms in a folded text. */
export type TermFinder = (folded: string) => readonly TermHit[];

/** Runs a pattern of a policy over a folded text. An engine of linear time, which the caller brings. */
export type PatternRunner = (term: Term) => (folded: string) => Iterable<Span>;

interface Form {
  readonly codes: readonly number[];
  readonly term: Term;
  /** Folded, with its capital letters. */
  readonly written: string;
}

/** What near means, in UTF-16 code units on either side. */
const NEAR = 100;

/**
 * Prepares a list of terms: width, spaces, old forms of kanji, the kind of kana and, for `ignoreCase`, case do not matter.
 * Time to search grows with the text, hardly with the number of words. Patterns are searched where a runner is given.
 */
export function termFinder(terms: readonly Term[], run?: PatternRunner): TermFinder {
  const forms = formsOf(terms);
  const patterns = terms.flatMap((term) =>
    term.pattern === undefined || run === undefined ? [] : [{ term, spans: run(term) }],
  );
  return (folded) => [
    ...(forms.size === 0 ? [] : wordsIn(folded, skeletonOf(folded), forms)),
    ...patterns.flatMap(({ term, spans }) =>
      Array.from(spans(folded), (span) => ({ ...span, term })).filter((hit) => isInContext(folded, hit)),
    ),
  ];
}

/** Where one term stands in a text as it was given: what a test bench shows. Offsets are into that text. */
export function hitsOfTerm(term: Term, given: string, run?: PatternRunner): readonly Span[] {
  const view = fold(given);
  return termFinder([term], run)(view.text).map((hit) => originOf(view, hit));
}

function formsOf(terms: readonly Term[]): ReadonlyMap<number, readonly Form[]> {
  const forms = new Map<number, Form[]>();
  for (const term of terms) {
    for (const written of term.words ?? []) {
      const codes = codesOf(written);
      const start = startOf(codes[0], codes[1]);
      if (codes.length > 1) forms.set(start, [...(forms.get(start) ?? []), { codes, term, written: plain(written) }]);
    }
  }
  for (const list of forms.values()) list.sort((a, b) => b.codes.length - a.codes.length);
  return forms;
}

function wordsIn(text: string, skeleton: Skeleton, forms: ReadonlyMap<number, readonly Form[]>): readonly TermHit[] {
  const hits: TermHit[] = [];
  const { codes, starts, ends, count } = skeleton;
  for (let at = 0; at + 1 < count; at++) {
    for (const { codes: wanted, term, written } of forms.get(startOf(codes[at], codes[at + 1])) ?? []) {
      if (wanted.some((code, index) => code !== codes[at + index])) continue;
      const span = { start: starts[at] ?? 0, end: ends[at + wanted.length - 1] ?? 0 };
      const hit = { ...span, term };
      if (isInside(text, span.start, codes[at] ?? BREAK) || edgesOf(text, span) === 'inside') continue;
      if (!isInContext(text, hit) || !fitsCase(text, hit, written)) continue;
      hits.push(hit);
      at += wanted.length - 1;
      break;
    }
  }
  return hits;
}

/** Without `ignoreCase` the capital letters must be where the term has them. */
function fitsCase(text: string, { start, end, term }: TermHit, written: string): boolean {
  if (term.ignoreCase === true) return true;
  return capitals(text.slice(start, end)) === capitals(written);
}

function capitals(text: string): string {
  return text.replaceAll(/[^A-Za-z0-9]/gu, '');
}

function isInContext(text: string, { start, end, term: { near = [] } }: TermHit): boolean {
  if (near.length === 0) return true;
  const around = text.slice(Math.max(0, start - NEAR), end + NEAR).toLowerCase();
  return near.some((word) => around.includes(plain(word).toLowerCase()));
}

function plain(text: string): string {
  return fold(text).text;
}

function codesOf(written: string): readonly number[] {
  const { codes, count } = skeletonOf(plain(written));
  return [...codes.subarray(0, count)].filter((code) => code !== BREAK);
}

function startOf(first = 0, second = 0): number {
  return first * 0x200000 + second;
}
