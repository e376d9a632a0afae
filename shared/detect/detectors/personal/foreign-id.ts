import { type Assessment, type Candidate, defineDetector, weigh } from '../../detector.ts';
import { FOREIGN_IDS, type ForeignId } from './foreign-id-kinds.ts';
import { namedOtherwise } from './labels.ts';

const LICENCE_LABEL = /(?:driver'?s?|driving) licen[cs]e(?: ?(?:number|no\.?|#|is|:|=)){0,3}\s*$/iu;

function fits(kind: ForeignId, value: string, plain: string): boolean {
  if (plain.length < kind.length[0] || plain.length > kind.length[1] || !kind.shape.test(plain)) return false;
  if (kind.written !== undefined && !kind.written.test(value)) return false;
  return kind.passes === undefined || kind.passes(plain);
}

function accept(candidate: Candidate): boolean | Assessment {
  const { value, before, after } = candidate;
  if (LICENCE_LABEL.test(before)) return (value.match(/\d/gu) ?? []).length >= 4 && weigh(0.75, ['label', 0.1]);
  const capital = value.toUpperCase();
  const bare = capital.replaceAll(/[ -]/gu, '');
  const plain = /^\d{6}[-+]\d{3}[\dA-Z]$/u.test(capital) ? capital : bare;
  const fitting = FOREIGN_IDS.filter((kind) => fits(kind, capital, plain) || fits(kind, capital, bare));
  if (fitting.length === 0 || /^(\d)\1{7,}$/u.test(plain)) return false;
  const around = `${before.slice(-40)} ${after.slice(0, 30)} ${candidate.column}`;
  const named = fitting.find((kind) => kind.words.test(around));
  if (named !== undefined) return weigh(0.75, ['label', 0.1], named.passes !== undefined && ['check-digit', 0.1]);
  // A text that is nothing but such a number: possible, not certain.
  if (before.trim() === '' && after.trim() === '') return weigh(0.45, ['no-label', 0]);
  const distinct = fitting.find((kind) => kind.bare);
  if (distinct === undefined || namedOtherwise(candidate) || value !== capital) return false;
  return weigh(0.6, distinct.passes === undefined ? ['shape', 0] : ['check-digit', 0.1]);
}

/**
 * Identity, tax, health and licence numbers of other countries, by their shape, their check digit and the words beside
 * them. Shapes made of digits alone need the words; those with letters in fixed places do not.
 */
export default defineDetector({
  id: 'personal/foreign-id',
  category: 'government-id',
  title: { ja: '海外の公的番号', en: 'Identity number of another country' },
  severity: 'high',
  needs: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
  pattern:
    /(?=[A-Za-z\d][A-Za-z\d +-]{6})(?<![\dA-Za-z_])(?<!\d[-./])(?<value>\d{3}(?<gap>[ -])\d{3}\k<gap>\d{3,4}|\d{4} \d{3} \d{3}|\d{4} \d{5} \d|\d{4}[ -]\d{4}[ -]\d{4}|\d{4}-\d{2}-\d{4}|\d{6,8}[-+][\dA-Z]{4}|\d{6}-\d{7}|\d{7,8}-[A-Z]|[A-Z]{2}\d{2} [A-Z]{3}|\d{2} [A-Z]{1,3} \d{2,4}|(?=[A-Za-z]{0,9}\d)[A-Za-z\d]{8,16})(?![\dA-Za-z_])(?![-./]\d)/dgu,
  accept,
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
      "driver's license number is «4471-20-8853»",
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
