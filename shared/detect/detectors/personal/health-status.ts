import { type Candidate, defineDetector, weigh } from '../../detector.ts';

const GRADE =
  '(?=[1-6]級|[AB])(?<=(?:障[害が]い?(?:等級|程度区分|支援区分)|障[害が]い?者(?:保健福祉)?手帳(?:の)?(?:等級)?|療育手帳)[\\s:=は(「]{0,3})(?:[1-6]級|[AB][12]?(?=$|[\\s、。)」判]))';
const CARE =
  '(?=要[介支])(?<=(?:要介護|介護)(?:状態)?(?:区分|度|認定)?(?:の?結果)?[\\s:=は「]{1,3})要(?:介護|支援) ?[1-5]';
const WEEKS = '(?=[第\\d])(?<=妊娠(?:週数|中)?[\\s:=は、(]{0,3})(?:第)?\\d{1,2} ?(?:週|か月|ヶ月|カ月|ケ月|個月)目?';
const ILL =
  '(?=[一-龯ァ-ヴーA-Za-z0-9うて])(?<=^|先[月週日]|昨[年日]|今[年月]|去年|年前|以前|現在|[年月日]に|[^一-龯ァ-ヴーA-Za-z0-9])(?!先[月週日]|昨[年日]|今[年月]|去年|以前|現在)(?:うつ病|てんかん|[一-龯ァ-ヴーA-Za-z0-9]{1,14}(?:症|病|炎|癌|がん|障害|骨折|腫瘍|梗塞|ヘルニア|不妊))(?=と診断(?:さ|を受|が)|を(?:発症|患)|に罹患|で(?:入院|通院|休職|療養|治療|欠勤)|の(?:治療中|ため、?(?:休職|入院|通院|欠勤|療養)))';

const PERSON =
  /患者|[様氏](?![一-龯])|さん|くん|先生|氏名|本人|社員|従業員|職員|部下|同僚|上司|妻|夫|父|母|息子|娘|利用者|入居者|生徒|私|僕|彼/u;

function accept({ value, before }: Candidate): boolean | ReturnType<typeof weigh> {
  const person = PERSON.test(before);
  if (/^[第\dAB要]/u.test(value)) return weigh(0.7, ['label', 0.05], person && ['neighbour', 0.1]);
  return person && weigh(0.65, ['neighbour', 0.1]);
}

/**
 * Grades of disability and care, weeks of pregnancy, and an illness that somebody is said to have: short facts that have
 * a form of their own. Of an illness in a sentence, a person must be spoken of just before.
 */
export default defineDetector({
  id: 'personal/health-status',
  category: 'health',
  title: { ja: '障害等級・要介護度・診断の記述', en: 'Grade of disability or care, or a diagnosis in a sentence' },
  severity: 'high',
  needs: [
    '手帳',
    '等級',
    '程度区分',
    '支援区分',
    '要介護',
    '要支援',
    '介護度',
    '妊娠',
    'と診断',
    'を発症',
    'を患',
    'に罹患',
    'の治療中',
    'で入院',
    'で通院',
    'で休職',
    'で欠勤',
    'で療養',
    'で治療',
    'のため入院',
    'のため通院',
    'のため休職',
    'のため欠勤',
    'のため療養',
    'のため、入院',
    'のため、通院',
    'のため、休職',
    'のため、欠勤',
    'のため、療養',
  ],
  reach: 60,
  pattern: new RegExp(`(?<value>${GRADE}|${CARE}|${WEEKS}|${ILL})`, 'dgu'),
  accept,
  source: '個人情報の保護に関する法律 第2条第3項、同施行令 第2条（要配慮個人情報）',
  why: {
    ja: '障害や介護の区分、妊娠、診断は「要配慮個人情報」です。本人の同意なく外部に渡すことはできません。',
    en: 'Disability, care, pregnancy and diagnoses are special care-required personal information and may not be passed on without consent.',
  },
  instead: {
    ja: '等級や病名は書かず、「配慮が必要」とだけ書いてください。',
    en: 'Leave grade and illness out and write only that consideration is needed.',
  },
  examples: {
    hits: [
      '障害等級：«2級»',
      '身体障害者手帳«3級»を所持',
      '要介護度：«要介護3»',
      '要介護状態区分 «要支援2»',
      '妊娠«12週»のため配慮',
      '森さんは先月«適応障害»と診断された',
      '部下が«うつ病»で休職しています',
    ],
    misses: [
      '障害等級表の見方',
      '簿記2級を取得',
      '要介護認定の申請方法',
      '要介護3の場合の支給限度額',
      '妊娠届の書き方',
      'がんで入院した場合に保険金を支払う',
      'システム障害で欠勤扱いにしない',
      'B型肝炎と診断基準',
    ],
  },
});
