import { type Candidate, defineDetector, weigh } from '../../detector.ts';

/** Contents that say nothing about anybody. */
const NOTHING =
  /^(?:[-{<$*%]|(?:異常)?なし|無し|特になし|特記(?:事項)?なし|不明|未記入|空欄|none|n\/a|null|string|text|undefined|.{0,3}(?:を|に|の|は|が|について).{0,40}(?:ください|です|ます|ますか|\?))/iu;

function accept({ value, before }: Candidate): boolean | ReturnType<typeof weigh> {
  if (NOTHING.test(value) || /^(?:\[[A-Z_\d]+\]|[\s"'{}[\]<>|、,;_-])*$/u.test(value)) return false;
  const person = /患者|様|さん|氏名|本人|社員|従業員|受診|patient/iu.test(before);
  return weigh(0.75, ['label', 0.05], person && ['neighbour', 0.1]);
}

/**
 * Facts about somebody's health after the words that medical and personnel records use for them, up to the end of the
 * sentence. Illness, examination and treatment are "special care-required personal information".
 */
export default defineDetector({
  id: 'personal/health-facts',
  category: 'health',
  title: { ja: '健康・医療の情報', en: 'Health information' },
  severity: 'high',
  needs: [
    '病',
    '歴',
    '診断',
    '主訴',
    '薬',
    '処方',
    'アレルギー',
    '症',
    '障害',
    '所見',
    'diagnos',
    'medication',
    'allerg',
    'history',
    'complaint',
    'symptom',
  ],
  pattern:
    /(?:病名|傷病名|疾患名|診断名|診断結果|確定診断|既往歴?|現病歴|持病|基礎疾患|主訴|自覚症状|服用中の薬|服薬|内服薬?|処方薬?|投薬|アレルギー歴?|禁忌|手術歴|障害名|障害等級|検査所見|診察所見|健診結果|家族歴|(?<![A-Za-z])(?:diagnosis|diagnosed with|medical history|current medications?|medications?|allergies|chief complaint|symptoms))[」』】\])]?(?: ?[:=] ?|\t| ?は、?(?=[^\s、。]{2,30}(?:症|病|炎|癌|がん|障害|アレルギー|痛|発熱|めまい|mg)|(?=頭痛|腹痛|腰痛|発熱|めまい))|(?<=with) )(?<value>[^\s。\n\t「」"|,][^。\n\t「」"|]{1,80}?)(?=(?:です|でした|である|だった)?\s*(?:。|\n|\t|$|"|\||[」』]|\.(?:\s|$)|、?(?:連絡先|電話|住所|氏名|担当)))/dgiu,
  accept,
  source: '個人情報の保護に関する法律 第2条第3項（要配慮個人情報）',
  why: {
    ja: '病歴や検査結果は「要配慮個人情報」です。本人の同意なく外部に渡すことはできません。',
    en: 'Medical history is special care-required personal information and may not be passed on without consent.',
  },
  instead: {
    ja: '氏名などを除いたうえで、病名は一般的な言い方（「慢性疾患」など）にしてください。',
    en: 'Remove who it is about, and speak in general terms such as "a chronic illness".',
  },
  examples: {
    hits: [
      '病名：«急性虫垂炎»',
      '主訴: «労作時の動悸»。夜間は安静',
      '既往歴：«気管支喘息、高血圧症»',
      '処方: «アムロジピン5mg 1錠/日、ロキソニン頓服»。',
      'アレルギー：«ペニシリン、そば»',
      'Diagnosis: «type 2 diabetes mellitus»',
      '診断名は«うつ病»',
    ],
    misses: [
      '既往歴の聞き方を教えてください',
      '病名：なし',
      '診断ツールの結果は正常です',
      'アレルギー表示の法律を要約して',
      '処方箋の保存期間は3年です',
      'Allergies: none',
      '服薬指導の手順書を作る',
      '薬局の営業時間は9時からです',
    ],
  },
});
