import { defineDetector, weigh } from '../../detector.ts';

/** Names of the registration offices and of the places that may stand on a number plate (国土交通省「ナンバープレートの地名」). */
const OFFICE =
  '札幌|函館|旭川|室蘭|釧路|帯広|北見|知床|苫小牧|青森|八戸|弘前|津軽|岩手|盛岡|平泉|宮城|仙台|秋田|山形|庄内|福島|会津|郡山|いわき|白河|水戸|土浦|つくば|宇都宮|那須|とちぎ|日光|群馬|前橋|高崎|大宮|川口|所沢|川越|熊谷|春日部|越谷|千葉|成田|習志野|市川|船橋|袖ヶ浦|市原|野田|柏|松戸|品川|世田谷|練馬|杉並|板橋|足立|江東|葛飾|八王子|多摩|横浜|川崎|湘南|相模|新潟|長岡|上越|富山|石川|金沢|福井|山梨|富士山|長野|松本|諏訪|南信州|安曇野|岐阜|飛騨|静岡|浜松|沼津|伊豆|富士山|名古屋|豊橋|岡崎|三河|豊田|尾張小牧|一宮|春日井|三重|鈴鹿|四日市|伊勢志摩|滋賀|京都|なにわ|大阪|和泉|堺|神戸|姫路|奈良|飛鳥|和歌山|鳥取|島根|出雲|岡山|倉敷|広島|福山|山口|下関|徳島|香川|高松|愛媛|高知|福岡|北九州|久留米|筑豊|佐賀|長崎|佐世保|厳原|熊本|大分|宮崎|鹿児島|奄美|沖縄|十勝|江戸川';

const INITIALS = [...new Set(OFFICE.split('|').map((name) => name.charAt(0)))].join('');

/** Japanese vehicle registration numbers as they stand on the plate. */
export default defineDetector({
  id: 'personal/vehicle-number',
  category: 'account-id',
  title: { ja: '自動車登録番号（ナンバー）', en: 'Vehicle registration number (Japan)' },
  severity: 'low',
  needs: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
  reach: 30,
  pattern: new RegExp(
    `(?=[${INITIALS}])(?<value>(?:${OFFICE}) ?\\d[0-9A-Z]{1,2} ?[あ-んA-Z] ?(?:[1-9]\\d-?\\d{2}|[・.]{1,3}\\d{1,3}|[1-9]\\d{0,2}))(?![0-9A-Za-z-年月日])`,
    'dgu',
  ),
  accept: ({ value, before }) =>
    weigh(
      0.7,
      ['known-prefix', 0.1],
      /[あ-ん] ?\d\d-\d\d$/u.test(value) && ['shape', 0.1],
      /車両|車輛|ナンバー|登録番号|社用車|車番/u.test(before) && ['label', 0.1],
    ),
  source: '道路運送車両法施行規則 第1号様式',
  why: {
    ja: 'ナンバーから車の持ち主や行動が分かることがあります。',
    en: 'A number plate can lead to the owner of the car and to where they go.',
  },
  instead: {
    ja: '「社用車A」のような仮の呼び方にしてください。',
    en: 'Write "company car A" instead.',
  },
  examples: {
    hits: [
      '社用車«品川 300 あ 12-34»で移動',
      '駐車場に«横浜501さ4567»が停まっています',
      'ナンバーは«なにわ 330 ら 88-01»です',
      '«富士山 580 た ・・12»',
      '車番：«大宮 400 わ 2345»',
      '«札幌 33A ね 50-12»を手配',
    ],
    misses: ['品川駅 300m あたり', '横浜 501 号室', '名古屋 300 個', '品川 300 あ 12-345', '千葉 12 月', '川崎 3 対 2'],
  },
});
