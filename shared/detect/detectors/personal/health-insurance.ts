import { digitsOf, passesInsurerNumber } from '../../checks.ts';
import { type Candidate, defineDetector, weigh } from '../../detector.ts';
import { endsWithLabel, labelWords, namedBy } from './labels.ts';

const INSURER = labelWords('保険者番号|公費負担者番号');
const INSURED = labelWords(
  '被保険者(?:証|等)?(?:の)?(?:記号)?[・･]?番号|被保険者(?:証)?記号|保険証(?!券)(?:の)?(?:記号)?[・･]?番号|保険証(?!券)|資格確認書(?:の?番号)?|受給者番号|記号[・･/]?番号|insurance (?:card|policy|member)|health insurance',
);
const INSURANCE_WORD = /保険|国保|社保|健保|資格|公費|受給|記号|insurance/iu;
/** A table that has the insurer beside symbol and number. */
const INSURANCE_TABLE = /(?:被?保険者(?:証|番号)|保険証|健康保険|国保|資格確認書)[^\n]{0,200}\n/u;
const SYMBOL_OR_NUMBER = labelWords('(?:保険|被保険)[^\\n]{0,30}?(?:記号|番号|枝番)');

function accept(candidate: Candidate): boolean | ReturnType<typeof weigh> {
  const { value, before } = candidate;
  const digits = digitsOf(value);
  if (!INSURANCE_WORD.test(before) && candidate.column === '') return false;
  if (/(?:雇用|労働|生命|損害|自動車|火災)保険|証券/u.test(before.slice(-16))) return false;
  if (/^[01]\d{3}0-/u.test(value) && !/保険|国保|健保/u.test(before)) return false;
  if (
    /^(?:記号|番号|枝番)$/u.test(candidate.column) &&
    INSURANCE_TABLE.test(candidate.text.slice(Math.max(0, candidate.start - 2000), candidate.start))
  )
    return weigh(0.75, ['column', 0.1]);
  const insured = namedBy(candidate, INSURED);
  const insurer = namedBy(candidate, INSURER);
  if (insurer !== undefined && insured === undefined) {
    if (digits !== value || !/^(?:\d{6}|\d{8})$/u.test(digits)) return false;
    return weigh(0.8, [insurer, 0.1], passesInsurerNumber(digits) && ['check-digit', 0.08]);
  }
  if (insured !== undefined) return digits.length >= 2 && weigh(0.75, [insured, 0.15]);
  return endsWithLabel(before, SYMBOL_OR_NUMBER) && !/記号と番号/u.test(before) && weigh(0.75, ['label', 0.1]);
}

/**
 * Numbers on a Japanese health insurance card: the insurer's number (six or eight digits with a check digit), the
 * insured person's symbol and number, the numbers of long-term care and elderly care, and recipients' numbers.
 */
export default defineDetector({
  id: 'personal/health-insurance',
  category: 'government-id',
  title: { ja: '健康保険・介護保険の番号', en: 'Health or care insurance number' },
  severity: 'high',
  needs: ['保険', '国保', '社保', '健保', '資格確認書', '公費負担', '受給者', '記号', 'insurance'],
  pattern:
    /(?<![\dA-Za-z_])(?<!\d[-.])(?<value>\d{2,10}(?:[-・]\d{1,8}){0,2})(?![\dA-Za-z_])(?![-.・]\d|\s?[円桁年月日歳才人名件割%])/dgu,
  accept,
  source: '厚生労働省「保険者番号等の設定について」',
  why: {
    ja: '保険証の番号は、なりすまし受診や身分証の悪用に使われます。法律でも告知を求めることが制限されています（健康保険法194条の2）。',
    en: 'The numbers allow treatment in another name, and the law limits who may ask for them (Health Insurance Act, article 194-2).',
  },
  instead: {
    ja: '番号は書かず、「保険証確認済み」とだけ書いてください。',
    en: 'Leave the numbers out and write only that the card was checked.',
  },
  examples: {
    hits: [
      '保険者番号 «06139992»、記号は別紙',
      '被保険者番号：«71234567»',
      '保険者番号は«138057»です',
      '介護保険の被保険者番号「«0001234567»」',
      '被保険者証記号番号 «1234-567»',
      '保険者番号 «06139992» 記号 «4321» 番号 «876»',
      '公費負担者番号：«12136016»',
      '氏名,保険者番号,記号,番号\n森 太郎,«06139992»,«4321»,«876»',
      '国保の記号・番号：«12・3456»',
      '後期高齢者医療 被保険者番号«01234567»',
    ],
    misses: [
      '保険者番号は8桁です',
      '保険料は12345円です',
      '生命保険の満期は2040年です',
      '雇用保険被保険者番号 1234-567890-1',
      '保険会社の電話は045-312-8890',
      '部品番号 06139992',
      '保険の契約は2026-11-22から',
      '口座記号番号 00120-5-123456',
      '品名,記号,番号\nねじ,4321,876',
      '自動車保険の証券番号 12345678',
      '労働保険番号 13101123456000',
    ],
  },
  knownMisses: ['国保の記号番号は«杉12-3456»です'],
});
