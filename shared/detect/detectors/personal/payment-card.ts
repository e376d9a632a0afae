import { digitsOf, passesEan13, passesLuhn } from '../../checks.ts';
import { type Candidate, defineDetector, weigh } from '../../detector.ts';
import { labelWords, namedBy, namedOtherwise } from './labels.ts';

const LABEL = labelWords('カード|クレカ|card|visa|master ?card|amex|jcb|diners|maestro|pan|cc|credit');
const NEARBY = /カード|クレカ|card|visa|master|amex|jcb|diners|maestro|discover/iu;

/**
 * Issuer ranges by network and length: Visa 13, 16, 19; Mastercard 51–55 and 2221–2720; American Express 34, 37;
 * Diners 30, 36, 38, 39; JCB 35 and the old 1800 and 2131; Discover 6011, 644–649, 65; UnionPay 62; Maestro.
 */
const NETWORK =
  /^(?:4(?:\d{12}|\d{15}|\d{18})|(?:5[1-5]\d\d|222[1-9]|22[3-9]\d|2[3-6]\d\d|27[01]\d|2720)\d{12}|3[47]\d{13}|3(?:0[0-59]|[689]\d)\d{11}|35\d{14}|(?:1800|2131)\d{11}|(?:6011|64[4-9]\d|65\d\d)\d{12}|62\d{14,17}|(?:50|5[6-9]|6[0-9])\d{10,17})$/u;

/** The lengths and ranges that everyday numbers share need the word "card" near by. */
function needsLabel(digits: string): boolean {
  return digits.length > 16 || digits.length < 14 || !/^[3-6]/u.test(digits) || /^(?:50|5[6-9]|6[137-9])/u.test(digits);
}

function accept(candidate: Candidate): boolean | ReturnType<typeof weigh> {
  const digits = digitsOf(candidate.value);
  if (!NETWORK.test(digits) || !passesLuhn(digits) || /^(\d)\1+$/u.test(digits)) return false;
  const named = namedBy(candidate, LABEL);
  if (named !== undefined) return weigh(0.8, ['check-digit', 0.1], [named, 0.08]);
  if (NEARBY.test(candidate.before)) return weigh(0.8, ['check-digit', 0.1], ['neighbour', 0.05]);
  if (needsLabel(digits) || passesEan13(digits) || namedOtherwise(candidate)) return false;
  const grouped = digits.length !== candidate.value.length;
  return weigh(0.65, ['check-digit', 0.15], grouped && ['shape', 0.1]);
}

/**
 * Payment card numbers in one run or in the groups that are printed on cards. The issuer range rules out most other
 * numbers, the Luhn digit nine in ten of the rest, and lengths that trade numbers share count only beside "card".
 * Groups are fixed, so that an expiry date after the number is not swallowed.
 */
export default defineDetector({
  id: 'personal/payment-card',
  category: 'payment-card',
  title: { ja: 'カード番号', en: 'Payment card number' },
  severity: 'high',
  wraps: true,
  needs: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
  reach: 40,
  pattern:
    /(?<![\dA-Za-z])(?<!\d[-.])(?<value>[1-6](?:\d{11,18}|\d{3}(?<gap>[ -])\d{4}\k<gap>\d{4}\k<gap>\d{4}(?:\k<gap>\d{3})?|\d{3}[ -]\d{6}[ -]\d{4,5}))(?![\dA-Za-z])(?![-.]\d)/dgu,
  accept,
  source: 'ISO/IEC 7812-1',
  why: {
    ja: 'カード番号は不正利用に直結します。カード業界の基準（PCI DSS）でも、登録のない外部サービスへの送信は認められていません。',
    en: 'A card number is enough for fraud, and the card industry standard (PCI DSS) forbids sending it to an unlisted processor.',
  },
  instead: {
    ja: '下4桁だけを書くか、カード会社が公開しているテスト用の番号を使ってください。',
    en: 'Write the last four digits only, or use a test number that the card networks publish.',
  },
  examples: {
    hits: [
      'カード番号は«4242 4242 4242 4242»です',
      '«5555-5555-5555-4444»の有効期限は12/29です',
      'Amex «3782 822463 10005» on file',
      '決済に«4000056655665556»を使いました',
      'JCB «3566 0020 2036 0505» 12/28',
      'please block card no «4222222222222»',
      '«6011111111111117», cvc 123',
    ],
    misses: [
      '4242424242424241 は検査数字が合いません',
      'order 4242424242424242',
      '伝票番号：5555-5555-5555-4444',
      '04242424242424242',
      '42424242424242420000',
      '4242 4242-4242 4242',
      'XXXX-XXXX-XXXX-4242 は伏せてあります',
      'JANコード4900000000016の在庫',
      '1700000000000 ミリ秒',
    ],
  },
});
