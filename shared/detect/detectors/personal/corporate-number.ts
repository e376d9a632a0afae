import { digitsOf, passesCorporateNumber } from '../../checks.ts';
import { type Candidate, defineDetector, weigh } from '../../detector.ts';
import { labelWords, namedBy } from './labels.ts';

const LABEL = labelWords('法人番号|登録番号|適格請求書発行事業者|インボイス|corporate number|houjin ?bangou');

function accept(candidate: Candidate): boolean | ReturnType<typeof weigh> {
  const digits = digitsOf(candidate.value);
  const named = namedBy(candidate, LABEL);
  const passes = passesCorporateNumber(digits);
  const issuer = /^T/iu.test(candidate.value);
  if (named !== undefined) return weigh(0.6, [named, 0.2], passes ? ['check-digit', 0.15] : ['no-check-digit', -0.15]);
  if (passes && issuer) return weigh(0.6, ['check-digit', 0.2], ['known-prefix', 0.1]);
  // JAN and ISBN codes and clock readings have thirteen digits too, and one in nine passes.
  return false;
}

/**
 * Corporate numbers (thirteen digits) and the registration numbers of invoice issuers (`T` before them). The number
 * of a company is public; that of a sole trader points to a person, and both name a customer.
 */
export default defineDetector({
  id: 'personal/corporate-number',
  category: 'government-id',
  title: { ja: '法人番号・インボイス登録番号', en: 'Corporate number or invoice registration number' },
  severity: 'low',
  wraps: true,
  needs: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
  reach: 30,
  pattern:
    /(?<![\dA-Za-z_])(?<!\d[-./])(?<value>[Tt]-?\d{13}|\d{13}|[Tt]?-?\d-\d{4}-\d{4}-\d{4}|[Tt]?\d \d{4} \d{4} \d{4})(?![\dA-Za-z_])(?![-./]\d)/dgu,
  accept,
  source: '平成26年財務省令第70号 第2条（検査用数字）',
  why: {
    ja: '法人番号から取引先が特定されます。個人事業主の登録番号は本人の情報でもあります。',
    en: 'The number names the business partner, and that of a sole trader is personal.',
  },
  instead: {
    ja: '「登録番号あり」とだけ書き、番号は後から書き足してください。',
    en: 'Write only that a number exists, and add it afterwards.',
  },
  examples: {
    hits: [
      '法人番号«7123456789012»の会社です',
      '登録番号：«T7123456789012»',
      '適格請求書発行事業者 «T-7123456789012»',
      '法人番号 «7-1234-5678-9012»',
      '請求元は«T7123456789012»です',
      'Corporate Number: «7123456789012»',
    ],
    misses: [
      'JANコード7123456789012を登録する',
      'ISBN 9784061234567の書評',
      '注文番号7123456789012',
      '6123456789012は検査数字が合いません',
      'T7123456789013です',
      '1763792400000 に記録',
      '71234567890123',
      'AT7123456789012',
    ],
  },
});
