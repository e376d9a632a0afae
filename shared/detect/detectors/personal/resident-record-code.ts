import { defineDetector, weigh } from '../../detector.ts';
import { labelWords, namedBy } from './labels.ts';

const LABEL = labelWords('住民票コード|住民コード|住基(?:ネット)?(?:の)?(?:コード|番号)|juminhyo');

/** Resident record codes: eleven digits after the words for them. */
export default defineDetector({
  id: 'personal/resident-record-code',
  category: 'government-id',
  title: { ja: '住民票コード', en: 'Resident record code' },
  severity: 'high',
  wraps: true,
  needs: ['住民', '住基', 'juminhyo'],
  pattern:
    /(?<![\dA-Za-z_])(?<value>\d{11}|\d{5}[ -]\d{6}|\d{4}[ -]\d{4}[ -]\d{3}|\d{5}[ -]\d{5}[ -]\d|\d{10}-\d)(?![\dA-Za-z_])(?!-\d)/dgu,
  accept: (candidate) => {
    const named = namedBy(candidate, LABEL);
    return named !== undefined && weigh(0.8, [named, 0.17]);
  },
  source: '住民基本台帳法 第7条第13号',
  why: {
    ja: '住民票コードの利用は法律で禁止・制限されています（住民基本台帳法30条の37・38）。',
    en: 'The law restricts who may ask for or keep a resident record code (Basic Resident Registration Act, articles 30-37 and 30-38).',
  },
  instead: {
    ja: 'コードは書かないでください。多くの手続きでは必要ありません。',
    en: 'Leave the code out; few procedures need it.',
  },
  examples: {
    hits: [
      '住民票コード：«12345678901»',
      '住民票コードは«10293 847561»です',
      '住基番号 «98765432109»',
      '住民票コード «1234-5678-901»',
      '住民票コード「«56473829102»」',
      '氏名,住民票コード\n森 太郎,«24681357902»',
    ],
    misses: [
      '住民票コードは11桁です',
      '注文番号12345678901',
      '住民票の写し 手数料300円',
      '住民説明会の電話09012345678',
      '12345678901',
      '住民票コード 123456789012',
    ],
  },
});
