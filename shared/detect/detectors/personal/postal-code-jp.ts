import { defineDetector, weigh } from '../../detector.ts';
import { labelWords, namedBy } from './labels.ts';

const LABEL = labelWords('〒|郵便番号|郵便|ゆうびん番号|ユウビンバンゴウ|postal ?code|post ?code|zip(?: ?code)?');

/** Japanese postal codes: after 〒 or their label, in a column of that name, or right before a prefecture. */
export default defineDetector({
  id: 'personal/postal-code-jp',
  category: 'address',
  title: { ja: '郵便番号', en: 'Postal code (Japan)' },
  severity: 'low',
  needs: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
  reach: 24,
  pattern: /(?<value>〒 ?\d{3}[- ]?\d{4}|(?<![\dA-Za-z_])(?<!\d[-./])\d{3}-?\d{4})(?![\dA-Za-z_])(?!-\d)/dgu,
  accept: (candidate) => {
    const { value, after } = candidate;
    if (value.startsWith('〒')) return weigh(0.9, ['known-prefix', 0.07]);
    const named = namedBy(candidate, LABEL);
    if (named !== undefined) return weigh(0.8, [named, 0.15]);
    const beforePrefecture = /^\s{0,2}(?:北海道|東京都|(?:京都|大阪)府|\p{Script=Han}{2,3}県)/u.test(after);
    return value.includes('-') && beforePrefecture && weigh(0.7, ['neighbour', 0.15]);
  },
  source: '日本郵便「郵便番号制度」',
  why: {
    ja: '郵便番号だけで町名まで分かります。',
    en: 'A Japanese postal code alone gives away the town.',
  },
  instead: {
    ja: '上3桁だけにするか、書かないでください。',
    en: 'Keep the first three digits or leave it out.',
  },
  examples: {
    hits: [
      '«〒166-0011» 東京都杉並区',
      '郵便番号：«2530021»',
      '郵便番号は«980-0811»です',
      '«〒604 8082»',
      '氏名,郵便番号\n森 太郎,«7008544»',
      '«930-0085» 富山県富山市',
      'Postal code: «150-0002»',
    ],
    misses: [
      '部品番号288-0385の在庫',
      '郵便番号は7桁です',
      '1660011 件の記録',
      '166-0011',
      '〒16-0011',
      '045-312-8890',
      '郵便料金は110円です',
    ],
  },
});
