/**
 * Fonts name glyphs of everyday kanji by the radicals that look the same, and PDF writers pass that on: ⻑ for 長.
 * Pairs of the block U+2E80 that are kanji of their own, after the Unicode Character Database's
 * EquivalentUnifiedIdeograph.txt; the block U+2F00 has its equivalents in NFKC, two of which Japan writes otherwise.
 */
const SUPPLEMENT =
  '⺂乛⺄乙⺅亻⺆冂⺇几⺈勹⺉刂⺋卩⺌小⺍小⺎兀⺐尢⺒巳⺓幺⺔彑⺖忄⺗心⺘扌⺙攵⺛旡⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺦丬⺧牛⺨犭⺩王⺫罒⺬示⺭礻⺮竹⺯糹⺱罓⺲罒⺹耂⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟⼾戸⿊黒';

const letters = Array.from(SUPPLEMENT);
const UNIFIED = new Map(letters.flatMap((letter, at) => (at % 2 === 0 ? [[letter, letters[at + 1] ?? letter]] : [])));

/** The text with the kanji that people read in place of radicals. One character stays one character. */
export function withoutRadicals(text: string): string {
  return text.replaceAll(/[\u2e80-\u2fd5]/gu, (radical) => UNIFIED.get(radical) ?? radical.normalize('NFKC'));
}
