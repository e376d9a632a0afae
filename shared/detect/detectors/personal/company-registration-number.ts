import { defineDetector, weigh } from '../../detector.ts';
import { labelWords, namedBy } from './labels.ts';

const LABEL = labelWords('会社法人等番号|法人等番号|商業登記(?:の)?番号|登記(?:の)?番号');

/** Twelve digits under which a company stands in the commercial register. With a check digit before, they are its corporate number. */
export default defineDetector({
  id: 'personal/company-registration-number',
  category: 'government-id',
  title: { ja: '会社法人等番号', en: 'Number in the commercial register (Japan)' },
  severity: 'low',
  wraps: true,
  needs: ['法人等', '登記'],
  pattern: /(?<![\dA-Za-z_])(?<!\d[-./])(?<value>\d{4}-?\d{2}-?\d{6}|\d{4} \d{2} \d{6})(?![\dA-Za-z_])(?![-./:]\d)/dgu,
  accept: (candidate) => {
    const named = namedBy(candidate, LABEL);
    return named !== undefined && weigh(0.75, [named, 0.15]);
  },
  source: '商業登記規則 第1条の2（会社法人等番号）',
  why: {
    ja: '会社法人等番号から取引先の会社が特定されます。',
    en: 'The number names the company.',
  },
  instead: {
    ja: '番号は書かず、「登記済み」とだけ書いてください。',
    en: 'Leave the number out and write only that the company is registered.',
  },
  examples: {
    hits: [
      '会社法人等番号 «0100-01-123456»',
      '会社法人等番号：«010001123456»',
      '登記番号は«0104-03-654321»です',
      '商号,会社法人等番号\n青葉商事,«120001234567»',
    ],
    misses: [
      '会社法人等番号は12桁です',
      '注文番号 0100-01-123456',
      '登記完了予定 2026-11-22',
      '0100-01-123456',
      '登記手数料 600円',
    ],
  },
});
