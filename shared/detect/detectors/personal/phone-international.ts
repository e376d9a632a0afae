import { digitsOf } from '../../checks.ts';
import { type Assessment, type Candidate, defineDetector, weigh } from '../../detector.ts';
import type { Names } from '../../names/names.ts';
import type { PhoneBook } from '../../phones/phone-book.ts';
import { namedOtherwise } from './labels.ts';
import { PHONE_BEFORE, PHONE_BEHIND, PHONE_COLUMN } from './phone-words.ts';

/** North American plan: area and exchange begin with 2 to 9, and the groups are 3-3-4. */
const NORTH_AMERICAN =
  /^(?:(?:\+?1|001)[-. ])?(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[-./])[2-9]\d{2}[-.]\d{4}(?: ?(?:x|ext)|$)/u;
const BRITISH = /^0(?:7\d{3} \d{3} ?\d{3}|20 \d{4} \d{4}|1\d{2} \d{3} \d{4}|1\d{3} \d{6})$/u;
const FRENCH = /^0[1-79](?:([. ])\d{2})(?:\1\d{2}){3}$/u;
/** Mobile numbers of the Philippines and Turkey, which no Japanese prefix shares. */
const FOUR_THREE_FOUR = /^0(?:9[1-9]\d|[2-5]\d{2})([- ])\d{3}(?:\1\d{4}|\1\d{2}\1\d{2})$|^09[1-9]\d{8}$/u;
const DATE = /^(?:1[89]|20)\d{2}[-/. ]\d{1,2}[-/. ]\d{1,2}(?!\d)|^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/u;

function shapeOf(value: string): Assessment | undefined {
  const digits = digitsOf(value).length;
  if (/^\(?\+|^00 ?[1-9](?:\D*\d){9}/u.test(value))
    return digits >= 7 && digits <= 17 ? weigh(digits >= 9 ? 0.88 : 0.6, ['known-prefix', 0]) : undefined;
  if (NORTH_AMERICAN.test(value) || FRENCH.test(value)) return weigh(0.8, ['shape', 0]);
  if (BRITISH.test(value)) return weigh(0.75, ['shape', 0]);
  return FOUR_THREE_FOUR.test(value) ? weigh(0.6, ['shape', 0]) : undefined;
}

/** Words and columns that name it; a label right before it, or a word such as "(office)" behind. */
function isNamed({ before, after, column }: Candidate): boolean {
  PHONE_BEFORE.lastIndex = before.length;
  return PHONE_BEFORE.test(before) || PHONE_BEHIND.test(after) || (column !== '' && PHONE_COLUMN.test(column));
}

/** A list of article codes, of which some begin with zeros and none of the others is dialled. */
const IN_CODES = /(?<![\d+])[1-9]\d{7,13}[,、;] ?$/u;

/** Signs that the digits are something else whatever their shape: a date, zeros, a part of a longer thing, a quantity. */
function isOtherThing({ value, before, after }: Candidate): boolean {
  return (
    DATE.test(value) ||
    (/^00\d+$/u.test(value) && IN_CODES.test(before)) ||
    /^[0\D]+$/u.test(value) ||
    (!/[+(]/u.test(value) && /^[-.]\d|^\.[a-z]{2,4}(?![a-z])|^\s?[%円個件]|^:\d/u.test(after))
  );
}

const FOREIGN = /^\(?\+|^00 ?[1-9]/u;

function accept(candidate: Candidate, names?: Names): boolean | Assessment {
  const { value, text, start, end } = candidate;
  const digits = digitsOf(value).length;
  if (isOtherThing(candidate)) return false;
  const shape = shapeOf(value);
  if (isNamed(candidate))
    return digits >= 6 && digits <= 17 && weigh(shape === undefined ? 0.75 : 0.88, ['label', 0.1]);
  if (!value.startsWith('+') && namedOtherwise(candidate)) return false;
  const phones = names?.phones;
  // A code or a length that no country has: somebody's own format at best.
  if (shape !== undefined && FOREIGN.test(value) && phones?.exists(value) === false)
    return digits > 9 && weigh(0.3, ['known-prefix', 0]);
  if (shape !== undefined || phones === undefined) return shape ?? false;
  const alone = text.length < value.length + 8 && text.trim() === value;
  return nationalShape(value, phones, alone, text.slice(Math.max(0, start - NEAR), end + NEAR));
}

/** How far around a number a country may be named for the number to be judged by its plan. */
const NEAR = 240;

/** A trunk prefix, with or without a bracket, and what people write without one: ten digits in one run. */
const TRUNK = /^\(?0/u;
const TEN = /^[2-9]\d{9}$/u;
/** Groups that any number may have. */
const PLAIN_GROUPS = /^\d{3} \d{3} \d{3,4}$/u;

/** What the plans of the countries near by say, or for a text that is only a number those of the large countries. */
function nationalShape(value: string, phones: PhoneBook, alone: boolean, around: string): boolean | Assessment {
  const marked = TRUNK.test(value);
  const grouped = /\d\D+\d/u.test(value);
  if (alone) {
    const placed = phones.anywhere(value);
    const usual = placed === 'written' ? !PLAIN_GROUPS.test(value) : (marked && !grouped) || TEN.test(value);
    return placed !== undefined && usual && weigh(0.45, ['no-label', 0]);
  }
  if (digitsOf(value).length < 8 || (!grouped && !marked)) return false;
  const placed = phones.national(value, around);
  if (placed === 'written' && grouped) return weigh(marked ? 0.7 : 0.55, ['neighbour', 0.05], ['shape', 0]);
  return placed !== undefined && marked && weigh(0.55, ['neighbour', 0]);
}

/**
 * Telephone numbers from anywhere: with a country code, in the national forms of North America, Britain, France and
 * a few more by their shape, and any number of six and more digits that the text calls a telephone number.
 */
export default defineDetector({
  id: 'personal/phone-international',
  category: 'phone',
  title: { ja: '電話番号（海外）', en: 'Telephone number (international)' },
  severity: 'medium',
  needs: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
  reach: 90,
  pattern:
    /(?<![\dA-Za-z_+.])(?<!\d[-/.,: ()])(?<value>(?:\(?\+(?=[1-9])|\((?=\d))?\d(?:[-. /()]{0,2}\d){5,16}(?: ?(?:x|ext\.?) ?\d{1,6})?)(?![\dA-Za-z])/dgu,
  accept,
  source: 'ITU-T E.164, ITU-T E.123',
  why: {
    ja: '電話番号は本人に直接つながる連絡先で、詐欺や営業電話に悪用されることがあります。',
    en: 'A telephone number reaches a person directly and is used for fraud and unwanted calls.',
  },
  instead: {
    ja: '「電話番号」という言葉だけで十分です。番号は送信後に自分で書き戻してください。',
    en: 'The words "phone number" are enough; put the number back yourself afterwards.',
  },
  examples: {
    hits: [
      'Call «+44 20 7946 0018» today',
      'Phone: «(415) 555-0136 x24»',
      'ロンドン支店は«+44-117-496-0321»です',
      'Fax «1-202-555-0178»',
      'mobile «07700 900 461», thanks',
      'joignable au «01 53 09 82 11»',
      'ring me on «0900 1 223344»',
      'Tel. «+49 (0)30 123456-78»',
    ],
    misses: [
      'GTIN 4006381333931, 0012345678905, 8711253001202',
      '650+253+1234',
      '2026-04-12 04:04 PM',
      'order 415-555-0136',
      '売上は+1,234,567円でした',
      '1234567890 items',
      'Phone 13 was released',
      '3.141592 653589 793238',
      '192.168.40.0 and 10.0.0.1',
      'x = a+12345678',
    ],
  },
});
