import { defineDetector } from '../../detector.ts';

/** How the numbers are written: groups with their separators first, then a run of letters and digits. */
const WRITTEN = [
  String.raw`\d{3}(?:\.\d{3}\.\d{3}-\d{1,2}|\.\d{4}\.\d{4}\.\d{2}|\.\d{5}\.\d{2}-\d|-\d{3}-\d{3}[ -]\d{2}(?!\d))`,
  String.raw`\d{3}-(?:\d{2}-\d{5}|\d{3}-\d{2}-\d{2}|\d{2}-\d{2}-\d{3}|\d{3}-\d{3}(?:-\d{3,5})?|\d{4}-\d{7}-\d)`,
  String.raw`\d{3} \d{3} \d{3} \d{5}|\d{3}(?<gap>[ -])\d{3}\k<gap>\d{3,4}`,
  String.raw`\d{2}\.\d{3}\.\d{3}(?:\.\d-\d{3}\.\d{3}|\/[A-Z\d]{4}-\d{2}|-[\dXKxk])|\d{2}\.\d{2}\.\d{2}-\d{3}\.\d{2}|\d{1,2}\.\d{3}\.\d{3}(?:-[\dKk])?`,
  String.raw`\d{2}-(?:\d{7}(?:-\d)?|\d{8}-\d|\d{2}-\d{6}-\d{2})|\d{2} \d{3} \d{3} \d{3}|\d{2} ?\d{2} \d{6}|\d{2} \d{6} [A-Z] \d{3}`,
  String.raw`\d{2,3}[/ ]\d{3,4}[/ ]\d{4,5}|\d \d{2} \d{2} [\dAB]{2} \d{3} \d{3} ?\d{2}|\d-\d{4}-\d{5}-\d{2}-\d`,
  String.raw`\d{4} (?:\d{3} \d{3}|\d{5} \d(?:\/\d)?|\d{6}(?!\d))|\d{4}[ -]\d{4}[ -]\d{4}(?:[ -]\d{4})?|\d{5} \d{5}|\d{5}-\d{7}-\d`,
  String.raw`\d{6}(?:-\d{2}-\d{4}|-\d{7}|[-+][\dA-Za-z]{4}|\/\d{4}| \d{5}| \d{4} \d{3})|\d{7,8}-[\dA-Za-z]|\d{8}[-+]\d{4}`,
  String.raw`[A-Z]{3}-?\d{3}\.\d{3}\.\d{3}|[A-Z]{3}-\d{9}|[A-Z]{2}\d{2} [A-Z]{3}|\d{2} [A-Z]{1,3} \d{2,4}|[A-Z]-\d{7,8}-?[\dA-Z]?`,
  String.raw`[A-Z]{1,2}\d{6}\([\dA]\)|\d[A-Z][A-Z\d]\d-[A-Z][A-Z\d]\d-[A-Z]{2}\d{2}|[A-Z]{2}-?\d{2} \d{11}|[A-Z]{2}-\d{13}`,
  String.raw`[A-Z]{2} ?\d{3} \d{3,4} \d{2,3}|FR ?[\dA-Z]{2} \d{3} \d{3} \d{3}|[A-Z]{3} [A-Z]{3} \d{2}[A-Z]\d{2} [A-Z]\d{3}[A-Z]`,
  String.raw`(?=[A-Za-z]{0,9}\d)[A-Za-z\d]{7,18}`,
].join('|');

/**
 * Identity, tax, health and licence numbers of other countries, by their shape, their check digit and the words beside
 * them. Shapes made of digits alone need the words; those with letters in fixed places do not. A hundred kinds weigh more
 * than they are asked for, so they are judged by a dictionary that loads with the first digits.
 */
export default defineDetector({
  id: 'personal/foreign-id',
  category: 'government-id',
  title: { ja: '海外の公的番号', en: 'Identity number of another country' },
  severity: 'high',
  needs: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
  reach: 60,
  pattern: new RegExp(
    String.raw`(?=[A-Za-z\d][A-Za-z\d ./()+-]{6})(?<![\dA-Za-z_])(?<!\d[-./])(?<value>${WRITTEN})(?![\dA-Za-z_])(?![-./]\d)`,
    'dgu',
  ),
  accept: (candidate, names) => names?.identities?.judge(candidate) ?? false,
  why: {
    ja: '公的な番号は、その国でなりすましに使われます。',
    en: 'An official number lets somebody pose as its holder.',
  },
  instead: {
    ja: '番号は書かず、「確認済み」とだけ書いてください。',
    en: 'Leave the number out and write only that it was checked.',
  },
  examples: {
    hits: [
      'NHS number «943 476 5919»',
      'DNI «12345678Z», Madrid',
      'hetu «131052-308T»',
      'NRIC «S1234567D» was seen',
      'Aadhaar: «2345 6789 0124»',
      '주민등록번호 «880527-1234568»',
      'social insurance «130 692 544»',
    ],
    misses: [
      'NHS number 943 476 5918',
      'DNI 12345678A',
      '130 692 544 rows',
      '注文番号2345 6789 0124',
      '2026112213 に生成',
      'commit 12345678Z',
      'a1b2c3d4e5f6',
      'ISBN 9784061234567',
    ],
  },
});
