/** Pieces of the pattern for Japanese addresses. Texts are folded: digits and hyphens are ASCII. */

/** The 47 prefectures with their suffix. */
export const PREFECTURE =
  '(?:北海道|東京都|(?:大阪|京都)府|(?:青森|岩手|宮城|秋田|山形|福島|茨城|栃木|群馬|埼玉|千葉|神奈川|新潟|富山|石川|福井|山梨|長野|岐阜|静岡|愛知|三重|滋賀|兵庫|奈良|和歌山|鳥取|島根|岡山|広島|山口|徳島|香川|愛媛|高知|福岡|佐賀|長崎|熊本|大分|宮崎|鹿児島|沖縄)県)';

/** Municipalities whose names contain kana (総務省「全国地方公共団体コード」). */
const KANA_CITY =
  '(?:(?:あきる野|あま|あわら|いすみ|いちき串木野|いなべ|いわき|うきは|うるま|えびの|おいらせ|おおい|お?かほく|かすみがうら|かつらぎ|ひたちなか|さいたま|さくら|さぬき|すさみ|せたな|つがる|つくばみらい|つくば|つるぎ|ときがわ|とうきょう|どうし|たつの|にかほ|にしき|ふじみ野|まんのう|みどり|みなかみ|みなべ|みやき|みやこ|みやま|みよし|みよし野|むかわ|むつ|えりも|いの|いなみ|さつま|つなぎ|のと|あさぎり|あさひ|ふじ|もとす|山陽小野田|南あわじ|東かがわ|紀の川|四日市|鎌ケ谷|龍ケ崎|袖ケ浦|鶴ヶ島|鳩ヶ谷|茅ヶ崎|駒ヶ根|関ケ原|ニセコ|南アルプス)(?:市|町|村))';

/** A municipality by shape: kanji and a suffix. Words that only end like one are left out. */
export const CITY = `(?:${KANA_CITY}|(?!市区|都市|地区|街区|各市|全市|全区|同市|同区|当市|市町|区市|本市|両市)[一-龯々ヶケ]{1,5}?(?:市(?![場販民長立議況価内外役])|区(?![分間画域切別内民長役])|郡|町(?![内民長工場])|村(?![内民長])))`;

/** Number of a block, in digits or kanji. */
const DIGITS = '[0-9]{1,5}';
const KANJI_NUMBER = '[〇一二三四五六七八九十百]{1,5}';
const COUNT = `(?:${DIGITS}|${KANJI_NUMBER})`;
const INNER_UNIT = '(?:丁目|丁|番地割|地割|番地|番町|番丁|番|条通|条|線|字)';

/**
 * The numbers of an address: units or hyphens between them, a direction after a 条 or 丁目, an optional last unit.
 * A lone number needs a unit when it is written in kanji, and may not be the beginning of another word.
 */
export const NUMBERS =
  `(?:第?${COUNT}(?:(?:(?:${INNER_UNIT}[ -]?[東西南北中上下甲乙の]?|[-のノ]) ?|号-?)(?:${COUNT}|[A-Z]?[0-9]{1,4}[A-Z]?)){1,6}(?:丁目|番地|番町|番|号室|号棟|号|階)?` +
  `|${COUNT}(?:丁目|番地|番(?:町|丁)(?![一-龯])|番(?![一-龯ァ-ヴ]|め)|号(?=[ )」、。]|$))` +
  '|無番地|番外地' +
  `|${DIGITS}(?![一-龯々ァ-ヴA-Za-z%]))(?![0-9]|[-.:/][0-9]|,[0-9]{3}(?![0-9])|[年月日時分秒歳才円個件名人台回枚本点位%])`;

/** What may stand between the prefecture or municipality and the numbers. */
export const TOWN = '(?:[一-龯々〆ヶヵァ-ヴーぁ-ん・()]|(?<=[都道府県市区町村郡]) |(?<=[一-龯々ヶーァ-ヴ]) (?=[0-9]))';

const NAME =
  "(?:(?!株式|有限|合同会社|電話|携帯|TEL|Tel|FAX|〒|様|氏名|担当|普通|生年)[一-龯々〆ヶァ-ヴーA-Za-z0-9の・'&. -])";
const HOUSE =
  '(?:ビルディング|ビル|マンション|ハイツ|ハイム|コーポ|アパート|レジデンス|タワー|ハウス|コート|プラザ|メゾン|パレス|テラス|ヒルズ|ガーデン|パーク|センター|スクエア|荘|寮|館|棟|団地)';

/** A building with its floor or room, or a room alone. */
export const BUILDING = `(?: {0,2}${NAME}{0,30}?(?:[0-9]{1,4}(?:号室|階|F(?![A-Za-z]))|[A-Z]?[0-9]{2,4}号)| {1,2}[A-Z]-?[0-9]{2,4}(?![0-9A-Za-z-])| {1,2}${HOUSE}[一-龯ァ-ヴー]{1,10} ?[A-Z]?-?[0-9]{2,4}(?:号室?)?(?![0-9-年月日])| {0,2}${NAME}{1,20}?${HOUSE}(?:${NAME}{0,8}?${HOUSE})?(?: ?[A-Z]?-?[0-9]{2,4}(?:号室?)?(?![0-9-年月日]))?)`;

/** Behind the numbers of an address in Kyoto: the town, when a street and a block lead to it (`二丁目下丸屋町410番地`). */
export const TOWN_BEHIND = `(?:(?<=丁目)[一-龯々ノ]{1,8}?町${DIGITS}(?:番地(?:の${DIGITS})?|-${DIGITS})?)`;

/** In whose house or office somebody receives letters. */
export const CARE_OF = '(?: ?[一-龯々]{1,4}様?方(?![一-龯ぁ-んァ-ヴー])| ?[一-龯々ァ-ヴーA-Za-z]{1,16}気付)';
