import type { Language } from '../language.ts';
import { findingWords } from '../words/finding-words.ts';
import { ruleWords } from '../words/rule-words.ts';
import type { Policy } from './policy.ts';
import type { Rule } from './rule.ts';

/** A rule in words. */
export interface RuleSentence {
  readonly id: string;
  readonly rule: Rule;
  readonly sentence: string;
}

/** Every rule of the policy as one sentence a person without technical knowledge can read, in the policy's order. */
export function policySentences(policy: Policy, language: Language): readonly RuleSentence[] {
  return policy.rules.map((rule) => ({ id: rule.id, rule, sentence: ruleSentence(rule, policy, language) }));
}

/** What the policy does with a text that could not be checked. */
export function uncheckedSentence(policy: Policy, language: Language): string {
  return ruleWords[language].unchecked[policy.unchecked];
}

function ruleSentence({ about, when, action, mode }: Rule, policy: Policy, language: Language): string {
  const words = ruleWords[language];
  const named = findingWords[language];
  const things = when.detectors ?? when.categories?.map((category) => named.category[category]);
  const places = when.sites?.map((id) => policy.sites.find((site) => site.id === id)?.name ?? id);
  const tiers = when.tiers?.length === 3 ? undefined : when.tiers?.map((tier) => named.tier[tier]);
  const what = `${words.list(things ?? [words.anything])}${words.sure[when.confidence ?? 'low']}`;
  return words.sentence({
    where: places === undefined ? words.list(tiers ?? [words.anywhere]) : words.names(places),
    does: about === 'text' ? words.text[action] : words.finding[action](what),
    mode: words.mode[mode],
  });
}
