import { type Candidate, defineDetector, weigh } from '../../detector.ts';
import { labelWords, namedBy } from './labels.ts';

const STATE = labelWords('利用者識別番号|e-?tax(?:の)?(?:利用者)?(?:識別)?(?:番号|id)');
const LOCAL = labelWords(
  'eltax(?:の)?(?:利用者)?(?:番号|id)?|地方税(?:ポータルシステム)?(?:の)?利用者(?:番号|id)|納税用確認番号',
);
const TOWN = labelWords(
  '特別徴収(?:義務者)?(?:の)?(?:指定)?番号|指定番号|宛名番号|世帯番号|納税(?:義務)?者番号|(?:納税|課税|決定)?通知書番号|課税(?:台帳)?番号|納付番号|確認番号|不動産番号|筆界特定番号|家屋番号',
);
const TAX = /特別徴収|納税|課税|市県?民税|住民税|固定資産税|通知書|eltax|宛名|世帯|不動産|納付|市区?町?村?役[所場]/iu;

function accept(candidate: Candidate): boolean | ReturnType<typeof weigh> {
  const { value, before, column } = candidate;
  const digits = value.replaceAll(/\D/gu, '').length;
  const state = digits === 16 ? namedBy(candidate, STATE) : undefined;
  if (state !== undefined) return weigh(0.8, [state, 0.15]);
  const local = /^[A-Za-z]{3}\d{8}$/u.test(value) || digits === 6 ? namedBy(candidate, LOCAL) : undefined;
  if (local !== undefined) return weigh(0.75, [local, 0.15]);
  const town = /^\d{5,15}$/u.test(value) ? namedBy(candidate, TOWN) : undefined;
  return town !== undefined && TAX.test(before + column) && weigh(0.7, [town, 0.15]);
}

/**
 * Numbers that Japanese tax offices and towns give to taxpayers, households and properties: the sixteen digits of e-Tax,
 * the user of eLTAX, the employer who withholds resident tax, the addressee of a notice.
 */
export default defineDetector({
  id: 'personal/tax-number-jp',
  category: 'government-id',
  title: { ja: '税・自治体の整理番号', en: 'Tax or municipal number (Japan)' },
  severity: 'medium',
  needs: [
    '識別番号',
    '-tax',
    'etax',
    'eltax',
    '地方税',
    '納税',
    '課税',
    '特別徴収',
    '指定番号',
    '宛名',
    '世帯',
    '通知書',
    '納付',
    '不動産',
  ],
  pattern:
    /(?<![\dA-Za-z_])(?<!\d[-./])(?<value>\d{4}(?<gap>[ -]?)\d{4}\k<gap>\d{4}\k<gap>\d{4}|[A-Za-z]{3}\d{8}|\d{5,15})(?![\dA-Za-z_])(?![-./:]\d|\s?[年月日円名人件回桁世戸%])/dgu,
  accept,
  source: '国税庁「e-Tax 利用者識別番号」、地方税共同機構「eLTAX 利用者ID」、地方税法 第321条の4',
  why: {
    ja: '税の番号は申告や納税の記録に結び付き、不正ログインにも使われます。',
    en: 'The number leads to tax records and is half of what a login needs.',
  },
  instead: {
    ja: '番号は書かず、「利用者識別番号は取得済み」とだけ書いてください。',
    en: 'Leave the number out and write only that there is one.',
  },
  examples: {
    hits: [
      '利用者識別番号 «1234567890123456»',
      'e-Taxの利用者識別番号：«1234-5678-9012-3456»',
      'eLTAX利用者ID：«abc12345678»',
      '特別徴収義務者指定番号 «12345678»',
      '宛名番号「«0012345678»」',
      '氏名,世帯番号\n森 太郎,«0012345»',
      '不動産番号«0100001234567»の建物',
    ],
    misses: [
      '利用者識別番号は16桁です',
      '注文番号 1234567890123456',
      'e-Taxの利用件数は12345678件',
      '世帯数は0012345世帯',
      '通知書は2026年4月に発送',
      '納税額は1234567円です',
      '機種指定番号 12345678',
    ],
  },
});
