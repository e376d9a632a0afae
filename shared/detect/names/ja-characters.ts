/** What a UTF-16 code unit of a folded text is, as far as names care. */
export const OTHER = 0;
export const KANJI = 1;
export const KATAKANA = 2;
export const HIRAGANA = 3;
export const LATIN = 4;
export const DIGIT = 5;

const KINDS = kinds();

/** The kind of a code unit, one of the constants of this file. */
export function kindOf(unit: number): number {
  return KINDS[unit] ?? OTHER;
}

/** True for the code units that words of the lists are made of: kanji and katakana. */
export function isRunUnit(unit: number): boolean {
  const kind = KINDS[unit];
  return kind === KANJI || kind === KATAKANA;
}

function kinds(): Uint8Array {
  const table = new Uint8Array(0x10000);
  table.fill(KANJI, 0x3400, 0x4dc0);
  table.fill(KANJI, 0x4e00, 0xa000);
  table.fill(KANJI, 0xf900, 0xfb00);
  table.fill(KATAKANA, 0x30a1, 0x30fb);
  table.fill(KATAKANA, 0x30fc, 0x30ff);
  table.fill(HIRAGANA, 0x3041, 0x3097);
  table.fill(LATIN, 0x41, 0x5b);
  table.fill(LATIN, 0x61, 0x7b);
  table.fill(LATIN, 0xc0, 0x250);
  table.fill(DIGIT, 0x30, 0x3a);
  for (const kanji of '々〆〇ヵヶ') table[kanji.charCodeAt(0)] = KANJI;
  for (const sign of '×÷') table[sign.charCodeAt(0)] = OTHER;
  return table;
}

/** Old and rare forms of kanji in names, each before the common form that the lists are brought to as well. */
const PAIRS =
  '﨑崎髙高桒桑栁柳德徳濵浜濱浜邉辺邊辺齋斎齊斉澤沢廣広國国櫻桜瀧滝眞真惠恵嶌島淸清槗橋榮栄條条壽寿豐豊黑黒增増兒児藏蔵圓円關関靜静寬寛彌弥禮礼曻昇';
const VARIANTS: ReadonlyMap<string, string> = new Map(
  [...PAIRS.matchAll(/(.)(.)/gu)].map(([, old = '', common = '']) => [old, common]),
);
const VARIANT = new RegExp(`[${[...VARIANTS.keys()].join('')}]`, 'g');
/** Few texts hold one: asked for every character, so a table. */
const IS_VARIANT = new Uint8Array(0x10000);
for (const variant of VARIANTS.keys()) IS_VARIANT[variant.charCodeAt(0)] = 1;
/** U+20BB7 takes two code units; the first becomes a blank that no word holds, the second the common form. */
const TALL_YOSHI = /\u{20bb7}/gu;

/** The text with name variants in their common form, of the same length. */
export function commonForms(text: string): string {
  const plain = text.includes('\ud842') ? text.replaceAll(TALL_YOSHI, '\u0000吉') : text;
  return !hasVariant(plain) ? plain : plain.replaceAll(VARIANT, (kanji) => VARIANTS.get(kanji) ?? kanji);
}

function hasVariant(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (IS_VARIANT[text.charCodeAt(at)] === 1) return true;
  return false;
}
