import { object } from '../contract/object-shape.ts';
import { id, list, oneOf, type Shape, text, whole } from '../contract/shape.ts';
import type { Span } from '../detect/finding.ts';
import { fold } from '../detect/fold.ts';
import { originOf } from '../detect/view.ts';
import { edgesOf, isInside } from './list-edges.ts';
import { BREAK, type Skeleton, skeletonOf } from './list-text.ts';

/** A word that the company wants to keep inside: the name of a project, a product before its launch, a site. */
export interface CompanyTerm {
  readonly id: string;
  /** As people write it; width, case, spaces, old forms of kanji and the kind of kana do not matter. */
  readonly term: string;
  /** Other ways to write it: a reading, a code name, an abbreviation. */
  readonly variants?: readonly string[];
  /** It counts only where one of these stands near it: for a term that is also an everyday word. */
  readonly near?: readonly string[];
  /** What near means, in UTF-16 code units; 100 when left out. */
  readonly within?: number;
  /** It does not count inside one of these: 青嵐 in 青嵐高校. */
  readonly except?: readonly string[];
  /** `word`: not as a part of a longer word (the usual); `part`: anywhere. */
  readonly match?: 'word' | 'part';
}

const word = text({ min: 2, max: 200 });
export const companyTermShape: Shape<CompanyTerm> = object(
  { id, term: word },
  {
    variants: list(word, 100),
    near: list(text({ min: 1, max: 200 }), 100),
    within: whole(1, 2_000),
    except: list(word, 100),
    match: oneOf('word', 'part'),
  },
);

/** Where a term stands. Offsets are into the text that was searched. */
export interface TermHit extends Span {
  readonly term: CompanyTerm;
}

/** Finds terms in a folded text. */
export type TermFinder = (folded: string) => readonly TermHit[];

interface Form {
  readonly codes: readonly number[];
  readonly term: CompanyTerm;
}

const NEAR = 100;

/** Prepares a list of terms. Time to search grows with the text, hardly with the number of terms. */
export function termFinder(terms: readonly CompanyTerm[]): TermFinder {
  const forms = new Map<number, Form[]>();
  for (const term of terms) {
    for (const written of [term.term, ...(term.variants ?? [])]) {
      const codes = codesOf(written);
      const start = startOf(codes[0], codes[1]);
      if (codes.length > 1) forms.set(start, [...(forms.get(start) ?? []), { codes, term }]);
    }
  }
  for (const list of forms.values()) list.sort((a, b) => b.codes.length - a.codes.length);
  return (folded) => (forms.size === 0 ? [] : hitsIn(folded, skeletonOf(folded), forms));
}

/** Where one term stands in a text as it was given: what a test bench shows. Offsets are into that text. */
export function hitsOfTerm(term: CompanyTerm, given: string): readonly Span[] {
  const view = fold(given);
  return termFinder([term])(view.text).map((hit) => originOf(view, hit));
}

/** Where a pattern matches, for the same bench; `spans` runs it, so that any engine of linear time can be used. */
export function hitsOfPattern(spans: (folded: string) => Iterable<Span>, given: string): readonly Span[] {
  const view = fold(given);
  return Array.from(spans(view.text), (span) => originOf(view, span));
}

function hitsIn(text: string, skeleton: Skeleton, forms: ReadonlyMap<number, readonly Form[]>): readonly TermHit[] {
  const hits: TermHit[] = [];
  const { codes, starts, ends, count } = skeleton;
  for (let at = 0; at + 1 < count; at++) {
    for (const { codes: wanted, term } of forms.get(startOf(codes[at], codes[at + 1])) ?? []) {
      if (wanted.some((code, index) => code !== codes[at + index])) continue;
      const span = { start: starts[at] ?? 0, end: ends[at + wanted.length - 1] ?? 0 };
      if (!counts(text, span, term, codes[at] ?? BREAK)) continue;
      hits.push({ ...span, term });
      at += wanted.length - 1;
      break;
    }
  }
  return hits;
}

function counts(text: string, span: Span, term: CompanyTerm, first: number): boolean {
  if (term.match !== 'part' && (isInside(text, span.start, first) || edgesOf(text, span) === 'inside')) return false;
  const { near, within = NEAR, except = [] } = term;
  if (except.some((longer) => isWithin(text, span, longer))) return false;
  if (near === undefined || near.length === 0) return true;
  const around = plain(text.slice(Math.max(0, span.start - within), span.end + within));
  return near.some((word) => around.includes(plain(word)));
}

/** Whether the span lies in a longer expression that is harmless. */
function isWithin(text: string, { start, end }: Span, longer: string): boolean {
  const reach = longer.length;
  const from = Math.max(0, start - reach);
  const around = text.slice(from, end + reach).toLowerCase();
  const wanted = fold(longer).text.toLowerCase();
  for (let at = around.indexOf(wanted); at >= 0; at = around.indexOf(wanted, at + 1)) {
    if (from + at <= start && from + at + wanted.length >= end) return true;
  }
  return false;
}

function plain(text: string): string {
  return fold(text).text.toLowerCase();
}

function codesOf(written: string): readonly number[] {
  const { codes, count } = skeletonOf(fold(written).text);
  return [...codes.subarray(0, count)].filter((code) => code !== BREAK);
}

function startOf(first = 0, second = 0): number {
  return first * 0x200000 + second;
}
