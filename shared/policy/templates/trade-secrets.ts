import type { Rule } from '../rule.ts';
import { findingRule, OPEN, PERSON_FACTS, templatePolicy } from './rules.ts';
import { SOURCES } from './sources.ts';
import type { PolicyTemplate } from './template.ts';

const RULES: readonly Rule[] = [
  findingRule(
    'confidential',
    'block',
    { categories: ['confidential-marker'], tiers: OPEN },
    {
      ja: '秘密として管理している表示です。外部のサービスへ送ると、営業秘密としての保護を失うおそれがあります。',
      en: 'This mark says that it is kept secret. Sent to an outside service, it may lose its protection as a trade secret.',
    },
    '不正競争防止法 第2条第6項：秘密管理性・有用性・非公知性 / Art. 2(6): kept secret, useful, not publicly known',
  ),
  findingRule(
    'confidential-in-approved-services',
    'warn',
    { categories: ['confidential-marker'], tiers: ['approved'], confidence: 'medium' },
    {
      ja: '秘密の表示があります。このサービスで扱ってよい区分か確かめてください。',
      en: 'The document is marked. Make sure that this class may be used in this service.',
    },
  ),
  findingRule(
    'company-code',
    'block',
    { categories: ['company-code'], tiers: OPEN },
    { ja: '会社のソースコードと一致しました。', en: 'This is source code of the company.' },
  ),
  {
    ...findingRule(
      'source-code',
      'block',
      { categories: ['source-code'], tiers: OPEN, confidence: 'high' },
      {
        ja: '業務のソースコードは、会社が認めたサービスで扱ってください。公開されているコードなら、理由を添えて送れます。',
        en: 'Use an approved service for source code of the business. Public code may go with a reason.',
      },
      'ソースコードの入力事例：AI事業者ガイドライン 別添 / the case of source code, AI Guidelines for Business, annex',
    ),
    reason: 'required',
  },
  findingRule(
    'company-lists',
    'block',
    { categories: ['company-record', 'company-term'], tiers: OPEN, confidence: 'medium' },
    {
      ja: '公表していない名称や取引先が含まれています。',
      en: 'The text names projects, customers or suppliers that are not public.',
    },
  ),
  findingRule(
    'personal-data',
    'redact',
    {
      categories: [...PERSON_FACTS, 'government-id', 'payment-card', 'bank-account', 'health'],
      tiers: OPEN,
      confidence: 'medium',
    },
    { ja: '個人に関する情報は、伏せてから送ってください。', en: 'Mask facts about a person before you send the text.' },
  ),
  findingRule(
    'internal-addresses',
    'redact',
    { categories: ['ip-address', 'url'], tiers: OPEN, confidence: 'high' },
    { ja: '社内のサーバーやアドレスが分かります。', en: 'This tells of servers inside the company.' },
  ),
];

/** For makers and research. */
export const tradeSecretsTemplate: PolicyTemplate = {
  id: 'trade-secrets',
  title: { ja: '不正競争防止法の営業秘密', en: 'Trade secrets' },
  summary: {
    ja: '製造・研究開発の会社向けです。秘密の表示がある文書、ソースコード、未公表の名称を外部のサービスに出しません。',
    en: 'For makers and research: keeps marked documents, source code and unpublished names inside.',
  },
  sources: [SOURCES.unfairCompetitionAct, SOURCES.tradeSecretGuidelines, SOURCES.aiSecurityLiability],
  policy: templatePolicy('trade-secrets', RULES, '営業秘密の管理に沿うひな形 / template for trade secrets'),
  samples: [
    {
      text: {
        ja: '【極秘】試作品の配合比率（案）\n次の表から特徴を説明してください。',
        en: 'TOP SECRET - Trade Secret\nExplain the mixing ratios in the following table.',
      },
      action: 'block',
      rule: 'confidential',
    },
  ],
};
