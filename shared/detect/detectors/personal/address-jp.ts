import { type Assessment, type Candidate, defineDetector, weigh } from '../../detector.ts';
import { BUILDING, CARE_OF, CITY, NUMBERS, PREFECTURE, TOWN, TOWN_BEHIND } from './address-jp-parts.ts';
import { labelWords, namedBy } from './labels.ts';

const LABEL = labelWords(
  '住所|所在地?|本籍地?|居所|届け?先|送付先|配送先|発送先|送り先|宛先|勤務地|勤務先|転居先|実家|自宅|弊社|当社|本社|address|〒\\s?\\d{3}-?\\d{4}',
);
/** Particles between a name and what follows, and endings of sentences: the run of letters is prose. */
const PROSE =
  /[一-龯々](?:が(?![丘原浜崎谷池台峰森沢岡野関城島根瀬鼻久岳窪淵尾平里峠水井越袋田])|は|を|に|で|と|へ|も|や|から|まで|より|では|には)[一-龯0-9ァ-ヴ(]|です|ます|した|する|いる|ある|なる|という|など|および|または|について|における|市区町村|市町村|(?:は|が|を|に|で|へ)$/u;
/** "… に本社を置く" and the like say where something public lies, unless it is one's own. */
const PLACE_BEHIND =
  /^に(?:ある|あった|所在する|所在した|位置する|立地する|建つ|(?:本社|本店|本部|事務局|拠点|校舎)を(?:置く|置いた|構える|構えた))(?!.{0,12}(?:弊社|当社|自社|自宅|実家|お宅|ご自宅|お住まい|宅|オフィス|事務所|アパート|マンション|部屋))/u;
/** A date, a telephone number or a postal code that follows a place. */
const OTHER_NUMBER = /^(?:19|20)\d\d-\d{1,2}-\d{1,2}$|^0|-0\d{2}|^\d{3}-\d{4}$/u;

function accept(candidate: Candidate): boolean | Assessment {
  const { prefecture, town = '', numbers = '' } = candidate.groups;
  if (PROSE.test(town) || OTHER_NUMBER.test(numbers) || town.split('(').length !== town.split(')').length) return false;
  // "… 五丁目にある駅" is where a public place lies, not where a person lives.
  if (/^[^-0-9]*\d{0,2}丁目$/u.test(numbers) && /^に(?:ある|所在|位置|存在|あった)/u.test(candidate.after))
    return false;
  const named = namedBy(candidate, LABEL);
  if (named === undefined && PLACE_BEHIND.test(candidate.after)) return false;
  const strong =
    /(?:大字|字)[一-龯]|[上下][るルがガ]|[東西]入/u.test(town) ||
    /丁目|番地|番[ -]?\d|\d号|条[東西]|\d-\d+-\d/u.test(numbers);
  if (prefecture !== undefined) {
    if (!/[一-龯ぁ-んァ-ヴー][市区町村郡]/u.test(town) || (town.endsWith('の') && !strong)) return false;
    return weigh(0.85, ['address-parts', 0.05], strong && ['shape', 0.05], named && [named, 0.04]);
  }
  // "横浜市中区…" names a ward of a city: that is structure enough for a lone pair of numbers.
  const ward = /市.{0,3}区.{2,}$/u.test(candidate.value.slice(0, 14)) && /\d-\d/u.test(numbers);
  if (/^(?:駅|交差点|バス停|公園|商店街)/u.test(candidate.after)) return false;
  if (
    (town.trim() === '' && !/条|線|丁目|番地/u.test(numbers)) ||
    town.length < 1 ||
    /^[市区町村]/u.test(town) ||
    (!strong && !ward && named === undefined)
  )
    return false;
  return weigh(0.78, ['address-parts', 0.07], named && [named, 0.1]);
}

/**
 * Japanese addresses from the prefecture, or from the municipality, down to the block, the building and the room: with
 * 丁目, 番地, 番, 号, 条, 地割, hyphens and kanji numerals, and the street names of Kyoto (上る, 西入). Without a
 * prefecture the numbers must be unmistakable or a label must stand before, because "A市B2" may be anything.
 */
export default defineDetector({
  id: 'personal/address-jp',
  category: 'address',
  title: { ja: '住所（国内）', en: 'Address (Japan)' },
  severity: 'medium',
  needs: ['都', '道', '府', '県', '市', '区', '郡', '町', '村'],
  pattern: new RegExp(
    `(?<value>(?:(?<prefecture>${PREFECTURE}) ?|(?:(?<![一-龯々ァ-ヴー])|(?<=[所籍地先](?<=住所|本籍|所在地|届け?先|送付先|配送先|勤務地|宛先)))${CITY})(?<town>${TOWN}{0,40}?)(?<numbers>${NUMBERS})${TOWN_BEHIND}?${BUILDING}?${CARE_OF}?)`,
    'dgu',
  ),
  accept,
  source: '住居表示に関する法律、総務省「全国地方公共団体コード」',
  why: {
    ja: '番地までの住所は個人の住まいを特定します。氏名と合わせて漏れると、訪問や郵便による被害につながります。',
    en: 'An address down to the block shows where somebody lives, and with a name it invites visits and letters.',
  },
  instead: {
    ja: '「東京都内」「関西在住」など、市区町村までの書き方にしてください。',
    en: 'Say the city or the region only.',
  },
  examples: {
    hits: [
      '住所：«東京都杉並区梅里3丁目12番8号»',
      '新住所は«神奈川県茅ヶ崎市浜竹2-4-17»です。',
      '送付先：«大阪府堺市西区鳳東町4丁401番地1 カエデハイツ 203号室»',
      '«京都府京都市下京区東洞院通四条下る元悪王子町37番地»にお越しください',
      '«北海道札幌市北区北七条西2丁目8-1»',
      '届け先は«名古屋市千種区今池五丁目1番5号»まで',
      '〒980-0811 «仙台市青葉区一番町3-7»',
      '«埼玉県さいたま市浦和区常盤6-4-4 森ビル3階»の担当者',
      '«岩手県盛岡市玉山第14地割42番地1»',
      '配送先を«さいたま市大宮区桜木町1丁目10番地»に変更',
      '«福岡県糸島市前原中央1の2の3»',
      '«長野県安曇野市豊科 4932番地46»',
      '«京都市下京区四条通烏丸東入長刀鉾町8»',
      '«京都市中京区河原町通三条上る二丁目下丸屋町410番地»',
      '«石川県輪島市二ツ屋町2字29番地»の蔵',
      '«東京都北区王子本町1丁目15番22号 カエデハイツ A-101»',
      '«山口県下関市竹崎町4丁目3番1号 コーポ青葉105»',
      '«東京都新宿区西新宿2-8-1 森様方»',
      '«北海道夕張郡長沼町無番地»',
      '«東京都港区六本木6-10-1»にある弊社オフィス',
    ],
    misses: [
      '東京都の人口は1400万人です',
      '神奈川県横浜市で3店舗を開く',
      '東京都渋谷区は2026年に再開発を終える',
      '大阪府内の市町村は43です',
      '千葉県市川市第2小学校',
      '都市対抗野球大会は3-2でした',
      '市区町村コード 1-2-3',
      '名古屋市の予算は第2四半期に決まる',
      '高知県高知市 088-822-8111',
      '北海道と沖縄県で1-2月に開催',
      '東京都千代田区2026-11-22開催',
      '中村2-1鈴木の勝ち',
      '楓美術館は富山県南砺市福光新町2082-5にある美術館。',
      '楓商店は岡山県倉敷市阿知1丁目4番21号に本社を置く小売業者。',
      '東京都新宿区の市外局番は03です',
      '神戸市中央区長 2期目',
      '大阪市北区 第2回 審議会',
      '福岡県警 3人を逮捕',
      '北海道大学 3字 5線',
      '静岡市葵区で5件',
      '北区王子 1丁目駅の改札',
    ],
  },
});
