import type { Language } from '../language.ts';

/** What the drawings of the lessons show, for those who do not see them. */
const ja = {
  gate: '関所の門を通る一枚の文書。名前のところだけが塗られている',
  'personal-data': '名前のところだけが塗られた名刺',
  'code-and-secrets': 'コードの窓と、その横のフックに掛けたままの鍵',
  'trade-secrets': '紐で結ばれ、印が押された書類ばさみ',
  'business-service': '塀に囲まれた家の扉と、外の道へ開いた扉',
  'prompt-injection': '一行だけが釣り針に変わっている手紙',
  'tools-and-agents': '手紙、カレンダー、書類につながる操り糸',
  'plausible-mistakes': '答えの中の乱れた一行を映す虫めがね',
  deepfakes: '人の顔と、それをまねた仮面',
  'ai-phishing': '波の上で釣り針に掛かった手紙',
  'poisoned-data': '澄んだしずくに一滴だけ混ざる黒いしずく',
  sponge: '水を吸い上げるスポンジと、上がっていく目盛り',
  copyright: '一枚の絵と、それによく似たもう一枚の絵',
  'duty-of-care': '三つの書類の上に立つ天秤',
  'ten-principles': '十本の柱に支えられた屋根',
  'after-a-leak': '火の見やぐらの半鐘と、最初の数分を指す時計',
  'risk-map': '九つに区切られ、旗の立つ地図',
  'secure-development': '盾へ続く四段の階段',
};

export type ArtName = keyof typeof ja;

const en: typeof ja = {
  gate: 'A sheet of paper passes the gate of a checkpoint, with only the name on it blacked out',
  'personal-data': 'A name card on which only the name is covered',
  'code-and-secrets': 'A window with code, and a key that stays on its hook beside it',
  'trade-secrets': 'A folder tied with a cord and closed with a seal',
  'business-service': 'The door of a house behind a wall, and a door that opens onto the road',
  'prompt-injection': 'A letter in which one line turns into a fishing hook',
  'tools-and-agents': 'Strings that lead to a letter, a calendar and a folder',
  'plausible-mistakes': 'A magnifying glass over the one line of an answer that does not hold',
  deepfakes: 'A face, and the mask that was made of it',
  'ai-phishing': 'A letter on a fishing hook above the waves',
  'poisoned-data': 'One dark drop among clear ones',
  sponge: 'A sponge soaking up water, and a gauge that rises',
  copyright: 'A painting, and a second one that is much like it',
  'duty-of-care': 'A pair of scales above three documents',
  'ten-principles': 'A roof that rests on ten pillars',
  'after-a-leak': 'A fire bell on its tower, and a clock at the first minutes',
  'risk-map': 'A map of nine fields with flags on it',
  'secure-development': 'Four steps that lead up to a shield',
};

export const lessonArtWords: Record<Language, typeof ja> = { ja, en };
