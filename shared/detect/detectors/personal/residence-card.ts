import { defineDetector, weigh } from '../../detector.ts';
import { labelWords, namedBy, namedOtherwise } from './labels.ts';

const LABEL = labelWords(
  '在留カード(?:の?番号)?|特別永住者証明書(?:の?番号)?|外国人登録|residence card|zairyu(?: card)?',
);

/** Talk of staying in Japan, beside which the shape is no part number. */
const RESIDENCE = /在留|特定技能|技能実習|永住|入管|ビザ|visa|immigration/iu;

/** Residence cards and special permanent resident certificates: two letters, eight digits, two letters. */
export default defineDetector({
  id: 'personal/residence-card',
  category: 'government-id',
  title: { ja: '在留カード番号', en: 'Residence card number' },
  severity: 'high',
  wraps: true,
  needs: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
  reach: 24,
  pattern: /(?<![\dA-Za-z_-])(?<value>[A-Za-z]{2}[ -]?\d{8}[ -]?[A-Za-z]{2})(?![\dA-Za-z_-])/dgu,
  accept: (candidate) => {
    const named = namedBy(candidate, LABEL);
    if (named !== undefined) return weigh(0.85, [named, 0.12]);
    if (!/^[A-Z]{2}\d{8}[A-Z]{2}$/u.test(candidate.value)) return false;
    if (RESIDENCE.test(candidate.before)) return weigh(0.7, ['neighbour', 0.12]);
    if (namedOtherwise(candidate)) return false;
    return weigh(0.7, ['shape', 0]);
  },
  source: '出入国管理及び難民認定法施行規則 別記様式第29号の7',
  why: {
    ja: '在留カード番号は在留資格の確認に使われ、偽造カードに悪用されています。',
    en: 'The number proves residence status and is used on forged cards.',
  },
  instead: {
    ja: '在留資格と期限など、必要な項目だけを書いてください。',
    en: 'Give only what matters, such as the status and its expiry.',
  },
  examples: {
    hits: [
      '在留カード番号 «AB12345678CD» を確認',
      '在留カード：«UH98765432EA»',
      '番号は「«LF24681357FA»」でした',
      'Residence card «AB12345678CD»',
      '在留資格：特定技能、カード番号«AB12345678CD»',
      '特別永住者証明書番号«GH13572468JK»',
      '氏名,在留カード番号\nリン,«EH11223344CD»',
    ],
    misses: [
      '型番 AB12345678CD の在庫',
      'AB1234567CD',
      'AB123456789CD',
      'XAB12345678CD',
      '注文番号AB12345678CD',
      '在留カードの番号は12文字です',
      '在留資格の審査に使う型番 AB1234567CD',
    ],
  },
});
