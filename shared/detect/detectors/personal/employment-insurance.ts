import { defineDetector, weigh } from '../../detector.ts';
import { labelWords, namedBy, namedOtherwise } from './labels.ts';

const LABEL = labelWords(
  '雇用保険(?:被保険者)?(?:証)?(?:の?番号)?|雇保(?:番号)?|被保険者番号|離職票|employment insurance',
);
const OFFICE = labelWords('(?:適用)?事業所番号');

/** Employment insurance numbers of a person (4-6-1 digits) and of an establishment (same shape). */
export default defineDetector({
  id: 'personal/employment-insurance',
  category: 'government-id',
  title: { ja: '雇用保険被保険者番号', en: 'Employment insurance number' },
  severity: 'high',
  wraps: true,
  needs: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
  pattern: /(?<![\dA-Za-z_])(?<!\d[-.])(?<value>\d{4}-\d{6}-\d|\d{11})(?![\dA-Za-z_])(?!-\d)/dgu,
  accept: (candidate) => {
    const named = namedBy(candidate, LABEL) ?? namedBy(candidate, OFFICE);
    if (named !== undefined) return weigh(0.8, [named, 0.15]);
    if (!candidate.value.includes('-') || namedOtherwise(candidate)) return false;
    return weigh(0.6, ['shape', 0], ['no-label', -0.05]);
  },
  source: '雇用保険法施行規則 様式第7号',
  why: {
    ja: '雇用保険の番号は転職しても変わらず、本人の職歴に結び付いています。',
    en: 'The number follows a person from job to job and leads to the employment record.',
  },
  instead: {
    ja: '番号は書かず、「雇用保険加入済み」とだけ書いてください。',
    en: 'Leave the number out and write only that the person is insured.',
  },
  examples: {
    hits: [
      '雇用保険被保険者番号：«1234-567890-1»',
      '雇用保険の番号は«5001-234567-8»です',
      '離職票に«4902-135790-2»とあります',
      '被保険者番号 «13012345678»',
      '氏名,雇用保険番号\n森 太郎,«2701-246813-5»',
      'employment insurance «1301-975310-4»',
    ],
    misses: [
      'シリアル番号 1234-567890-1',
      '注文12345678901を発送',
      '雇用保険の加入者は12345678人です',
      '1234-567890-12',
      '1234-56789-1',
      '2026-112215-30',
    ],
  },
});
