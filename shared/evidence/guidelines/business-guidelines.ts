import type { Guideline } from '../guideline.ts';

/** 「AI事業者ガイドライン」 1.1: what it expects of AI利用者, as far as a check before sending and training can serve it. */
export const BUSINESS_GUIDELINES: Guideline = {
  id: 'business',
  title: {
    ja: 'AI事業者ガイドライン：AI利用者に期待されること',
    en: 'AI Guidelines for Business: what is expected of those who use AI',
  },
  sources: ['business', 'tmi'],
  items: [
    {
      id: 'u-2',
      name: { ja: 'U-2）i 安全を考慮した適正利用', en: 'U-2) i Proper use with safety in mind' },
      source: 'business',
      place: { ja: '別添 本文4頁の表', en: 'annex, table on page 4' },
      asks: {
        ja: '人や財産に害が及ばないように、定められた範囲と方法でAIを使うこと。',
        en: 'Use AI within its intended range and manner, so that neither people nor property come to harm.',
      },
      figures: ['looked-at', 'policy-versions', 'forbidden-stopped', 'approved'],
    },
    {
      id: 'u-4',
      name: {
        ja: 'U-4）i 個人情報の不適切入力及びプライバシー侵害への対策',
        en: 'U-4) i Measures against improper input of personal data and against invasion of privacy',
      },
      source: 'business',
      place: { ja: '別添 本文4頁の表', en: 'annex, table on page 4' },
      asks: {
        ja: '個人情報を不適切にAIへ入力しないように手立てを講じること。',
        en: 'Take measures so that personal data is not put into an AI improperly.',
      },
      figures: ['personal-stopped', 'masked-taken', 'released'],
    },
    {
      id: 'u-5-input',
      name: {
        ja: 'U-5）i 機密情報等を不適切に入力しない注意',
        en: 'U-5) i Care that confidential information is not put in improperly',
      },
      source: 'tmi',
      place: {
        ja: 'II-6-1「AI利用者向け セキュリティ確保のポイント」②',
        en: 'II-6-1, points for users of AI, number 2',
      },
      asks: {
        ja: '機密情報などを不適切に入力することがないように注意を払うこと。入力を学習に使う予定のサービスには、機密情報を含む指示を入れないこと。',
        en: 'See that confidential information is not put in improperly; give none to a service that means to train on what it is given.',
      },
      figures: ['confidential-stopped', 'secrets-stopped', 'code-stopped', 'public-stopped'],
    },
    {
      id: 'u-5-business-grade',
      name: {
        ja: 'U-5関連 業務利用を想定したサービスの利用',
        en: 'With U-5: services made for business use',
      },
      source: 'tmi',
      place: {
        ja: 'II-3「AIによる便益/リスク」機密情報の流出',
        en: 'II-3, benefits and risks: leaks of confidential information',
      },
      asks: {
        ja: '機密情報を扱うときは、企業向けの安全機能を備えたサービスを代わりに使うこと（推奨）。',
        en: 'For confidential information, use a service with security of business grade instead (recommended).',
      },
      figures: ['approved', 'forbidden-stopped'],
    },
    {
      id: 'u-5-incident',
      name: { ja: 'U-5）i セキュリティ侵害発生時の措置', en: 'U-5) i What to do when security was breached' },
      source: 'tmi',
      place: {
        ja: 'II-6-2「AI利用者向け セキュリティ確保の具体的な手法」',
        en: 'II-6-2, methods for users of AI',
      },
      asks: {
        ja: '侵害が起きたときの初動（止める、切り離す、内容を確かめる、関係者に知らせる）を前もって考えておくこと。',
        en: 'Think ahead about the first steps after a breach: stop, cut off, find out what it was, tell those concerned.',
      },
      figures: ['incidents', 'incident-steps', 'incident-told'],
    },
    {
      id: 'u-5-vulnerability',
      name: { ja: 'U-5）i 脆弱性に関するリスクの認識', en: 'U-5) i Awareness of risks from vulnerabilities' },
      source: 'tmi',
      place: {
        ja: 'II-6-2「AI利用者向け セキュリティ確保の具体的な手法」',
        en: 'II-6-2, methods for users of AI',
      },
      asks: {
        ja: '細工した入力でAIが意図しない動きをしうることなど、AI特有の弱さを知っておくこと。',
        en: 'Know the weaknesses that are AI’s own, such as crafted input that makes it act otherwise than meant.',
      },
      figures: ['hidden-orders', 'lessons-offered'],
    },
    {
      id: 'literacy',
      name: { ja: '共通の指針⑧ 教育・リテラシー', en: 'Common principle 8: education and literacy' },
      source: 'tmi',
      place: {
        ja: 'I「構成と対象者」、V（重要な項目としての言及）',
        en: 'I, structure and addressees; named as important in V',
      },
      asks: {
        ja: 'AIに関わる人が必要な知識を身につけられるように、教育を行うこと。',
        en: 'Educate those who work with AI, so that they have the knowledge it takes.',
      },
      figures: ['training-done', 'training-overdue', 'training-passed', 'lessons-offered'],
    },
    {
      id: 'goal-3-2',
      name: { ja: '行動目標3-2 人材のリテラシー向上', en: 'Goal 3-2: literacy of the people who manage AI' },
      source: 'business',
      place: { ja: '別添 本文23頁の表', en: 'annex, table on page 23' },
      asks: {
        ja: 'AIマネジメントに携わる人のリテラシーを高めること。',
        en: 'Raise the literacy of those who take part in managing AI.',
      },
      figures: ['training-done', 'training-passed'],
    },
    {
      id: 'goal-4-1',
      name: { ja: '行動目標4-1 運用状況を説明できる状態', en: 'Goal 4-1: being able to account for how it is run' },
      source: 'business',
      place: { ja: '別添 本文23頁の表', en: 'annex, table on page 23' },
      asks: {
        ja: '管理の仕組みがどう運用されているかを、説明できる状態に保つこと。',
        en: 'Stay able to account for how the management of AI is run.',
      },
      figures: ['kept', 'record-faults', 'policy-signed', 'corrections'],
    },
  ],
  notServed: [
    {
      ja: '人間中心、公平性、透明性、アカウンタビリティ、公正競争確保、イノベーションの各指針（U-3「入力データ又はプロンプトに含まれるバイアスへの配慮」を含む）',
      en: 'The principles of human-centredness, fairness, transparency, accountability, fair competition and innovation (with U-3 on bias in input)',
    },
    {
      ja: 'AI開発者（D）とAI提供者（P）に期待されること',
      en: 'Everything expected of those who develop (D) or provide (P) AI',
    },
    {
      ja: 'AI提供者の注意事項を読んで守ること、疑問をAI提供者に報告すること（U-5）',
      en: 'Reading and keeping to what the provider says about security, and reporting doubts to the provider (U-5)',
    },
    {
      ja: 'AIシステムの復旧・停止・切り離し、保険、第三者による調査（U-5の具体的な手法）',
      en: 'Rolling back, stopping or cutting off an AI system, insurance, and inquiries by a third party (methods of U-5)',
    },
    {
      ja: 'AIの回答の正しさと、回答の使い方',
      en: 'Whether answers of the AI are right, and what is done with them',
    },
  ],
};
