/** Marks a character that folding removes: it is invisible and only breaks patterns apart. */
export const REMOVED = 0;

/** Marks a mark that joins the letter before it, or vanishes where no such letter exists (a strike, an underline). */
export const COMBINING = 1;

/** U+30FC, which is a letter in kana words and a stand-in for a hyphen between digits. */
export const PROLONGED_SOUND = 0x30fc;

/** U+4E00, the numeral one, which stands for a hyphen between two digits only. */
export const KANJI_ONE = 0x4e00;

/** Combining voiced and semi-voiced sound marks; half-width marks fold to these before they are composed. */
const VOICED = 0x3099;
const SEMI_VOICED = 0x309a;

const HYPHEN = 0x2d;
const SPACE = 0x20;

type Ranges = readonly (readonly [from: number, to: number])[];

/** Letters and signs of which each has one plain letter or sign to stand for (Unicode Standard Annex 15, form KC). */
const COMPATIBLE: Ranges = [
  // Superscript and subscript signs; their digits are exponents and read as digits only in long runs (see `respell.ts`).
  [0x207a, 0x207e],
  [0x208a, 0x208e],
  // Letters of mathematics, such as ℯ and ℝ.
  [0x2102, 0x2138],
  // Circled Latin letters.
  [0x24b6, 0x24e9],
  // Kangxi and CJK radicals (as PDF copies produce), compatibility ideographs, half- and full-width forms.
  [0x2e80, 0x2fdf],
  [0xf900, 0xfaff],
  [0xfe50, 0xfe6b],
  [0xff01, 0xffee],
];

/**
 * NFKC alone is not enough: it leaves most hyphen look-alikes apart (Unicode Standard Annex 15 treats them as distinct).
 * Hyphens, dashes, minus signs, box lines and the Korean vowel that looks like one.
 */
const HYPHENS: Ranges = [
  [0x2010, 0x2015],
  [0x2043, 0x2043],
  [0x207b, 0x207b],
  [0x208b, 0x208b],
  [0x2212, 0x2212],
  [0x2500, 0x2501],
  [0x2796, 0x2796],
  [0x2e3a, 0x2e3b],
  [0x30a0, 0x30a0],
  [0x3161, 0x3161],
  [0xfe58, 0xfe58],
  [0xfe63, 0xfe63],
  [0xff0d, 0xff0d],
  [0x02d7, 0x02d7],
];

/** Spaces of every width, and letters that print as nothing but a gap. */
const SPACES: Ranges = [
  [0x00a0, 0x00a0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x2800, 0x2800],
  [0x3000, 0x3000],
  [0x3164, 0x3164],
  [0xffa0, 0xffa0],
];

/** Soft hyphen, zero-width and direction marks, variation selectors, word joiners, byte order mark. */
const INVISIBLE: Ranges = [
  [0x00ad, 0x00ad],
  [0x034f, 0x034f],
  [0x061c, 0x061c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xfff9, 0xfffb],
];

/** Combining marks of Latin letters, Cyrillic, symbols, kana; U+20E3 makes keycaps, which `respell.ts` reads. */
const MARKS: Ranges = [
  [0x0300, 0x034e],
  [0x0350, 0x036f],
  [0x0483, 0x0489],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x20d0, 0x20e2],
  [0x20e4, 0x20f0],
  [VOICED, SEMI_VOICED],
  [0xff9e, 0xff9f],
  [0xfe20, 0xfe2f],
];

/** The zeros after which nine more digits of a script follow: Arabic, Persian, the scripts of India, Thai, Lao, Tibetan. */
const ZEROS: readonly number[] = [
  0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50, 0x0ed0, 0x0f20,
];

/** What a UTF-16 unit folds to, one to one. */
export function foldedUnit(unit: number): number {
  return (unit + (SHIFTS[unit] ?? 0)) & 0xffff;
}

/** The mark that a unit of `MARKS` puts on the letter before it. */
export function markOf(unit: number): number {
  return unit === 0xff9e ? VOICED : unit === 0xff9f ? SEMI_VOICED : unit;
}

/** How far each unit moves. Most stay, and a table of zeros is ready at once when the program starts. */
const SHIFTS: Uint16Array = buildTable();

function buildTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (const unit of unitsOf(COMPATIBLE)) {
    const folded = String.fromCharCode(unit).normalize('NFKC');
    if (folded.length === 1) put(table, unit, folded.charCodeAt(0));
  }
  // Radicals that NFKC leaves alone but PDF text uses for the ideographs 青 and 長.
  put(table, 0x2ed8, 0x9752);
  put(table, 0x2ed1, 0x9577);
  for (const zero of ZEROS) for (let digit = 0; digit < 10; digit++) put(table, zero + digit, 0x30 + digit);
  for (const unit of unitsOf(HYPHENS)) put(table, unit, HYPHEN);
  for (const unit of unitsOf(SPACES)) put(table, unit, SPACE);
  for (const unit of unitsOf(INVISIBLE)) put(table, unit, REMOVED);
  for (const unit of unitsOf(MARKS)) put(table, unit, COMBINING);
  put(table, 0xff70, PROLONGED_SOUND);
  return table;
}

function put(table: Uint16Array, unit: number, folded: number): void {
  table[unit] = folded - unit;
}

function* unitsOf(ranges: Ranges): Generator<number> {
  for (const [from, to] of ranges) for (let unit = from; unit <= to; unit++) yield unit;
}
