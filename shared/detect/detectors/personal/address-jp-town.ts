import { defineDetector, weigh } from '../../detector.ts';
import { CITY, PREFECTURE } from './address-jp-parts.ts';
import { labelWords, namedBy } from './labels.ts';

const LABEL = labelWords(
  '住所|所在地|本籍地?|居所|届け?先|送付先|配送先|発送先|送り先|宛先|転居先|実家|自宅|弊社|当社|本社|本店|〒\\s?\\d{3}-?\\d{4}',
);

/**
 * Japanese addresses without a block number: municipality and town after a label such as 住所, 本籍 or 弊社. Without
 * the label the same words are the name of a place.
 */
export default defineDetector({
  id: 'personal/address-jp-town',
  category: 'address',
  title: { ja: '住所（番地なし）', en: 'Address without a block number (Japan)' },
  severity: 'low',
  needs: [
    '住所',
    '所在地',
    '本籍',
    '居所',
    '届先',
    '届け先',
    '送付先',
    '配送先',
    '発送先',
    '送り先',
    '宛先',
    '転居先',
    '実家',
    '自宅',
    '弊社',
    '当社',
    '本社',
    '本店',
    '〒',
  ],
  pattern: new RegExp(
    `(?<=[\\s:=はがをのもと「『(【<>」』】、,|"'・#*所籍地先家宅社店番号\\d-])(?<value>(?:${PREFECTURE} ?)?${CITY} ?[一-龯々ヶヵノァ-ヴー](?:[一-龯々ヶヵノァ-ヴー]|の(?=[一-龯])){1,14})(?![一-龯々ぁ-んァ-ヴーA-Za-z0-9]| ?[0-9])`,
    'dgu',
  ),
  accept: (candidate) => {
    const named = namedBy(candidate, LABEL);
    const town = candidate.value.replace(/^.{2,3}[都道府県] ?/u, '');
    if (named === undefined || !/[市区郡町村].{2}/u.test(town)) return false;
    return weigh(0.65, [named, 0.1], ['address-parts', 0.05]);
  },
  source: '住居表示に関する法律 第2条',
  why: {
    ja: '町名まで分かると、住まいの範囲がかなり絞られます。',
    en: 'Down to the town, an address leaves few houses to choose from.',
  },
  instead: {
    ja: '都道府県名だけにしてください。',
    en: 'Say the prefecture only.',
  },
  examples: {
    hits: [
      '住所：«東京都杉並区梅里»',
      '本籍 «京都市左京区下鴨松ノ木町» 世帯主',
      '弊社（«富山県南砺市福光新町»）までお越しください',
      '自宅は「«神奈川県茅ヶ崎市浜竹»」です',
      '〒980-0811 «仙台市青葉区一番町»',
      '所在地:«岡山県倉敷市阿知»',
    ],
    misses: [
      '東京都杉並区梅里で開催します',
      '住所は都道府県から書いてください',
      '富山県南砺市福光新町',
      '住所録アプリの設計',
      '本社は東京都にあります',
      '自宅から会社まで30分です',
    ],
  },
});
