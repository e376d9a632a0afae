import type { Category } from '../detect/category.ts';
import type { Policy } from './policy.ts';
import type { Rule } from './rule.ts';
import { STARTER_SITES } from './starter-sites.ts';

/** Facts that point at one person or open an account; sure findings are masked before the text leaves. */
const PERSONAL: readonly Category[] = [
  'person',
  'address',
  'phone',
  'email',
  'birth-date',
  'government-id',
  'payment-card',
  'bank-account',
  'account-id',
  'health',
];

/** Weak signs that help a reader but are ordinary in office work. */
const CONTEXTUAL: readonly Category[] = ['organization', 'ip-address', 'url'];

const OPEN_TIERS = ['public', 'forbidden'] as const;
const LESSON = 'what-may-leave';

const RULES: readonly Rule[] = [
  {
    id: 'secrets',
    about: 'finding',
    when: { categories: ['credential'], tiers: OPEN_TIERS, confidence: 'medium' },
    action: 'redact',
    mode: 'enforce',
    lesson: LESSON,
    message: {
      ja: '鍵やパスワードは、送信した時点で漏えいとして扱う必要があります。',
      en: 'Once sent, a key or password has to be treated as leaked.',
    },
  },
  {
    id: 'personal-data',
    about: 'finding',
    when: { categories: PERSONAL, tiers: OPEN_TIERS, confidence: 'medium' },
    action: 'redact',
    mode: 'enforce',
    lesson: LESSON,
    message: {
      ja: '個人に関する情報は、伏せてから送ってください。',
      en: 'Mask facts about a person before you send the text.',
    },
  },
  {
    id: 'company-lists',
    about: 'finding',
    when: { categories: ['company-term', 'company-record'], tiers: OPEN_TIERS },
    action: 'redact',
    mode: 'enforce',
    lesson: LESSON,
  },
  {
    id: 'confidential',
    about: 'finding',
    when: { categories: ['confidential-marker', 'company-code'], tiers: OPEN_TIERS, confidence: 'medium' },
    action: 'block',
    mode: 'enforce',
    lesson: LESSON,
    message: {
      ja: '社外に出さない表示のある文書です。表示だけを消して送ることはできません。会社が認めたサービスを使ってください。',
      en: 'The document is marked as not for outsiders. Removing the mark does not make it safe; use a service your company has approved.',
    },
  },
  {
    id: 'source-code',
    about: 'finding',
    when: { categories: ['source-code'], tiers: OPEN_TIERS, confidence: 'medium' },
    action: 'warn',
    mode: 'enforce',
    lesson: LESSON,
    message: {
      ja: '会社のソースコードなら送らないでください。公開されている例や自分で書いた小さな例なら送れます。',
      en: 'Do not send code that belongs to the company. Public samples and small examples of your own are fine.',
    },
  },
  {
    id: 'orders-to-ai',
    about: 'finding',
    when: { categories: ['hidden-instruction'], confidence: 'medium' },
    action: 'warn',
    mode: 'enforce',
    lesson: LESSON,
    message: {
      ja: 'AIへの命令が紛れています。結果をうのみにせず、必要なければ取り除いてください。',
      en: 'The text contains orders to the AI. Take them out, or do not trust the answer blindly.',
    },
  },
  {
    id: 'context',
    about: 'finding',
    when: { categories: CONTEXTUAL, tiers: OPEN_TIERS, confidence: 'high' },
    action: 'warn',
    mode: 'advise',
  },
  {
    id: 'secrets-in-approved-services',
    about: 'finding',
    when: { categories: ['credential', 'payment-card', 'government-id'], tiers: ['approved'], confidence: 'high' },
    action: 'redact',
    mode: 'enforce',
    lesson: LESSON,
  },
  {
    id: 'forbidden-sites',
    about: 'text',
    when: { tiers: ['forbidden'] },
    action: 'block',
    mode: 'enforce',
    message: {
      ja: 'このサービスは会社が利用を禁じています。',
      en: 'Your company does not allow this service.',
    },
  },
];

/**
 * What holds where the company has not said anything yet: mask what identifies people and opens doors, hold marked
 * documents, advise on the rest, and hold what could not be checked.
 */
export const STARTER_POLICY: Policy = {
  format: 1,
  id: 'starter',
  version: 1,
  issuer: 'Sekisho',
  sites: STARTER_SITES,
  rules: RULES,
  unchecked: 'block',
};
