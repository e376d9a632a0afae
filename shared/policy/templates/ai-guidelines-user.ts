import { findingRule, MY_NUMBER, OPEN, PERSON_FACTS, templatePolicy } from './rules.ts';
import { SOURCES } from './sources.ts';
import type { PolicyTemplate } from './template.ts';

const RULES = [
  findingRule(
    'my-number',
    'block',
    { detectors: MY_NUMBER, confidence: 'medium' },
    { ja: 'マイナンバーは、どのサービスにも送れません。', en: 'My Number may go to no service.' },
  ),
  findingRule(
    'personal-data',
    'redact',
    {
      categories: [...PERSON_FACTS, 'government-id', 'payment-card', 'bank-account', 'health'],
      tiers: OPEN,
      confidence: 'medium',
    },
    {
      ja: '個人情報を不適切に入力しないことは、AI利用者の役割です。伏せてから送ってください。',
      en: 'Not entering personal information improperly is a duty of those who use AI. Mask it first.',
    },
    'U-4) i. 個人情報の不適切入力及びプライバシー侵害への対策 / improper input of personal information',
  ),
  findingRule(
    'confidential',
    'block',
    { categories: ['confidential-marker', 'company-code', 'company-record'], tiers: OPEN, confidence: 'medium' },
    {
      ja: '機密情報は、業務利用を想定した、会社が認めたサービスで扱ってください。',
      en: 'Handle confidential information in a business-grade service your company has approved.',
    },
    'U-5) i. セキュリティ対策の実施 / carrying out security measures',
  ),
  findingRule(
    'source-code',
    'block',
    { categories: ['source-code'], tiers: OPEN, confidence: 'high' },
    {
      ja: 'ソースコードを個人向けのサービスに入力した事例が知られています。会社が認めたサービスを使ってください。',
      en: 'There are known cases of source code entered into services for private use. Use an approved service.',
    },
    '別添「機密情報の流出」/ annex, leak of confidential information',
  ),
  findingRule(
    'project-names',
    'redact',
    { categories: ['company-term'], tiers: OPEN },
    { ja: '公表していない名称です。', en: 'A name that is not public.' },
  ),
];

/** For companies that use AI and put the national guidelines into practice. */
export const aiGuidelinesUserTemplate: PolicyTemplate = {
  id: 'ai-guidelines-user',
  title: { ja: 'AI事業者ガイドライン（AI利用者）', en: 'AI Guidelines for Business (AI users)' },
  summary: {
    ja: 'AI利用者に求められる「個人情報を不適切に入力しない」「セキュリティ対策を行う」を、そのままルールにしたひな形です。',
    en: 'Puts what the guidelines ask of AI users into rules: no improper input of personal information, and security measures.',
  },
  sources: [SOURCES.aiGuidelines, SOURCES.aiSecurityLiability, SOURCES.secureAi],
  policy: templatePolicy(
    'ai-guidelines-user',
    RULES,
    'AI事業者ガイドライン（AI利用者）のひな形 / template for AI users',
  ),
  samples: [
    {
      text: {
        ja: '面接の評価を文章にしてください。\n候補者：高橋美咲さん、連絡先 misaki.takahashi@mail.example',
        en: 'Write up the interview.\nCandidate: Emily Johnson, emily.johnson@mail.example',
      },
      action: 'redact',
      rule: 'personal-data',
    },
    {
      text: {
        ja: '【社外秘】新製品の発表計画を英訳してください。',
        en: 'COMPANY CONFIDENTIAL\nTranslate the launch plan into Japanese.',
      },
      action: 'block',
      rule: 'confidential',
    },
  ],
};
