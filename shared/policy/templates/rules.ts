import type { Category } from '../../detect/category.ts';
import type { Bilingual } from '../../language.ts';
import type { Action, Policy } from '../policy.ts';
import type { Rule, RuleCondition } from '../rule.ts';
import { STARTER_SITES } from '../starter-sites.ts';

/** Tiers that no contract of the company protects. */
export const OPEN = ['public', 'forbidden'] as const;

/** Facts that point at one person or open an account. */
export const PERSON_FACTS: readonly Category[] = ['person', 'address', 'phone', 'email', 'birth-date', 'account-id'];

/** My Number in any form. The law names who may be given it; a chatbot service is not among them. */
export const MY_NUMBER = ['personal/my-number', 'personal/my-number-unlabelled'] as const;

/** The lesson that explains a rule, by what the rule is about first. */
const LESSON_ABOUT: Readonly<Partial<Record<Category, string>>> = {
  credential: 'code-and-secrets',
  'source-code': 'code-and-secrets',
  'company-code': 'code-and-secrets',
  'confidential-marker': 'trade-secrets',
  'company-term': 'trade-secrets',
  'company-record': 'trade-secrets',
  'hidden-instruction': 'prompt-injection',
  'ip-address': 'what-may-leave',
};

function lessonFor({ categories: [first] = [], detectors: [detector = ''] = [] }: RuleCondition): string {
  if (first !== undefined) return LESSON_ABOUT[first] ?? 'personal-data';
  return detector.startsWith('marker/') ? 'trade-secrets' : 'personal-data';
}

/** A rule about findings that does what it says from the first day. `comment` is for administrators. */
export function findingRule(
  id: string,
  action: Action,
  when: RuleCondition,
  message: Bilingual,
  comment?: string,
): Rule {
  const rule: Rule = { id, about: 'finding', when, action, mode: 'enforce', lesson: lessonFor(when), message };
  return comment === undefined ? rule : { ...rule, comment };
}

/** What every template holds: secrets, orders to the AI, and services the company forbids. */
export const COMMON_RULES: readonly Rule[] = [
  findingRule(
    'secrets',
    'redact',
    { categories: ['credential'], confidence: 'medium' },
    {
      ja: '鍵やパスワードは、どのサービスにも送らないでください。送った場合は、すぐに無効にします。',
      en: 'Send keys and passwords to no service. One that was sent has to be revoked at once.',
    },
  ),
  findingRule(
    'orders-to-ai',
    'warn',
    { categories: ['hidden-instruction'], confidence: 'medium' },
    {
      ja: 'AIへの命令が紛れています。必要なければ取り除き、回答をうのみにしないでください。',
      en: 'The text carries orders to the AI. Take them out, or do not trust the answer blindly.',
    },
  ),
  {
    id: 'forbidden-sites',
    about: 'text',
    when: { tiers: ['forbidden'] },
    action: 'block',
    mode: 'enforce',
    lesson: 'business-service',
    message: { ja: 'このサービスは会社が利用を禁じています。', en: 'Your company does not allow this service.' },
  },
];

/** A policy with the shipped list of services and the rules that every template has behind its own. */
export function templatePolicy(
  id: string,
  rules: readonly Rule[],
  comment: string,
  more: Pick<Policy, 'wrong'> = {},
): Policy {
  return {
    format: 1,
    id,
    version: 1,
    issuer: 'Sekisho',
    sites: STARTER_SITES,
    rules: [...rules, ...COMMON_RULES],
    unchecked: 'block',
    ...more,
    comment,
  };
}
