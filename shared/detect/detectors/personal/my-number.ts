import { digitsOf, passesMyNumber } from '../../checks.ts';
import { type Assessment, type Candidate, defineDetector, weigh } from '../../detector.ts';
import { labelWords, namedBy } from './labels.ts';

const LABEL = labelWords(
  'マイナンバー(?:カード)?|マイナ番号|個人番号(?:カード)?|my[ _]?number|individual n(?:umber|o\\.?)|kojin[ _]?bango|コジンバンゴウ',
);
function accept(candidate: Candidate): boolean | Assessment {
  const digits = digitsOf(candidate.value);
  const named = namedBy(candidate, LABEL);
  if (named === undefined || /^(\d)\1+$/u.test(digits)) return false;
  return weigh(0.6, [named, 0.2], passesMyNumber(digits) ? ['check-digit', 0.15] : ['no-check-digit', -0.1]);
}

/**
 * Individual numbers (My Number) after their label or in their column: twelve digits in one run or in groups of four.
 * The check digit of the law makes it certain; a mistyped number is still reported, with less confidence.
 */
export default defineDetector({
  id: 'personal/my-number',
  category: 'government-id',
  title: { ja: '個人番号（マイナンバー）', en: 'Individual number (My Number)' },
  severity: 'high',
  wraps: true,
  needs: [
    'マイナンバー',
    'マイナ番号',
    '個人番号',
    'mynumber',
    'my number',
    'my_number',
    'individual n',
    'kojin',
    'コジンバンゴウ',
  ],
  pattern:
    /(?<![\dA-Za-z_])(?<!\d[-./])(?<value>\d{4}(?<gap>[ -]?)\d{4}\k<gap>\d{4})(?![\dA-Za-z_])(?![-./:]\d| \d{4}(?!\d))/dgu,
  accept,
  source: '平成26年総務省令第85号 第5条（検査用数字）',
  why: {
    ja: 'マイナンバーは法律で決められた手続き以外に使ったり、他人に渡したりできません（番号法19条）。',
    en: 'The law forbids giving an individual number to anybody outside the procedures it lists (My Number Act, article 19).',
  },
  instead: {
    ja: '番号は入れず、「マイナンバー記載済み」とだけ書いてください。',
    en: 'Leave the number out and write only that it has been provided.',
  },
  examples: {
    hits: [
      'マイナンバーは«1234-5678-9018»です',
      '個人番号：«123456789018»、扶養なし',
      '個人番号 «9876 5432 1093»',
      'My Number: «345678901234»',
      '氏名\t個人番号\n森 太郎\t«123456789018»',
      'No,個人番号,入社年\n1,«123456789018»,2019\n2,«246813579013»,2020',
      '個人番号カード «2468 1357 9013» を確認',
      'マイナ番号（12桁）は以下の通りです。«345678901234»',
      '項目\t本人\t配偶者\n個人番号\t«123456789018»\t«246813579013»',
    ],
    misses: [
      '注文番号は123456789018です',
      '伝票番号1234-5678-9018の荷物',
      'ロット123456789018は検査合格です',
      '1234-5678-9010は検査数字が合いません',
      '1234567890180',
      'No,在庫番号,年\n1,123456789018,2019',
      'マイナンバーの桁数は12です',
      '会議ID: 1234 5678 9018',
      '在庫は123456789018個です',
      '運転免許証 第123456789018号',
    ],
  },
  knownMisses: ['マイナンバーの前半は«1234-5678»、後半は«9018»です'],
});
