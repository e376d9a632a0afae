import { defineDetector, weigh } from '../../detector.ts';
import { labelWords, namedBy } from './labels.ts';

const LABEL = labelWords(
  "運転免許(?:証|書)?(?:の?番号)?|免許証(?:の?番号)?|免許(?:の)?番号|運転経歴証明書|driver'?s?.? licen[cs]e|driving licen[cs]e|licen[cs]e",
);

/**
 * Japanese driving licences: twelve digits after the words for it. No published rule gives a check digit, so a number
 * without its label is not taken for a licence.
 */
export default defineDetector({
  id: 'personal/drivers-licence-jp',
  category: 'government-id',
  title: { ja: '運転免許証番号', en: 'Driving licence number (Japan)' },
  severity: 'high',
  needs: ['免許', '運転経歴', 'licen'],
  pattern:
    /(?<![\dA-Za-z_])(?<value>\d{12}|\d{4}([ -])\d{4}\2\d{4}|\d{2}([ -])\d{2}\3\d{6}\3\d{2}|\d{2}-\d{10})(?![\dA-Za-z_])(?!-\d)/dgu,
  accept: (candidate) => {
    const named = namedBy(candidate, LABEL);
    return named !== undefined && weigh(0.8, [named, 0.15]);
  },
  source: '道路交通法施行規則 別記様式第14',
  why: {
    ja: '免許証番号は本人確認に使われ、なりすましの材料になります。',
    en: 'The licence number proves identity and helps an impostor.',
  },
  instead: {
    ja: '「免許証で本人確認済み」とだけ書いてください。',
    en: 'Write only that identity was checked against a licence.',
  },
  examples: {
    hits: [
      '運転免許証 第«301234567890»号',
      '免許証番号：«3012 3456 7890»',
      '運転免許証番号は«501298765430»です',
      '免許証«62-1234567890»を確認',
      "Driver's license: «301234567890»",
      '氏名,免許証番号\n森 太郎,«301234567890»',
    ],
    misses: [
      '運転免許証の番号は12桁です',
      '注文番号301234567890',
      '免許更新の予約番号301234567890',
      '301234567890',
      '運転免許証 3012345678901',
      '免許証のコピーを2026年11月22日に受領',
    ],
  },
});
