import type { Language } from '../../../shared/language.ts';
import { type Policy, type PolicySource, TIERS } from '../../../shared/policy/policy.ts';
import { uncheckedSentence } from '../../../shared/policy/policy-sentences.ts';
import { findingWords } from '../../../shared/words/finding-words.ts';
import { policyWords } from '../../../shared/words/policy-words.ts';
import { ruleGroups } from './rule-tiers.ts';

/** The policy as plain text, for a ticket or a mail: facts, rules in sentences, services. */
export function policyText(policy: Policy, source: PolicySource, language: Language): string {
  const words = policyWords[language];
  const tier = findingWords[language].tier;
  const facts = [
    `${words.id}: ${policy.id}`,
    `${words.version}: ${words.versionOf(policy.version)}`,
    `${words.issuer}: ${policy.issuer}`,
    `${words.source}: ${source.kind === 'starter' ? words.starter : source.place}`,
  ];
  const rules = ruleGroups(policy, language).flatMap((group) =>
    group.rules.map(({ id, sentence }) => `- ${sentence} (${id})`),
  );
  const sites = TIERS.flatMap((name) => {
    const known = policy.sites.filter((site) => site.tier === name);
    if (known.length === 0) return [];
    return [`[${tier[name]}]`, ...known.map((site) => `- ${site.name}: ${site.addresses.join(', ')}`)];
  });
  return [
    words.textTitle,
    ...facts,
    '',
    `■ ${words.rules}`,
    ...rules,
    `- ${uncheckedSentence(policy, language)}`,
    '',
    `■ ${words.sites}`,
    ...sites,
    '',
  ].join('\n');
}
