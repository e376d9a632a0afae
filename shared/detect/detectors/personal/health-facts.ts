import { type Candidate, defineDetector, weigh } from '../../detector.ts';
import { MEDICAL, saysNothing } from './health-words.ts';

/** Labels of medical and personnel records: whatever stands behind them is about somebody's health. */
const SURE =
  '傷病名|疾患名|病名|診断名|確定診断|既往[歴症]?|現病歴|持病|基礎疾患|主訴|自覚症状|服用(?:中の)?薬|服薬(?:内容|状況|中)?|常用薬|内服薬?|処方(?:薬|内容)|投薬(?:内容)?|お薬|アレルギー[歴名]?|禁忌(?:薬)?|手術歴|入院歴|通院(?:先|歴)|病歴|障害名|障害(?:の)?(?:種[類別]|部位)|検査所見|診察所見|(?:健康診断|健診|人間ドック|ストレスチェック)(?:の)?(?:結果|判定|所見)|主治医(?:の)?意見|家族歴|感染症|(?<![A-Za-z])(?:medical history|current medications?|medications?|allergies|chief complaint|health conditions?)';
/** Labels that stand in other records as well: what follows must speak of illness. */
const MAYBE =
  '診断(?:結果)?|処方|就業(?:上の)?制限|症状|検査(?:結果|値)|病状|容体|容態|体調|休職(?:の)?(?:理由|事由)|欠勤理由|早退理由|配慮事項|(?<![A-Za-z])(?:diagnos[ie]s|symptoms?|condition|diagnosed with|suffers from|prescribed|treated for|allergic to)';
const SIGN = '(?: ?[:=] ?|\\t+|[「『])';
const CLOSED = '[」』】\\])]?';
const END =
  '(?=(?:です|でした|である|だった|とのこと|のため)?\\s*(?:。|\\n|\\t|$|"|\\||[」』]|</|\\.(?:\\s|$)|、?(?:連絡先|電話|住所|氏名|担当)| (?:in|since|on|at|last|by) ))';

function accept({ value, groups, before }: Candidate): boolean | ReturnType<typeof weigh> {
  if (saysNothing(value)) return false;
  const medical = MEDICAL.test(value);
  if (groups.sure === undefined && !medical) return false;
  const person = /患者|様|さん|氏名|本人|社員|従業員|受診|patient|employee/iu.test(before);
  return weigh(medical ? 0.75 : 0.7, ['label', 0.05], person && ['neighbour', 0.1]);
}

/**
 * Facts about somebody's health after the words that medical and personnel records use for them, up to the end of the
 * sentence. Words that other records use too (症状, 検査結果) count when illness is spoken of behind them. Illness,
 * examination and treatment are "special care-required personal information".
 */
export default defineDetector({
  id: 'personal/health-facts',
  category: 'health',
  title: { ja: '健康・医療の情報', en: 'Health information' },
  severity: 'high',
  needs: [
    '病',
    '歴',
    '既往',
    '診断',
    '健診',
    '主訴',
    '薬',
    '処方',
    'アレルギー',
    '症',
    '障害',
    '障がい',
    '所見',
    '検査',
    '通院',
    '体調',
    '休職',
    '欠勤理由',
    '早退理由',
    '禁忌',
    '基礎疾患',
    '主治医',
    '就業',
    'ドック',
    'ストレスチェック',
    'diagnos',
    'medication',
    'allerg',
    'history',
    'complaint',
    'symptom',
    'condition',
    'suffers',
    'prescribed',
    'treated',
  ],
  pattern: new RegExp(
    `(?:(?<sure>(?:${SURE})${CLOSED}${SIGN})|(?:${SURE}|${MAYBE})${CLOSED}(?:${SIGN}| ?は、?| ))(?<value>[^\\s。\\n\\t「」"|,][^。\\n\\t「」"|]{1,80}?)${END}`,
    'dgiu',
  ),
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
      '傷病名 «腰椎椎間板ヘルニア»',
      '診断名「«適応障害»」',
      '検査結果：«HbA1c 7.8%、血糖値 182mg/dL»',
      '症状は«頭痛とめまい»です',
      '休職理由：«うつ病»のため',
      '健康診断の結果：«要再検査（肝機能）»',
      'diagnosed with «breast cancer» in 2021',
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
      '症状：画面が起動しない',
      '検査結果：合格、寸法公差内',
      '診断：ディスクの空き容量が不足',
      'Symptoms: the app crashes on launch',
      'Condition: new, unused',
      'Diagnosis: run the command and read the log',
      '持病 なし',
      '処方：社内テンプレート参照',
      '診断結果：正常',
      '備考：陽性反応の検査キット在庫あり',
      '障害：サーバー応答なし',
    ],
  },
  knownMisses: ['«ここ半年ずっと眠れない»と言っています', '最近«透析»に通っている部下がいます'],
});
