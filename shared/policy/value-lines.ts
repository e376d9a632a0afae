import type { Language } from '../language.ts';
import { findingWords } from '../words/finding-words.ts';
import { policyDetailWords } from '../words/policy-detail-words.ts';
import type { HashedList } from './hashed-list.ts';
import type { Group, Policy, Site } from './policy.ts';
import { policySentences } from './policy-sentences.ts';
import type { Rule } from './rule.ts';
import type { Term } from './term.ts';
import { valueSentences } from './value-sentences.ts';
import { split, valuesOf } from './values.ts';

/** Everything that the value of a path says, one sentence each; nothing where the policy has no such value. */
export function valueLines(policy: Policy, path: string, language: Language): readonly string[] {
  const value = valuesOf(policy).get(path);
  if (value === undefined) return [];
  const [part] = split(path);
  // Values were parsed, so their types hold.
  if (part === 'rules') return ruleLines(value as Rule, policy, language);
  if (part === 'sites') return siteLines(value as Site, policy, language);
  if (part === 'groups') return groupLines(value as Group, language);
  if (part === 'lists') return listLines(value as HashedList, language);
  if (part === 'terms') return termLines(value as Term, language);
  return says(policy, path, language);
}

/** The sentence of a rule, and one for everything else that it says. */
export function ruleLines(rule: Rule, policy: Policy, language: Language): readonly string[] {
  const words = policyDetailWords[language];
  const { when, stages = [], reason = 'none', approval, unchecked, message, lesson } = rule;
  const nameOf = (id: string) => policy.groups?.find((group) => group.id === id)?.name[language] ?? id;
  const { from = '', to = '', days = [] } = when.hours ?? {};
  return [
    ...policySentences({ ...policy, rules: [rule] }, language).map(({ sentence }) => sentence),
    when.groups === undefined ? '' : words.groups(when.groups.map(nameOf)),
    when.hours === undefined
      ? ''
      : words.hours(
          from,
          to,
          days.map((day) => words.day[day]),
        ),
    ...stages.map((stage) => words.stage(stage.from, words.mode[stage.mode])),
    words.reason[reason],
    approval === undefined ? '' : words.approval(approval.by, approval.contact.replace(/^mailto:/u, '')),
    unchecked === undefined ? '' : words.unchecked[unchecked],
    message === undefined ? '' : words.message(message[language]),
    lesson === undefined ? '' : words.lesson(lesson),
  ].filter((line) => line !== '');
}

function siteLines(
  { name, tier, addresses, alternative }: Site,
  { sites }: Policy,
  language: Language,
): readonly string[] {
  const words = policyDetailWords[language];
  const other = sites.find(({ id }) => id === alternative)?.name ?? alternative;
  return [
    words.called(name),
    words.tier(findingWords[language].tier[tier]),
    ...addresses.map(words.address),
    ...(other === undefined ? [] : [words.alternative(other)]),
  ];
}

function groupLines({ name, members = [] }: Group, language: Language): readonly string[] {
  const words = policyDetailWords[language];
  return [words.called(name[language]), ...members.map(words.member)];
}

function listLines({ mask = [], pass = [] }: HashedList, language: Language): readonly string[] {
  const words = policyDetailWords[language];
  return [words.masked(mask.length), words.passed(pass.length)];
}

function termLines(term: Term, language: Language): readonly string[] {
  const words = policyDetailWords[language];
  const { words: wanted = [], pattern, ignoreCase = false, near, confidence = 'high', message } = term;
  return [
    ...wanted.map(words.word),
    pattern === undefined ? '' : words.pattern(pattern),
    ignoreCase ? words.ignoreCase : '',
    near === undefined ? '' : words.near(near),
    words.band[confidence],
    message === undefined ? '' : words.message(message[language]),
  ].filter((line) => line !== '');
}

function says(policy: Policy, path: string, language: Language): readonly string[] {
  const value = { path, source: { kind: 'file', place: '' }, locked: false, reason: undefined } as const;
  return valueSentences(policy, [value], language).map((sentence) => sentence.says);
}
