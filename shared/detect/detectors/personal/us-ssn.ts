import { digitsOf } from '../../checks.ts';
import { type Candidate, defineDetector, weigh } from '../../detector.ts';
import { labelWords, namedBy, namedOtherwise } from './labels.ts';

const LABEL = labelWords(
  'social security(?: number| no\\.?)?|ssn|itin|tax ?(?:payer)? id(?:entification)?|社会保障番号|ソーシャルセキュリティ',
);

/** Never issued: area 000 and 666, group 00, serial 0000; 9xx is an ITIN only with the groups that the IRS uses. */
function wasIssued(digits: string): boolean {
  if (/^(?:000|666)|^\d{3}00|0000$/u.test(digits) || /^(\d)\1+$/u.test(digits)) return false;
  return !digits.startsWith('9') || /^9\d\d(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])/u.test(digits);
}

function accept(candidate: Candidate): boolean | ReturnType<typeof weigh> {
  if (!wasIssued(digitsOf(candidate.value))) return false;
  const named = namedBy(candidate, LABEL);
  if (named !== undefined) return weigh(0.8, [named, 0.17]);
  if (/^\d{9}$/u.test(candidate.value) || namedOtherwise(candidate)) return false;
  return candidate.value.includes('-') ? weigh(0.75, ['shape', 0]) : weigh(0.5, ['no-label', -0.05]);
}

/** US social security numbers and individual taxpayer numbers: three, two and four digits. */
export default defineDetector({
  id: 'personal/us-ssn',
  category: 'government-id',
  title: { ja: '米国社会保障番号（SSN）', en: 'US social security number' },
  severity: 'high',
  needs: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
  reach: 24,
  pattern:
    /(?<![\dA-Za-z_])(?<!\d[-. ])(?<value>\d{3}(?<gap>[-. ])\d{2}\k<gap>\d{4}|\d{9})(?![\dA-Za-z_])(?![-. ]\d)/dgu,
  accept,
  source: '20 CFR 422.103; IRS Publication 1915',
  why: {
    ja: '社会保障番号は、米国でなりすまし口座の開設や還付金詐欺に使われる番号です。',
    en: 'The number is enough to open accounts and claim refunds in another name.',
  },
  instead: {
    ja: '番号は書かず、必要なら下4桁だけにしてください。',
    en: 'Leave the number out, or keep the last four digits only.',
  },
  examples: {
    hits: [
      "Here's my SSN: «536-22-8741»",
      'social security number is «219099998»',
      'on file: «412-68-3021»',
      'SSN «536 22 8741» was checked',
      'ITIN «912-72-3456»',
      '社会保障番号は«536.22.8741»です',
    ],
    misses: [
      '000-12-3456',
      '666-12-3456',
      '536-00-8741',
      '536-22-0000',
      '部品番号 536-22-8741',
      '219099998 rows',
      '911-39-1234',
      '536-22-8741-1',
    ],
  },
});
