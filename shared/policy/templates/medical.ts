import { findingRule, OPEN, PERSON_FACTS, templatePolicy } from './rules.ts';
import { SOURCES } from './sources.ts';
import type { PolicyTemplate } from './template.ts';

const RULES = [
  findingRule(
    'health-facts',
    'block',
    { categories: ['health'], tiers: OPEN },
    {
      ja: '診療や介護の記録は、公開のサービスへ送れません。院内・施設内で認められたサービスを使ってください。',
      en: 'Records of treatment and care may not go to public services. Use the one your institution has approved.',
    },
    '要配慮個人情報：個人情報保護法 第2条第3項 / special care-required information, Art. 2(3)',
  ),
  findingRule(
    'insurance-and-identity-numbers',
    'block',
    { categories: ['government-id'], confidence: 'medium' },
    {
      ja: '被保険者番号やマイナンバーは、どのサービスにも送れません。',
      en: 'Insurance numbers and My Number may go to no service.',
    },
    '被保険者等記号・番号の告知要求制限：健康保険法 第194条の2 / Health Insurance Act, Art. 194-2',
  ),
  findingRule(
    'patients-in-approved-services',
    'redact',
    { categories: [...PERSON_FACTS, 'health'], tiers: ['approved'], confidence: 'high' },
    {
      ja: '患者さん・利用者さんが分かる情報は、認められたサービスでも伏せてください。',
      en: 'Mask what identifies patients and residents, in approved services too.',
    },
  ),
  findingRule(
    'personal-data',
    'redact',
    { categories: [...PERSON_FACTS, 'payment-card', 'bank-account'], tiers: OPEN, confidence: 'medium' },
    {
      ja: '患者さん・利用者さんやご家族の情報は、伏せてから送ってください。',
      en: 'Mask facts about patients, residents and their families.',
    },
  ),
  findingRule(
    'confidential',
    'block',
    { categories: ['confidential-marker', 'company-code'], tiers: OPEN, confidence: 'medium' },
    { ja: '外部に出さない表示のある文書です。', en: 'The document is marked as not for outsiders.' },
  ),
];

/** For hospitals, clinics, pharmacies and care. */
export const medicalTemplate: PolicyTemplate = {
  id: 'medical',
  title: { ja: '医療・介護', en: 'Medical and care' },
  summary: {
    ja: '病院・診療所・薬局・介護施設向けです。診療や介護の記録を公開のサービスに出さず、認められたサービスでも患者さんを伏せます。',
    en: 'For hospitals, clinics, pharmacies and care: keeps records off public services and masks patients in approved ones.',
  },
  sources: [
    SOURCES.personalInformationAct,
    {
      title: {
        ja: '医療・介護関係事業者における個人情報の適切な取扱いのためのガイダンス',
        en: 'Guidance on the proper handling of personal information by medical and care providers (in Japanese)',
      },
      issuer: {
        ja: '個人情報保護委員会・厚生労働省',
        en: 'Personal Information Protection Commission; Ministry of Health, Labour and Welfare (Japan)',
      },
      date: '2017-04-14',
    },
    {
      title: {
        ja: '医療情報システムの安全管理に関するガイドライン 第6.0版',
        en: 'Guidelines for the safety management of medical information systems, version 6.0 (in Japanese)',
      },
      issuer: { ja: '厚生労働省', en: 'Ministry of Health, Labour and Welfare (Japan)' },
      date: '2023-05',
    },
  ],
  policy: templatePolicy('medical', RULES, '医療・介護のひな形 / template for medical and care', {
    wrong: { upTo: 'medium' },
  }),
  samples: [
    {
      text: {
        ja: '紹介状の下書きをお願いします。\n患者：鈴木一郎様 78歳\n診断名：アルツハイマー型認知症、服薬：ドネペジル5mg',
        en: 'Please draft a referral letter.\nPatient: Mary Walker, 78\nDiagnosis: Alzheimer disease',
      },
      action: 'block',
      rule: 'health-facts',
    },
  ],
};
