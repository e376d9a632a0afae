import { digitsOf, fitsDrivingLicence, passesMyNumber } from '../../checks.ts';
import { type Candidate, defineDetector, weigh } from '../../detector.ts';
import { labelWords, namedBy } from './labels.ts';

const LABEL = labelWords(
  "運転免許(?:証|書)?(?:の?番号)?|免許証(?:の?番号)?|免許(?:の)?番号|免許(?:証)?(?:no\\.?|№)|運転経歴証明書|driver'?s?.? licen[cs]e|driving licen[cs]e|licen[cs]e",
);

function accept(candidate: Candidate): boolean | ReturnType<typeof weigh> {
  const named = namedBy(candidate, LABEL);
  if (named === undefined) return false;
  const digits = digitsOf(candidate.value);
  const fits = fitsDrivingLicence(digits);
  return weigh(
    0.8,
    [named, 0.12],
    fits && ['check-digit', 0.05],
    !fits && passesMyNumber(digits) && ['ambiguous', -0.1],
  );
}

/**
 * Japanese driving licences: twelve digits after the words for it. How they are made up (commission, year, number, check
 * digit, times reissued) is in police instructions, the arithmetic of the check digit is not published: it raises the
 * confidence, and a number without its label is never taken for a licence.
 */
export default defineDetector({
  id: 'personal/drivers-licence-jp',
  category: 'government-id',
  title: { ja: '運転免許証番号', en: 'Driving licence number (Japan)' },
  severity: 'high',
  wraps: true,
  needs: ['免許', '運転経歴', 'licen'],
  pattern:
    /(?<![\dA-Za-z_])(?<value>\d{12}|\d{4}([ -])\d{4}\2\d{4}|\d{2}([ -])\d{2}\3\d{6}\3\d{2}|\d{2}-\d{10})(?![\dA-Za-z_])(?!-\d)/dgu,
  accept,
  source: '道路交通法施行規則 別記様式第14、沖縄県警察「運転免許事務取扱要領」（番号の構成）',
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
      '免許証番号（12桁）：«721502468130»',
      '免許No.«301234567890»',
    ],
    misses: [
      '運転免許証の番号は12桁です',
      '注文番号301234567890',
      '免許更新の予約番号301234567890',
      '301234567890',
      '運転免許証 3012345678901',
      '免許証のコピーを2026年11月22日に受領',
      '免許センターの会議ID 301234567890',
      '免許証番号（12桁）をご記入ください',
    ],
  },
});
