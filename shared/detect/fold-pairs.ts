/** High surrogates of U+1D400 to U+1D7FF (letters of mathematics) and of U+1F000 to U+1F3FF (letters in squares). */
export const MATHEMATICS = 0xd835;
export const ENCLOSED = 0xd83c;

/** Low surrogates from which 26 capital letters follow in squares and circles, light and dark. */
const CAPITALS: readonly number[] = [0xdd30, 0xdd50, 0xdd70];

/**
 * The plain letter that a styled letter or digit beyond the basic plane stands for (𝗮, 𝟢, 🅰), given as its two UTF-16
 * units, or 0 where there is none. Flags are pairs of other letters and stay.
 */
export function foldedPair(high: number, low: number): number {
  if (high === MATHEMATICS) {
    const plain = String.fromCharCode(high, low).normalize('NFKC');
    return plain.length === 1 ? plain.charCodeAt(0) : 0;
  }
  if (high !== ENCLOSED) return 0;
  const first = CAPITALS.find((start) => low >= start && low < start + 26);
  return first === undefined ? 0 : 0x41 + low - first;
}
