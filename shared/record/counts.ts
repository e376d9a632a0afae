import type { Category } from '../detect/category.ts';
import { bandOf } from '../detect/confidence.ts';
import type { DecidedFinding, Decision } from '../policy/check-result.ts';
import type { Found, NewEntry, SpokenRule } from './entry.ts';

type Counted = Pick<DecidedFinding, 'category' | 'rule'>;

/** How many findings of each category a rule speaks for. */
export function countsOf(findings: readonly Counted[]): Readonly<Partial<Record<Category, number>>> {
  const counts: Partial<Record<Category, number>> = {};
  for (const { category, rule } of findings) {
    if (rule !== 'none') counts[category] = (counts[category] ?? 0) + 1;
  }
  return counts;
}

/** What of a decision is recorded: counts only, so that another policy can be tried on it later without the text. */
export function countedOf(decision: Decision): Pick<NewEntry, 'counts' | 'found' | 'rules'> {
  const { findings } = decision;
  return { counts: countsOf(findings), found: foundIn(findings), rules: rulesOf(decision) };
}

/** Nothing was looked at, so there is nothing to count. */
export const NOTHING_COUNTED = { counts: {}, found: {}, rules: [] } as const;

/** All findings by category and band. */
export function foundIn(findings: readonly Pick<DecidedFinding, 'category' | 'confidence'>[]): Found {
  const found: { [K in Category]?: { [B in ReturnType<typeof bandOf>]?: number } } = {};
  for (const { category, confidence } of findings) {
    const bands = found[category] ?? {};
    const band = bandOf(confidence);
    bands[band] = (bands[band] ?? 0) + 1;
    found[category] = bands;
  }
  return found;
}

/** Two tables of findings as one. */
export function addFound(one: Found, other: Found): Found {
  const sum: { [K in Category]?: Found[K] } = { ...one };
  for (const [category, bands] of Object.entries(other) as [Category, NonNullable<Found[Category]>][]) {
    const { low = 0, medium = 0, high = 0 } = sum[category] ?? {};
    const whole = { low: low + (bands.low ?? 0), medium: medium + (bands.medium ?? 0), high: high + (bands.high ?? 0) };
    sum[category] = Object.fromEntries(Object.entries(whole).filter(([, count]) => count > 0));
  }
  return sum;
}

/** The rules that spoke for findings, and the one about any text where it decided. */
function rulesOf({ action, rule, findings }: Decision): readonly SpokenRule[] {
  const spoken = new Map<string, SpokenRule>();
  for (const finding of findings) {
    if (finding.rule === 'none') continue;
    const count = (spoken.get(finding.rule)?.count ?? 0) + 1;
    spoken.set(finding.rule, { id: finding.rule, action: finding.action, count });
  }
  if (rule !== 'none' && !spoken.has(rule)) spoken.set(rule, { id: rule, action, count: 0 });
  return [...spoken.values()];
}
