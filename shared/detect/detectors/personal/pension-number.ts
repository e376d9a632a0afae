import { defineDetector, weigh } from '../../detector.ts';
import { labelWords, namedBy } from './labels.ts';

const LABEL = labelWords(
  '基礎年金番号(?:通知書)?|年金(?:手帳|証書)?(?:の)?(?:記号)?番号|年金手帳|年金コード|厚生年金|国民年金|pension',
);

/** Basic pension numbers: four and six digits, after the words for it; pension certificates add a four-digit code. */
export default defineDetector({
  id: 'personal/pension-number',
  category: 'government-id',
  title: { ja: '基礎年金番号', en: 'Basic pension number' },
  severity: 'high',
  wraps: true,
  needs: ['年金', 'pension'],
  pattern: /(?<![\dA-Za-z_])(?<!\d[-.])(?<value>\d{4}[ -]?\d{6}(?:-\d{4})?)(?![\dA-Za-z_])(?!-\d)/dgu,
  accept: (candidate) => {
    const named = namedBy(candidate, LABEL);
    return named !== undefined && weigh(0.75, [named, 0.15], /[ -]/u.test(candidate.value) && ['shape', 0.07]);
  },
  source: '国民年金法施行規則 第1条',
  why: {
    ja: '基礎年金番号は一生変わらない番号で、年金記録に結び付いています。',
    en: 'The number stays the same for life and leads to the pension record.',
  },
  instead: {
    ja: '番号は書かず、「基礎年金番号あり」とだけ書いてください。',
    en: 'Leave the number out and write only that there is one.',
  },
  examples: {
    hits: [
      '基礎年金番号：«1234-567890»',
      '基礎年金番号は«1234567890»です',
      '年金手帳 «4321 098765»',
      '年金番号 «2468-135790»を転記',
      'Pension number: «1234-567890»',
      '氏名,基礎年金番号\n森 太郎,«9876-543210»',
    ],
    misses: [
      '基礎年金番号は10桁です',
      '型番 1234-567890',
      '年金の支給額は1234567円',
      '注文1234-567890',
      '年金事務所 電話 0570-05-1165',
      '基礎年金番号 1234-5678901',
    ],
  },
});
