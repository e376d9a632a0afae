import { defineDetector } from '../../detector.ts';
import { acceptLabelled } from './account-labels.ts';
import { labelWords } from './labels.ts';

const LABEL = labelWords(
  '(?:社員|従業員|職員|スタッフ|個人社員|派遣社員)(?:の)?(?:番号|コード|ID|No\\.?|№|CD)|シャインバンゴウ|社番|職番|従業員番号|employee[ _]?(?:number|no\\.?|id|code|#)|staff[ _]?(?:number|no\\.?|id)|personnel[ _]?(?:number|no\\.?)|emp[_ ]?(?:id|no)',
);

/** Employee numbers after the words for them or in a column of that name. */
export default defineDetector({
  id: 'personal/employee-number',
  category: 'account-id',
  title: { ja: '社員番号', en: 'Employee number' },
  severity: 'low',
  needs: ['社員', 'シャイン', '従業員', '職員', 'スタッフ', '社番', '職番', 'employee', 'staff', 'personnel', 'emp'],
  pattern:
    /(?<![\dA-Za-z_])(?<!\d[-./])(?<value>[A-Za-z]{0,4}-?\d{3,10}(?:-\d{1,6})?[A-Za-z]?)(?![\dA-Za-z_])(?![-./:]\d)/dgu,
  accept: (candidate) => acceptLabelled(candidate, LABEL),
  source: '個人情報の保護に関する法律 第2条第1項（容易に照合できる情報）',
  why: {
    ja: '社員番号は社内の名簿や勤怠の記録と結び付き、社員個人を特定します。',
    en: 'Inside the company the number leads to one person and their records.',
  },
  instead: {
    ja: '「社員A」「社員B」のような仮の呼び方にしてください。',
    en: 'Write "employee A" and "employee B".',
  },
  examples: {
    hits: [
      '社員番号：«E-20417»',
      '従業員コード «0045128» の勤怠',
      '社員番号は«10482»です',
      '職員ID「«A204816»」',
      'Employee ID: «EMP-30912»',
      '社員番号\t氏名\n«K-10533»\t森 太郎',
    ],
    misses: [
      '社員番号の桁数を6桁にする',
      '社員番号は10482桁まで',
      '従業員は20417名です',
      '社員 2026年入社',
      '型番 E-20417',
      '社員食堂の電話 内線20417',
    ],
  },
});
