import { digitsOf, passesRoutingNumber } from '../../checks.ts';
import { defineDetector, weigh } from '../../detector.ts';
import { labelWords, namedBy } from './labels.ts';

const LABEL = labelWords('routing(?: number| no\\.?)?|rtn|aba|sort code|transit');

/** US routing numbers: nine digits with a check digit after the words for them, or printed as 4-4-1. */
export default defineDetector({
  id: 'personal/us-bank-account',
  category: 'bank-account',
  title: { ja: '米国の銀行番号（ABA）', en: 'US bank routing number' },
  severity: 'medium',
  needs: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
  reach: 24,
  pattern: /(?<![\dA-Za-z_])(?<!\d[-.])(?<value>\d{4}-\d{4}-\d|\d{9}|\d{2}-\d{2}-\d{2})(?![\dA-Za-z_])(?![-.]\d)/dgu,
  accept: (candidate) => {
    const digits = digitsOf(candidate.value);
    const named = namedBy(candidate, LABEL);
    if (digits.length === 6) return /sort code\W*$/iu.test(candidate.before) && weigh(0.8, ['label', 0.1]);
    if (!passesRoutingNumber(digits)) return false;
    if (named !== undefined) return weigh(0.75, [named, 0.1], ['check-digit', 0.1]);
    return candidate.value.includes('-') && !digits.includes('0000') && weigh(0.45, ['check-digit', 0.1]);
  },
  source: 'American Bankers Association, routing number policy',
  why: {
    ja: '銀行番号は口座番号と合わせて送金や引き落としに使われます。',
    en: 'Together with an account number it is enough to move money.',
  },
  instead: {
    ja: '番号は伏せ、銀行名だけを書いてください。',
    en: 'Mask the number and name the bank only.',
  },
  examples: {
    hits: [
      'routing number «122105155»',
      'ABA: «0210-0002-1»',
      'sort code «20-45-53»',
      'RTN «322271627» and account below',
      'wire to «1221-0515-5»',
      'Routing no. «021000021»',
    ],
    misses: [
      '122105155',
      'routing number 122105156',
      '20-45-53',
      '1234-0000-0',
      'routing table has 123456789 rows',
      '1221-0515-56',
    ],
  },
});
