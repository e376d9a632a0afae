import { defineDetector, type Found } from '../../detector.ts';

/** Shops, varieties and makes that begin with a surname: 屋, 錦, 式, 焼. */
const MAKE = /^.{2,}(?:屋|錦|式|流|派|製|産|角|織|焼|牛)$/u;
/** With this confidence a word, a title or a place in a form has spoken for the name. */
const SPOKEN_FOR = 0.7;
/** Buildings, streets and races named after somebody. */
const NAMESAKE =
  /[一-龯](?:ビル|タワー|ホール|パーク|プラザ|ハウス|マンション)$|カップ・|(?:ターフ|アレー|ストリート|アベニュー|スタジアム|カップ)$/u;

function isThing(text: string, { start, end, confidence, because }: Found): boolean {
  const value = text.slice(start, end);
  return (confidence < SPOKEN_FOR && MAKE.test(value)) || (!because.includes('honorific') && NAMESAKE.test(value));
}

/**
 * Names of people in Japanese text: kanji, kana and katakana, by word lists and by what stands around them.
 *
 * The span stops before 様, さん or 部長, so that a redacted sentence still reads. Words that are also surnames (林, 森,
 * 南) need an honorific, a label or a given name. The word lists are made from IPADIC (see `names/`).
 */
export default defineDetector({
  id: 'personal/person-ja',
  category: 'person',
  title: { ja: '人の名前（日本語）', en: 'Personal name (Japanese)' },
  severity: 'medium',
  find: (text, around) =>
    (around.names?.ja.people(text, around.columnAt) ?? []).filter((found) => !isThing(text, found)),
  why: {
    ja: '名前は個人情報です。ほかの情報と組み合わさると、誰のことかがはっきりわかります。',
    en: 'A name is personal data: with anything else in the text, it tells everyone who is meant.',
  },
  instead: {
    ja: '「お客様A」「担当者」などの呼び方に置き換えてください。回答が届いたら元の名前に戻せます。',
    en: 'Use a stand-in such as “Customer A”. The real name can be put back into the answer.',
  },
  examples: {
    hits: [
      '«佐藤花子»様の件でご相談です',
      '営業部の«高橋»部長と«渡邊»さんに確認しました',
      '氏名：«森下千里»',
      '担当：«林»、«関»',
      '«ジョン・スミス»さんから返信がありました',
      '氏名：«グエン ティ ラン»',
      '出席者：«高橋»部長、«渡邊»、«齋藤»さん',
      '氏名,年齢\n«山本健一»,42\n«小川美咲»,35',
      'お世話になっております。株式会社みどりの«中村»です。',
      '«石井»と申します',
      '患者は«加藤 真由美»さん、58歳',
      '差出人：«髙橋一郎»',
    ],
    misses: [
      '会場は木下ビルの3階、懇親会は森ストリートの店です',
      '山本屋のうどん、後藤焼の器、高橋式の温度計',
      'お名前の欄は「〇〇　〇〇様」です',
      '林の中を抜けて森へ歩きました',
      '東京の本社で会議があります',
      '田中町の交差点で待ち合わせです',
      '鈴木自動車の新型車が発売されました',
      '関係者の皆様にお知らせします',
      'お客様からのお問い合わせに回答してください',
      '来週の月曜日、十月三日に集まりましょう',
      '引っ越しました。新しい住所は後ほど連絡します',
      '何回も見直して原因を調べました',
      '担当：未定',
      '氏名：（記入してください）',
      '現代の大学では様々な研究が進んでいます',
    ],
  },
  knownMisses: ['«はなちゃん»がまた来てくれました', '«T.K.»さんの件は保留です', '«もりた»が確認しました'],
});
