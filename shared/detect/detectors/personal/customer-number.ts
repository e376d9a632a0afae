import { defineDetector } from '../../detector.ts';
import { acceptLabelled } from './account-labels.ts';
import { labelWords } from './labels.ts';

const LABEL = labelWords(
  '(?:顧客|お?客様|会員|ユーザー?|利用者|患者|受診者|契約者?|加入者|組合員|診察券|学籍|学生|生徒|受験|受講|カルテ|証券|保険証券|マイレージ|ポイントカード|お?得意先|供給地点特定|申込|被験者)(?:の)?(?:番号|コード|ID|No\\.?|№|CD)|診察券|学籍番号|様\\s?\\(?ID|customer ?(?:number|no\\.?|id|code|#)|member(?:ship)? ?(?:number|no\\.?|id|#)|patient ?(?:number|no\\.?|id)|client ?(?:number|no\\.?|id)|student ?(?:number|no\\.?|id)|user ?(?:number|no\\.?|id)|policy ?(?:number|no\\.?)|mrn|contract ?(?:number|no\\.?)|account ?id',
);

/** Numbers that a company gives to a customer, member, patient or student, after the words for them. */
export default defineDetector({
  id: 'personal/customer-number',
  category: 'account-id',
  title: { ja: '顧客・会員・患者番号', en: 'Customer, member or patient number' },
  severity: 'low',
  pattern:
    /(?<![\dA-Za-z_])(?<!\d[-./])(?<value>[A-Za-z]{0,4}-?\d{2,12}(?:-\d{1,8}){0,3}[A-Za-z]?)(?![\dA-Za-z_])(?![-./:]\d)/dgu,
  accept: (candidate) => acceptLabelled(candidate, LABEL),
  why: {
    ja: '会員番号や患者番号は、社内のデータと結び付けると個人が分かります。',
    en: 'Joined with company data, the number leads to one person.',
  },
  instead: {
    ja: '「顧客A」のような仮の呼び方にしてください。',
    en: 'Write "customer A" instead.',
  },
  examples: {
    hits: [
      '顧客番号：«C-0048213»',
      '会員番号は«7701234567»です',
      '患者ID «00381724» 男性',
      '診察券番号「«20481»」',
      '学籍番号 «B24-1057»',
      'Customer no. «90417733»',
      '森 太郎 様(ID «00418823»)',
      '会員ID,氏名\n«M204816»,森 太郎',
    ],
    misses: [
      '学籍番号の桁数を6桁から10桁に変更する',
      '会員番号は10桁です',
      '顧客は20481名です',
      '注文番号 C-0048213',
      '契約は2026-11-22に更新',
      'customer id は必須です',
      'user id: int64',
      '患者 381人',
    ],
  },
});
