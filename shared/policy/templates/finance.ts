import { findingRule, MY_NUMBER, OPEN, PERSON_FACTS, templatePolicy } from './rules.ts';
import { SOURCES } from './sources.ts';
import type { PolicyTemplate } from './template.ts';

const RULES = [
  findingRule(
    'card-numbers',
    'block',
    { categories: ['payment-card'], confidence: 'medium' },
    {
      ja: 'カード番号は、どのサービスにも送れません。下4桁だけを使ってください。',
      en: 'Card numbers may go to no service. Use the last four digits.',
    },
    'クレジットカード番号等の適切な管理：割賦販売法 第35条の16、PCI DSS v4.0 要件3 / Installment Sales Act, Art. 35-16; PCI DSS v4.0, requirement 3',
  ),
  findingRule(
    'my-number',
    'block',
    { detectors: MY_NUMBER, confidence: 'medium' },
    { ja: 'マイナンバーは、どのサービスにも送れません。', en: 'My Number may go to no service.' },
  ),
  findingRule(
    'undisclosed-facts',
    'block',
    { detectors: ['marker/undisclosed'], tiers: OPEN },
    {
      ja: '公表前の重要事実のおそれがあります。公表されるまで外部のサービスへ送れません。',
      en: 'This may be a material fact before disclosure. It may not leave until it is published.',
    },
    'インサイダー取引の規制：金融商品取引法 第166条 / Financial Instruments and Exchange Act, Art. 166',
  ),
  findingRule(
    'sensitive-facts',
    'block',
    { categories: ['health'], tiers: OPEN, confidence: 'medium' },
    {
      ja: '保健医療などの機微な情報は、原則として取得・利用・提供ができません。',
      en: 'Sensitive facts such as health may as a rule not be obtained, used or passed on.',
    },
    '金融分野における個人情報保護に関するガイドライン 第5条 / Guidelines for the financial field, Art. 5',
  ),
  findingRule(
    'accounts',
    'redact',
    { categories: ['bank-account', 'account-id', 'government-id'], confidence: 'medium' },
    {
      ja: '口座やお客様番号は、認められたサービスでも伏せてください。',
      en: 'Mask accounts and customer numbers, in approved services too.',
    },
  ),
  findingRule(
    'personal-data',
    'redact',
    { categories: PERSON_FACTS, tiers: OPEN, confidence: 'medium' },
    { ja: 'お客様の情報は、伏せてから送ってください。', en: 'Mask facts about customers before you send the text.' },
  ),
  findingRule(
    'confidential',
    'block',
    { categories: ['confidential-marker', 'company-code', 'company-record'], tiers: OPEN, confidence: 'medium' },
    { ja: '外部に出さない表示のある文書です。', en: 'The document is marked as not for outsiders.' },
  ),
];

/** For banks, insurers, securities and card companies. */
export const financeTemplate: PolicyTemplate = {
  id: 'finance',
  title: { ja: '金融', en: 'Finance' },
  summary: {
    ja: '銀行・保険・証券・カード会社向けです。カード番号と公表前の重要事実を止め、口座やお客様の情報を伏せます。',
    en: 'For banks, insurers, securities and card companies: holds card numbers and undisclosed facts, masks accounts and customers.',
  },
  sources: [
    {
      title: {
        ja: '金融分野における個人情報保護に関するガイドライン',
        en: 'Guidelines on the protection of personal information in the financial field (in Japanese)',
      },
      issuer: {
        ja: '個人情報保護委員会・金融庁',
        en: 'Personal Information Protection Commission; Financial Services Agency (Japan)',
      },
      date: '2017-02',
      places: { ja: '第5条（機微情報）', en: 'Art. 5 (sensitive information)' },
    },
    {
      title: { ja: '金融商品取引法', en: 'Financial Instruments and Exchange Act' },
      issuer: { ja: '昭和23年法律第25号', en: 'Act No. 25 of 1948 (Japan)' },
      date: '1948-04-13',
      places: { ja: '第166条', en: 'Art. 166' },
    },
    {
      title: { ja: '割賦販売法', en: 'Installment Sales Act' },
      issuer: { ja: '昭和36年法律第159号', en: 'Act No. 159 of 1961 (Japan)' },
      date: '1961-07-01',
      places: { ja: '第35条の16', en: 'Art. 35-16' },
    },
    SOURCES.personalInformationAct,
  ],
  policy: templatePolicy('finance', RULES, '金融機関のひな形 / template for finance', {
    wrong: { upTo: 'none' },
  }),
  samples: [
    {
      text: {
        ja: '解約のご案内文を作ってください。カード番号：4111 1111 1111 1111（有効期限 12/27）',
        en: 'Write a letter about closing card 4111 1111 1111 1111 (expires 12/27).',
      },
      action: 'block',
      rule: 'card-numbers',
    },
    {
      text: {
        ja: 'お客様の口座 みずほ銀行 新宿支店 普通 1234567 への振込について、案内文を作ってください。',
        en: 'Write a note about the transfer to IBAN GB82 WEST 1234 5698 7654 32.',
      },
      action: 'redact',
      rule: 'accounts',
    },
  ],
};
