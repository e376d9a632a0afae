import { type Shown, shownOf } from '../../../renderer/screens/check/check-store.ts';
import type { Finding } from '../../../shared/detect/finding.ts';
import { type Choices, judge } from '../../../shared/policy/check.ts';
import type { Policy } from '../../../shared/policy/policy.ts';
import { findSite } from '../../../shared/policy/sites.ts';
import { STARTER_POLICY } from '../../../shared/policy/starter-policy.ts';

export const NO_CHOICES: Choices = { release: [], mask: [] };
export const SOURCE = { kind: 'starter', place: 'starter' } as const;
export const NO_KEY = { format: 1, entries: [] } as const;

/** A finding over the first occurrence of `value` in `text`. */
export function findingOn(text: string, value: string, category: Finding['category'], confidence = 0.9): Finding {
  const start = text.indexOf(value);
  const end = start + value.length;
  return { detector: 'personal/sample', category, start, end, confidence, seen: 'plain', because: ['shape'] };
}

export function siteOf(policy: Policy = STARTER_POLICY) {
  const site = findSite(policy, 'chatgpt');
  if (site === undefined) throw new Error('the starter policy knows no ChatGPT');
  return site;
}

/** What the screen would show for these findings under the starter policy. */
export function shownFor(text: string, findings: readonly Finding[], choices: Choices = NO_CHOICES): Shown {
  const checked = judge(text, findings, { site: siteOf(), policy: STARTER_POLICY, source: SOURCE, choices });
  return shownOf(text, checked, choices);
}
