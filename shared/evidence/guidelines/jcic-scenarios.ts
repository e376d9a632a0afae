import type { Guideline } from '../guideline.ts';

/** The JCIC report's scenarios 7 to 9: harm without intent. Its table 1 and its answer to kind ④ in chapter 3. */
export const JCIC_SCENARIOS: Guideline = {
  id: 'jcic',
  title: { ja: 'JCICのリスクシナリオ7〜9', en: 'JCIC: risk scenarios 7 to 9' },
  sources: ['jcic'],
  items: [
    {
      id: 'scenario-7-input',
      name: { ja: 'シナリオ7 機密情報の入力', en: 'Scenario 7: confidential input' },
      source: 'jcic',
      place: { ja: '2章 表1、④シナリオ7-9', en: 'chapter 2, table 1 and ④ on scenarios 7 to 9' },
      asks: {
        ja: '社員が、入力を学習に使う対話サービスに、会社の機密や個人情報を不注意で入れてしまうことへの備え。',
        en: 'Be ready for employees who, by carelessness, type secrets of the company or personal data into a chat service that trains on input.',
      },
      figures: ['public-stopped', 'confidential-stopped', 'personal-stopped', 'masked-taken'],
    },
    {
      id: 'scenario-7-public',
      name: { ja: 'シナリオ7 対話履歴の公開', en: 'Scenario 7: a chat made public' },
      source: 'jcic',
      place: { ja: '2章 表1、④シナリオ7-9', en: 'chapter 2, table 1 and ④ on scenarios 7 to 9' },
      asks: {
        ja: '対話の履歴を誤って公開してしまうことへの備え。',
        en: 'Be ready for a chat history that is made public by mistake.',
      },
      figures: ['incident-links', 'masked-taken'],
    },
    {
      id: 'scenario-7-rules',
      name: { ja: 'シナリオ7 運用ルールの不備', en: 'Scenario 7: rules that are missing or wrong' },
      source: 'jcic',
      place: { ja: '2章 表1、3章 シナリオ類型④', en: 'chapter 2, table 1; chapter 3, kind ④' },
      asks: {
        ja: '入力するデータの性質に応じた利用ルールを会社として定め、変化に合わせて改めること。',
        en: 'Make rules of use that fit the kind of data put in, and change them as things change.',
      },
      figures: ['policy-versions', 'policy-signed', 'training-done'],
    },
    {
      id: 'scenario-8',
      name: {
        ja: 'シナリオ8 AIシステムの不具合や設定ミス',
        en: 'Scenario 8: faults and wrong settings of an AI system',
      },
      source: 'jcic',
      place: { ja: '2章 表1、④シナリオ7-9', en: 'chapter 2, table 1 and ④ on scenarios 7 to 9' },
      asks: {
        ja: 'サービス側の不具合で利用者の情報が漏れることへの備え。',
        en: 'Be ready for a fault on the service’s side that gives away its users’ information.',
      },
      figures: ['masked-taken', 'incident-steps'],
    },
    {
      id: 'scenario-9',
      name: { ja: 'シナリオ9 災害や地政学的リスク', en: 'Scenario 9: disasters and geopolitical risk' },
      source: 'jcic',
      place: { ja: '2章 表1、3章 シナリオ類型④', en: 'chapter 2, table 1; chapter 3, kind ④' },
      asks: {
        ja: '他国の規制などでデータの扱いが変わったときに、利用するサービスと規則を追従させること。',
        en: 'When rules abroad change how data is treated, let the services in use and one’s own rules follow.',
      },
      figures: ['forbidden-stopped', 'policy-versions'],
    },
  ],
  notServed: [
    { ja: 'シナリオ1〜6（意図をもった攻撃者によるもの）', en: 'Scenarios 1 to 6, those of attackers with intent' },
    {
      ja: 'この製品を入れていない端末や、画像・音声・画面の撮影による入力（シナリオ7）',
      en: 'Devices without this product, and input by picture, sound or a photo of the screen (scenario 7)',
    },
    {
      ja: 'サービス側の不具合と設定ミスそのもの（シナリオ8）',
      en: 'The faults and wrong settings of the services themselves (scenario 8)',
    },
    {
      ja: '災害時のサービスの継続と、他国の規制の調査（シナリオ9）',
      en: 'Keeping services up in a disaster, and watching rules abroad (scenario 9)',
    },
  ],
};
