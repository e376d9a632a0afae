import { type Candidate, defineDetector, weigh } from '../../detector.ts';
import { labelWords, namedBy } from './labels.ts';

const LABEL = labelWords(
  'パスポート(?:の?番号)?|旅券(?:の?番号)?|passport|pasaporte|passeport|reisepass|passaporto|パスポートNo\\.?',
);
const JAPANESE = /^[A-Z]{2}\d{7}$/u;

function accept(candidate: Candidate): boolean | ReturnType<typeof weigh> {
  const named = namedBy(candidate, LABEL);
  if (named === undefined || (candidate.value.match(/\d/gu) ?? []).length < 5) return false;
  return weigh(0.7, [named, 0.15], JAPANESE.test(candidate.value.toUpperCase()) && ['shape', 0.12]);
}

/**
 * Passport numbers after the word for it: two letters and seven digits for Japan, six to nine letters and digits for
 * other countries.
 */
export default defineDetector({
  id: 'personal/passport',
  category: 'government-id',
  title: { ja: '旅券（パスポート）番号', en: 'Passport number' },
  severity: 'high',
  wraps: true,
  needs: ['パスポート', '旅券', 'passport', 'pasaporte', 'passeport', 'reisepass', 'passaporto'],
  pattern:
    /(?<![\dA-Za-z_])(?<value>[A-Za-z]{2} ?\d{7}|[A-Za-z]{1,3}\d{6,8}|\d{8,9}|[A-Za-z]\d{2}[A-Za-z]{2}\d{4,5}|[CFGHJKLMNPRTVWXYZ][0-9CFGHJKLMNPRTVWXYZ]{8})(?![\dA-Za-z_])(?!-\d)/dgu,
  accept,
  source: 'ICAO Doc 9303',
  why: {
    ja: '旅券番号は国際的な身分証明の番号で、なりすましや不正な予約に使われます。',
    en: 'A passport number is international proof of identity and is used for impersonation and fraud.',
  },
  instead: {
    ja: '国籍や有効期限など、必要な項目だけを書いてください。',
    en: 'Give only what matters, such as nationality or the year of expiry.',
  },
  examples: {
    hits: [
      'パスポート番号 «TK3456789»、有効期限 2033年5月',
      '旅券番号：«MU1234567»',
      'passport «512345678», born in Leeds',
      'パスポートは«TZ9876543»です',
      'Passport No. «C01X00T47»',
      '氏名,旅券番号\n森 太郎,«TR2468135»',
    ],
    misses: [
      'パスポートの更新はオンラインでできますか',
      '型番 TK3456789 の互換品',
      'パスポート番号は英字2文字と数字7桁です',
      'passport expires 2033-05-01',
      'TK3456789',
      'パスポート番号 TK345678901',
    ],
  },
});
