import { defineDetector, weigh } from '../../detector.ts';
import { labelWords, namedBy, namedOtherwise } from './labels.ts';

const LABEL = labelWords('national insurance(?: number| no\\.?)?|nino|ni (?:number|no\\.?)');

const OTHER_THING = /batch|label|lot|part|model|item|sku|serial|stock|code|型|品/iu;

/**
 * UK national insurance numbers. D, F, I, Q, U, V never occur in the prefix, O never second, and six prefixes are
 * reserved; the last letter is A to D.
 */
export default defineDetector({
  id: 'personal/uk-nino',
  category: 'government-id',
  title: { ja: '英国国民保険番号（NINO）', en: 'UK national insurance number' },
  severity: 'high',
  needs: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
  reach: 24,
  pattern:
    /(?<![\dA-Za-z_-])(?<value>(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z](?<gap>[ -]?)\d{2}\k<gap>\d{2}\k<gap>\d{2}\k<gap>[A-D])(?![\dA-Za-z_-])/dgu,
  accept: (candidate) => {
    const named = namedBy(candidate, LABEL);
    if (named !== undefined) return weigh(0.85, [named, 0.12]);
    return !namedOtherwise(candidate) && !OTHER_THING.test(candidate.before.slice(-24)) && weigh(0.75, ['shape', 0]);
  },
  source: 'HMRC, National Insurance Manual NIM39110',
  why: {
    ja: '国民保険番号は、英国の税と社会保障の記録に結び付いています。',
    en: 'The number leads to tax and benefit records and helps an impostor.',
  },
  instead: {
    ja: '番号は書かず、「確認済み」とだけ書いてください。',
    en: 'Leave the number out and write only that it was checked.',
  },
  examples: {
    hits: [
      'NI number «JG 10 37 59 A»',
      'National Insurance: «AB123456C»',
      'his record «CE987654D» is open',
      'nino=«PW112233B»',
      '番号は«MA-44-55-66-C»です',
      'NINO «HT246813A»',
    ],
    misses: ['AA123456H', 'QQ123456C', 'BG123456A', 'part AB123456C', '型番AB123456C', 'XYZAB123456CQRS', 'AO123456C'],
  },
});
