import { findingRule, MY_NUMBER, OPEN, PERSON_FACTS, templatePolicy } from './rules.ts';
import { SOURCES } from './sources.ts';
import type { PolicyTemplate } from './template.ts';

const RULES = [
  findingRule(
    'my-number',
    'block',
    { detectors: MY_NUMBER, confidence: 'medium' },
    {
      ja: 'マイナンバーは、法律で定められた事務のほかでは、だれにも提供できません。',
      en: 'My Number may be given to nobody except for the procedures the law names.',
    },
    '番号法 第19条・第20条 / Number Act, Art. 19 and 20',
  ),
  findingRule(
    'special-care',
    'block',
    { categories: ['health'], tiers: OPEN, confidence: 'medium' },
    {
      ja: '病歴などの要配慮個人情報は、本人の同意なく取得や提供ができません。会社が認めたサービスで、伏せて扱ってください。',
      en: 'Health facts are special care-required information: not to be obtained or passed on without consent. Use an approved service, and mask them.',
    },
    '個人情報保護法 第2条第3項・第20条第2項・第27条第2項 / Art. 2(3), 20(2), 27(2)',
  ),
  findingRule(
    'identity-numbers',
    'redact',
    { categories: ['government-id', 'payment-card', 'bank-account'], confidence: 'medium' },
    {
      ja: '番号だけで本人にたどり着けます。承認されたサービスでも伏せてください。',
      en: 'The number alone leads to the person. Mask it, in approved services too.',
    },
    '個人識別符号：個人情報保護法 第2条第2項 / individual identification codes, Art. 2(2)',
  ),
  findingRule(
    'personal-data',
    'redact',
    { categories: PERSON_FACTS, tiers: OPEN, confidence: 'medium' },
    {
      ja: '氏名や連絡先は、伏せてから送ってください。入力が学習に使われるサービスでは、第三者への提供に当たることがあります。',
      en: 'Mask names and contact details first. Where a service learns from its input, this may count as provision to a third party.',
    },
    '個人情報保護委員会の注意喚起（2023年6月2日）/ notice of the Commission, 2 June 2023',
  ),
  findingRule(
    'confidential',
    'block',
    { categories: ['confidential-marker', 'company-code'], tiers: OPEN, confidence: 'medium' },
    { ja: '社外に出さない表示のある文書です。', en: 'The document is marked as not for outsiders.' },
  ),
  findingRule(
    'company-lists',
    'redact',
    { categories: ['company-record', 'company-term'], tiers: OPEN },
    { ja: '会社の名簿や用語に載っています。', en: 'This stands in a list or a glossary of the company.' },
  ),
];

/** For companies that handle many people's data. */
export const personalInformationTemplate: PolicyTemplate = {
  id: 'personal-information',
  title: { ja: '個人情報保護法', en: 'Personal information (APPI)' },
  summary: {
    ja: '顧客や従業員の情報を多く扱う会社向けです。マイナンバーと要配慮個人情報を止め、そのほかの個人情報を伏せます。',
    en: 'For companies with many customers or employees: holds My Number and special care-required information, masks the rest.',
  },
  sources: [SOURCES.personalInformationAct, SOURCES.generativeAiNotice, SOURCES.numberAct],
  policy: templatePolicy('personal-information', RULES, '個人情報保護法に沿うひな形 / template along the APPI'),
  samples: [
    {
      text: {
        ja: '健診結果の文面を整えてください。\n氏名：山田太郎\n既往歴：2型糖尿病（治療中）',
        en: 'Please polish this note.\nPatient: John Carter\nDiagnosis: type 2 diabetes',
      },
      action: 'block',
      rule: 'special-care',
    },
    {
      text: {
        ja: '年末調整の案内を作ってください。個人番号：123456789018',
        en: 'Write the notice for year-end adjustment. My Number: 123456789018',
      },
      action: 'block',
      rule: 'my-number',
    },
  ],
};
