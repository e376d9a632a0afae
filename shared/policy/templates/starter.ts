import { STARTER_POLICY } from '../starter-policy.ts';
import { SOURCES } from './sources.ts';
import type { PolicyTemplate } from './template.ts';

/** What holds where nothing was installed. */
export const starterTemplate: PolicyTemplate = {
  id: 'starter',
  title: { ja: '標準', en: 'Starter' },
  summary: {
    ja: 'はじめて導入する会社向けです。個人の情報と鍵を伏せ、社外秘の文書を止め、ソースコードには注意を示します。',
    en: 'For a company that begins: masks facts about people and keys, holds confidential documents, cautions on source code.',
  },
  sources: [SOURCES.aiGuidelines, SOURCES.personalInformationAct],
  policy: STARTER_POLICY,
  samples: [
    {
      text: {
        ja: '次の問い合わせに返信文を作ってください。\n差出人：佐藤花子様（電話 090-1234-5678）\n商品が届かないとのことです。',
        en: 'Please draft a reply to this enquiry.\nFrom: customer, phone +44 20 7946 0958\nThe parcel has not arrived.',
      },
      action: 'redact',
      rule: 'personal-data',
    },
    {
      text: {
        ja: '【社外秘】来期の価格改定について、要点をまとめてください。',
        en: 'STRICTLY CONFIDENTIAL\nSummarise the price changes for next year.',
      },
      action: 'block',
      rule: 'confidential',
    },
  ],
};
