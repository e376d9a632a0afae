import { findingRule, MY_NUMBER, OPEN, PERSON_FACTS, templatePolicy } from './rules.ts';
import { SOURCES } from './sources.ts';
import type { PolicyTemplate } from './template.ts';

const RULES = [
  findingRule(
    'graded-documents',
    'block',
    { detectors: ['marker/official-grade', 'marker/limited-circulation'], tiers: OPEN },
    {
      ja: '機密性の区分や「取扱注意」の表示がある文書です。公開のサービスには入力できません。',
      en: 'The document carries a grade or a limit of circulation. It may not be entered into public services.',
    },
    '情報資産の機密性による分類：地方公共団体の情報セキュリティポリシーに関するガイドライン / grades of confidentiality, guidelines for local governments',
  ),
  findingRule(
    'resident-numbers',
    'block',
    { detectors: [...MY_NUMBER, 'personal/resident-record-code'], confidence: 'medium' },
    {
      ja: 'マイナンバーと住民票コードは、どのサービスにも入力できません。',
      en: 'My Number and resident record codes may be entered nowhere.',
    },
    '番号法 第19条、住民基本台帳法 第30条の37・第30条の38 / Number Act, Art. 19; Basic Resident Registration Act, Art. 30-37 and 30-38',
  ),
  findingRule(
    'special-care',
    'block',
    { categories: ['health'], tiers: OPEN, confidence: 'medium' },
    {
      ja: '住民の健康や福祉に関する情報は、公開のサービスに入力できません。',
      en: 'Facts about the health or welfare of residents may not be entered into public services.',
    },
  ),
  findingRule(
    'personal-data',
    'redact',
    {
      categories: [...PERSON_FACTS, 'government-id', 'bank-account', 'payment-card'],
      tiers: OPEN,
      confidence: 'medium',
    },
    { ja: '住民や職員の情報は、伏せてから入力してください。', en: 'Mask facts about residents and staff first.' },
  ),
  findingRule(
    'approved-services',
    'redact',
    { categories: ['government-id', 'health', 'bank-account'], tiers: ['approved'], confidence: 'high' },
    {
      ja: '契約したサービスでも、番号や健康の情報は伏せてください。',
      en: 'Mask numbers and health facts in contracted services too.',
    },
  ),
  findingRule(
    'confidential',
    'block',
    { categories: ['confidential-marker'], tiers: OPEN, confidence: 'medium' },
    { ja: '外部に出さない表示のある文書です。', en: 'The document is marked as not for outsiders.' },
  ),
];

/** For prefectures, cities, towns and villages. */
export const municipalityTemplate: PolicyTemplate = {
  id: 'municipality',
  title: { ja: '自治体（機密性の分類）', en: 'Local government (grades of confidentiality)' },
  summary: {
    ja: '都道府県・市区町村向けです。機密性の区分がある文書と住民の番号を止め、住民や職員の情報を伏せます。',
    en: 'For prefectures and municipalities: holds graded documents and resident numbers, masks residents and staff.',
  },
  sources: [
    {
      title: {
        ja: '地方公共団体における情報セキュリティポリシーに関するガイドライン',
        en: 'Guidelines on information security policies of local governments (in Japanese)',
      },
      issuer: { ja: '総務省', en: 'Ministry of Internal Affairs and Communications (Japan)' },
      date: '2024-10',
      places: { ja: '情報資産の分類と管理', en: 'classification and management of information assets' },
    },
    SOURCES.numberAct,
    SOURCES.personalInformationAct,
  ],
  policy: templatePolicy('municipality', RULES, '自治体のひな形 / template for local governments', {
    wrong: { upTo: 'none' },
  }),
  samples: [
    {
      text: {
        ja: '【機密性2】\n説明会の議事録を要約してください。',
        en: '【機密性2】\nSummarise the minutes of the briefing.',
      },
      action: 'block',
      rule: 'graded-documents',
    },
    {
      text: {
        ja: '通知文を直してください。住民の個人番号：123456789018',
        en: 'Improve this notice. 個人番号：123456789018',
      },
      action: 'block',
      rule: 'resident-numbers',
    },
  ],
};
