import { defineDetector, weigh } from '../../detector.ts';
import { labelWords, namedBy } from './labels.ts';

const LABEL = labelWords('車台(?:番号|No\\.?)?|車体番号|フレーム(?:番号|No\\.?|ナンバー)|chassis ?(?:number|no\\.?)');

/** Frame numbers of vehicles: the type and a serial number as Japan stamps them, or the seventeen characters of a VIN. */
export default defineDetector({
  id: 'personal/vehicle-frame-number',
  category: 'account-id',
  title: { ja: '車台番号', en: 'Vehicle frame number' },
  severity: 'low',
  needs: ['車台', '車体番号', 'フレーム', 'chassis'],
  pattern:
    /(?<![\dA-Za-z_])(?<value>(?=[A-Z\d]{0,8}[A-Z])[A-Z\d]{2,9}-\d{5,7}|(?=[A-Z]{0,16}\d)[A-HJ-NPR-Z\d]{17})(?![\dA-Za-z_-])/dgu,
  accept: (candidate) => {
    const named = namedBy(candidate, LABEL);
    return named !== undefined && weigh(0.75, [named, 0.15]);
  },
  source: '道路運送車両法 第29条、ISO 3779',
  why: {
    ja: '車台番号から車両と所有者の登録をたどれます。',
    en: 'The number leads to the registration of the vehicle and its owner.',
  },
  instead: {
    ja: '「社用車A」のような仮の呼び方にしてください。',
    en: 'Write "company car A" instead.',
  },
  examples: {
    hits: [
      '車台番号 «ZVW30-1234567»',
      '車台番号：«GE6-123456»',
      'フレームNo.«NCP58-0012345»です',
      '車台番号：«JTDKB20U497812345»（輸入車）',
      '車名,車台番号\n社用車,«DBA1-234567»',
    ],
    misses: [
      '型番 ZVW30-1234567',
      '車台番号は車検証にあります',
      '車台の強度 ABC-12',
      'フレームレート 60',
      'VIN number format is 17 characters',
      'VIN 1HGCM82633A000000 of the sample car',
    ],
  },
});
