import type { Category } from '../detect/category.ts';
import { BAND_FLOOR, type Band } from '../detect/confidence.ts';
import type { Finding } from '../detect/finding.ts';
import type { EntryFacts, Found, PassedCount } from '../record/entry.ts';
import { type Circumstances, policyAt } from './circumstances.ts';
import { decide, holds } from './decide.ts';
import type { Action, Policy, Site } from './policy.ts';
import { findSite } from './sites.ts';

/** A check that was made, or a sample text that was looked at, without the text. */
export interface PastCheck {
  readonly site: Pick<Site, 'id' | 'tier'>;
  /** Findings of a sample text, or rebuilt from the counts of an entry. */
  readonly findings: readonly Finding[];
  /** Entries count categories and bands: which detector it was is not known. */
  readonly namesDetectors: boolean;
  readonly isUnchecked: boolean;
  readonly at: Circumstances;
}

/** What a policy says about a past check. `rule` is the one that decided, `none` where none spoke. */
export interface Verdict {
  readonly action: Action;
  readonly rule: string;
}

/**
 * What a policy would have said. An entry names categories and bands but no detectors; `sure` is false where the answer
 * depends on a detector that the entry does not name. The stricter answer is given then.
 */
export interface Replay extends Verdict {
  readonly sure: boolean;
}

/** Which categories a detector's findings belong to; `undefined` for a detector that does not exist. */
export type CategoryOf = (detector: string) => Category | undefined;

/** What the policy would have said about a past check. */
export function replay(check: PastCheck, policy: Policy, categoryOf: CategoryOf): Replay {
  if (check.isUnchecked) return { action: policy.unchecked, rule: 'unchecked', sure: true };
  const site = findSite(policy, check.site.id) ?? { ...check.site, name: check.site.id, addresses: [] };
  const now = policyAt(policy, check.at);
  const least = decide(check.findings, now, site);
  const namesNone = now.rules.every(({ when }) => when.detectors === undefined);
  if (check.namesDetectors || namesNone) return { ...verdictOf(least), sure: true };
  const most = decide(check.findings, detectorsAsCategories(now, categoryOf), site);
  return { ...verdictOf(most), sure: most.action === least.action };
}

/** An entry as a past check; `local` turns its time into the machine's own. */
export function entryCheck(
  entry: Pick<EntryFacts, 'site' | 'tier' | 'found' | 'counts' | 'outcome' | 'group'>,
  now: Circumstances['now'],
): PastCheck {
  return {
    site: { id: entry.site, tier: entry.tier },
    findings: findingsOf(entry.found ?? surelyFound(entry.counts)),
    namesDetectors: false,
    isUnchecked: entry.outcome === 'unchecked',
    at: { groups: entry.group === undefined ? [] : [entry.group], now },
  };
}

/** Checks that were silently allowed, as one past check that stands for all of them together. */
export function passedCheck(passed: PassedCount, now: Circumstances['now']): PastCheck {
  return entryCheck({ ...passed, counts: {}, outcome: 'passed' }, now);
}

/** How many of these silently allowed checks the policy might have held: no more than there were findings it holds. */
export function mightHold(
  passed: PassedCount,
  now: Circumstances['now'],
  policy: Policy,
  categoryOf: CategoryOf,
): number {
  const check = passedCheck(passed, now);
  const site = findSite(policy, check.site.id) ?? { ...check.site, name: check.site.id, addresses: [] };
  const rules = detectorsAsCategories(policyAt(policy, check.at), categoryOf);
  const { action, findings } = decide(check.findings, rules, site);
  const held = findings
    .filter((finding) => holds(finding.action))
    .reduce((sum, { start, end }) => sum + end - start, 0);
  return Math.min(passed.checks, holds(action) && held === 0 ? passed.checks : held);
}

/** Rules that only watch or advise, as if they did what they say: what the next step of a roll-out would bring. */
export function asEnforced(policy: Policy): Policy {
  const rules = policy.rules.map((rule) =>
    rule.mode === 'off' ? rule : { ...rule, mode: 'enforce' as const, stages: [] },
  );
  return { ...policy, rules };
}

function verdictOf({ action, rule }: Verdict): Verdict {
  return { action, rule };
}

/** Rules about detectors as if they spoke for everything of the detectors' categories. */
function detectorsAsCategories(policy: Policy, categoryOf: CategoryOf): Policy {
  const rules = policy.rules.map((rule) => {
    const { detectors, ...when } = rule.when;
    if (detectors === undefined) return rule;
    const known = detectors.flatMap((id) => categoryOf(id) ?? []);
    const categories = when.categories === undefined ? known : known.filter((it) => when.categories?.includes(it));
    return { ...rule, when: { ...when, categories: [...new Set(categories)] } };
  });
  return { ...policy, rules };
}

/** One finding for each category and band, as wide as there were findings of it. Its detector is one that no rule names. */
function findingsOf(found: Found): readonly Finding[] {
  const findings: Finding[] = [];
  let start = 0;
  for (const [category, bands] of Object.entries(found) as [Category, Partial<Record<Band, number>>][]) {
    for (const [band, count] of Object.entries(bands) as [Band, number][]) {
      const span = { start, end: start + count };
      findings.push({
        detector: 'personal/counted',
        category,
        ...span,
        confidence: BAND_FLOOR[band],
        seen: 'plain',
        because: [],
      });
      start += count;
    }
  }
  return findings;
}

/** Entries of earlier releases tell no bands; they count what a rule spoke for, so the surest band is assumed. */
function surelyFound(counts: EntryFacts['counts']): Found {
  return Object.fromEntries(Object.entries(counts).map(([category, count]) => [category, { high: count }]));
}
