import { findingRule, OPEN, PERSON_FACTS, templatePolicy } from './rules.ts';
import { SOURCES } from './sources.ts';
import type { PolicyTemplate } from './template.ts';

const RULES = [
  findingRule(
    'company-code',
    'block',
    { categories: ['company-code'], tiers: OPEN },
    { ja: '会社のリポジトリのコードと一致しました。', en: 'This is code of a repository of the company.' },
  ),
  findingRule(
    'source-code',
    'warn',
    { categories: ['source-code'], tiers: OPEN, confidence: 'medium' },
    {
      ja: '会社やお客様のコードなら送らないでください。公開されているコードや小さな例なら送れます。',
      en: 'Do not send code of the company or of a customer. Public code and small examples are fine.',
    },
    'ソースコードの入力事例：AI事業者ガイドライン 別添 / the case of source code, AI Guidelines for Business, annex',
  ),
  findingRule(
    'infrastructure',
    'redact',
    { categories: ['ip-address', 'url'], tiers: OPEN, confidence: 'medium' },
    { ja: '社内やお客様の環境の所在が分かります。', en: 'This tells where systems of the company or a customer are.' },
  ),
  findingRule(
    'logs-and-test-data',
    'redact',
    {
      categories: [...PERSON_FACTS, 'government-id', 'payment-card', 'bank-account', 'health'],
      tiers: OPEN,
      confidence: 'medium',
    },
    {
      ja: 'ログやテストデータに、利用者の情報が残っています。伏せてから送ってください。',
      en: 'The log or the test data holds facts about users. Mask them first.',
    },
  ),
  findingRule(
    'confidential',
    'block',
    { categories: ['confidential-marker', 'company-record'], tiers: OPEN, confidence: 'medium' },
    { ja: '外部に出さない表示のある文書です。', en: 'The document is marked as not for outsiders.' },
  ),
  findingRule(
    'project-names',
    'redact',
    { categories: ['company-term'], tiers: OPEN },
    { ja: '公表していない製品や案件の名称です。', en: 'A product or project that is not public.' },
  ),
];

/** For those who write software. */
export const softwareTemplate: PolicyTemplate = {
  id: 'software',
  title: { ja: 'ソフトウェア会社', en: 'Software company' },
  summary: {
    ja: '開発の会社向けです。鍵はどこにも出さず、社内のコードを止め、公開のコードについての質問は妨げません。',
    en: 'For developers: no key leaves, code of the company is held, questions about public code go through.',
  },
  sources: [SOURCES.secureAi, SOURCES.aiGuidelines, SOURCES.unfairCompetitionAct],
  policy: templatePolicy('software', RULES, 'ソフトウェア会社のひな形 / template for software companies'),
  samples: [
    {
      text: {
        ja: '接続できません。原因を教えてください。\nDATABASE_URL=postgres://app:pq8Zr4mWx2Lk@db.internal.example.co.jp:5432/orders',
        en: 'Why does this not connect?\nDATABASE_URL=postgres://app:pq8Zr4mWx2Lk@db.internal.example.com:5432/orders',
      },
      action: 'redact',
      rule: 'secrets',
    },
    {
      text: {
        ja: 'このログを説明してください。\n2026-04-01 09:12:44 login ok user_email=hanako.sato@kaisha.example ip=10.20.3.4',
        en: 'Explain this log.\n2026-04-01 09:12:44 login ok user_email=hanako.sato@company.example ip=10.20.3.4',
      },
      action: 'redact',
      rule: 'logs-and-test-data',
    },
  ],
};
