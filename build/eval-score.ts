import { CATEGORIES, type Category } from '../shared/detect/category.ts';
import type { Span } from '../shared/detect/finding.ts';
import type { Label } from './eval-case.ts';

/** A finding as far as scoring needs it. */
export interface Claim extends Span {
  readonly category: Category;
}

export type Verdict = 'found' | 'missed' | 'right' | 'wrong' | 'neither';

/** What one labelled span (`found`, `missed`) or one finding (`right`, `wrong`, `neither`) came to. */
export interface Judged extends Claim {
  readonly verdict: Verdict;
}

/** How many of a finding's characters must be labelled, and how many of a label's must be found. */
const RIGHT_SHARE = 1 / 3;
const FOUND_SHARE = 1 / 2;

/**
 * Judges the findings of one text against its labels, category by category, within `scope`.
 * A label is found when at least half of it is covered by findings of its category. A finding is right when at least
 * a third of it lies in labels of its category; one that is not right but touches an `ignore` label is neither.
 */
export function judge<C extends Claim>(
  labels: readonly Label[],
  claims: readonly C[],
  scope: readonly Category[],
): { readonly labels: readonly Judged[]; readonly claims: readonly (C & { readonly verdict: Verdict })[] } {
  const ignored = labels.filter(({ category }) => category === 'ignore');
  const wanted = labels.flatMap(({ start, end, category }) =>
    category !== 'ignore' && scope.includes(category) ? [{ start, end, category }] : [],
  );
  const made = claims.filter(({ category }) => scope.includes(category));
  const of = (spans: readonly Claim[], category: Category) => spans.filter((span) => span.category === category);
  return {
    labels: wanted.map((label) => {
      const share = covered(label, of(made, label.category)) / (label.end - label.start);
      return { ...label, verdict: share >= FOUND_SHARE ? 'found' : 'missed' };
    }),
    claims: made.map((claim) => {
      const share = covered(claim, of(wanted, claim.category)) / (claim.end - claim.start);
      if (share >= RIGHT_SHARE) return { ...claim, verdict: 'right' };
      return { ...claim, verdict: covered(claim, ignored) > 0 ? 'neither' : 'wrong' };
    }),
  };
}

/** How many code units of `span` lie in at least one of `others`. */
export function covered(span: Span, others: readonly Span[]): number {
  let reached = span.start;
  let sum = 0;
  for (const other of others.toSorted((a, b) => a.start - b.start)) {
    const start = Math.max(reached, other.start);
    const end = Math.min(span.end, other.end);
    if (end > start) sum += end - start;
    reached = Math.max(reached, end);
  }
  return sum;
}

export interface Tally {
  readonly found: number;
  readonly missed: number;
  readonly right: number;
  readonly wrong: number;
}

export interface Score extends Tally {
  /** Shares from 0 to 1; NaN where there is nothing to divide by. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Precision, recall and their harmonic mean of a tally. */
export function scoreOf({ found, missed, right, wrong }: Tally): Score {
  const precision = right / (right + wrong);
  const recall = found / (found + missed);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { found, missed, right, wrong, precision, recall, f1 };
}

/** Adds up verdicts under keys, such as `phone/ja`. Rows come in the order of the categories, then of the keys. */
export function tallies(judged: readonly { readonly key: string; readonly verdict: Verdict }[]): Map<string, Score> {
  const counts = new Map<string, Record<Verdict, number>>();
  for (const { key, verdict } of judged) {
    const row = counts.get(key) ?? { found: 0, missed: 0, right: 0, wrong: 0, neither: 0 };
    row[verdict] += 1;
    counts.set(key, row);
  }
  const rank = (key: string) => (CATEGORIES as readonly string[]).indexOf(key.split('/')[0] ?? '');
  const keys = [...counts.keys()].toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return new Map(keys.map((key) => [key, scoreOf(counts.get(key) ?? { found: 0, missed: 0, right: 0, wrong: 0 })]));
}

export interface Alarms {
  readonly texts: number;
  readonly characters: number;
  /** Texts with at least one wrong finding, and with one that is not a name. */
  readonly alarmed: number;
  readonly alarmedBeyondNames: number;
  /** Wrong findings. */
  readonly findings: number;
  /** Texts that the starter policy would not let through as they are. */
  readonly held: number;
}

const NAMES: readonly Category[] = ['person', 'organization', 'place'];

/** Counts the alarms of texts that should stay silent. */
export function alarmsOf(
  texts: readonly { readonly length: number; readonly held: boolean; readonly wrong: readonly Claim[] }[],
): Alarms {
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const beyondNames = (claims: readonly Claim[]) => claims.some(({ category }) => !NAMES.includes(category));
  return {
    texts: texts.length,
    characters: sum(texts.map(({ length }) => length)),
    alarmed: texts.filter(({ wrong }) => wrong.length > 0).length,
    alarmedBeyondNames: texts.filter(({ wrong }) => beyondNames(wrong)).length,
    findings: sum(texts.map(({ wrong }) => wrong.length)),
    held: texts.filter(({ held }) => held).length,
  };
}
