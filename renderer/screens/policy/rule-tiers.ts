import type { Language } from '../../../shared/language.ts';
import { type Policy, TIERS, type Tier } from '../../../shared/policy/policy.ts';
import { policySentences, type RuleSentence } from '../../../shared/policy/policy-sentences.ts';
import type { Rule } from '../../../shared/policy/rule.ts';

/** Rules that speak for the same tiers. */
export interface RuleGroup {
  readonly tiers: readonly Tier[];
  readonly rules: readonly RuleSentence[];
}

/** The policy's rules in sentences, grouped by the tiers they speak for, the widest group first. */
export function ruleGroups(policy: Policy, language: Language): readonly RuleGroup[] {
  const groups = new Map<string, { tiers: readonly Tier[]; rules: RuleSentence[] }>();
  for (const rule of policySentences(policy, language)) {
    const tiers = tiersOf(rule.rule, policy);
    const group = groups.get(tiers.join()) ?? { tiers, rules: [] };
    group.rules.push(rule);
    groups.set(tiers.join(), group);
  }
  return [...groups.values()].toSorted((a, b) => b.tiers.length - a.tiers.length);
}

/** The tiers a rule speaks for: those it names, those of the sites it names, else all. */
export function tiersOf({ when }: Rule, policy: Policy): readonly Tier[] {
  const ofSites = policy.sites.filter((site) => when.sites?.includes(site.id)).map((site) => site.tier);
  return TIERS.filter(
    (tier) => (when.tiers?.includes(tier) ?? true) && (when.sites === undefined || ofSites.includes(tier)),
  );
}
