/** Marks a character that folding removes: it is invisible and only breaks patterns apart. */
export const REMOVED = 0;

/** U+30FC, which is a letter in kana words and a stand-in for a hyphen between digits. */
export const PROLONGED_SOUND = 0x30fc;

/** Combining voiced and semi-voiced sound marks; half-width marks fold to these before they are composed. */
export const VOICED = 0x3099;
export const SEMI_VOICED = 0x309a;

const HYPHEN = 0x2d;
const SPACE = 0x20;

/**
 * What a UTF-16 unit folds to, one to one. NFKC alone is not enough: it leaves seven of the eight hyphen
 * look-alikes apart (Unicode Standard Annex 15 treats them as distinct), so they are listed here.
 */
export function foldedUnit(unit: number): number {
  return (unit + (SHIFTS[unit] ?? 0)) & 0xffff;
}

/** How far each unit moves. Most stay, and a table of zeros is ready at once when the program starts. */
const SHIFTS: Uint16Array = buildTable();

function buildTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  // Kangxi and CJK radicals (as PDF copies produce), compatibility ideographs, half- and full-width forms.
  for (const [from, to] of [
    [0x2e80, 0x2fdf],
    [0xf900, 0xfaff],
    [0xff01, 0xffee],
  ] as const)
    compatible(table, from, to);
  // Radicals that NFKC leaves alone but PDF text uses for the ideographs 青 and 長.
  put(table, 0x2ed8, 0x9752);
  put(table, 0x2ed1, 0x9577);
  for (const unit of [0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212, 0x2500, 0xfe63, 0xff0d])
    put(table, unit, HYPHEN);
  for (const unit of [0x00a0, 0x202f, 0x205f, 0x3000]) put(table, unit, SPACE);
  for (let unit = 0x2000; unit < 0x200b; unit++) put(table, unit, SPACE);
  put(table, 0xff70, PROLONGED_SOUND);
  put(table, 0xff9e, VOICED);
  put(table, 0xff9f, SEMI_VOICED);
  removeInvisible(table);
  return table;
}

function put(table: Uint16Array, unit: number, folded: number): void {
  table[unit] = folded - unit;
}

function compatible(table: Uint16Array, from: number, to: number): void {
  for (let unit = from; unit <= to; unit++) {
    const folded = String.fromCharCode(unit).normalize('NFKC');
    if (folded.length === 1) put(table, unit, folded.charCodeAt(0));
  }
}

/** Soft hyphen, zero-width and direction marks, variation selectors, word joiners, byte order mark. */
function removeInvisible(table: Uint16Array): void {
  const ranges = [
    [0x200b, 0x200f],
    [0x202a, 0x202e],
    [0x2060, 0x2064],
    [0x2066, 0x206f],
    [0xfe00, 0xfe0f],
  ] as const;
  for (const [from, to] of ranges) for (let unit = from; unit <= to; unit++) put(table, unit, REMOVED);
  for (const unit of [0x00ad, 0x034f, 0x061c, 0x180e, 0xfeff]) put(table, unit, REMOVED);
}
