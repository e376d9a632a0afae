/** Letters of a word as numbers: 1 to 26 for a to z, 27 for anything else, 0 for its edges. */
const SIZE = 28;
const OTHER = 27;
/** Added to every count, so that letters never seen together do not decide alone. */
const SMOOTHING = 0.3;

/**
 * Learns from the packed lists (`build/name-english.ts`) how the letters of names follow one another, and of everyday
 * words. Answers for a word how much more its letters are those of a name: above 0 like a name, below 0 like a word
 * (the mean logarithm of the odds of its letters in threes). Reads all lists: make it once, and only where needed.
 */
export function nameLikeness(packed: string): (word: string) => number {
  const [names, words] = [counter(), counter()];
  for (const [, word = '', kinds = ''] of packed.matchAll(/(?<![a-z])([a-z]{3,40}):([a-z]{1,40})/gu)) {
    if (kinds === 'w') count(word, words);
    else if (/[fl]/u.test(kinds) && !kinds.includes('w')) count(word, names);
  }
  const odds = names.map((seen, at) => Math.log((seen + SMOOTHING) / ((words[at] ?? 0) + SMOOTHING)));
  const total = (counts: Float64Array): number => counts.reduce((sum, seen) => sum + seen + SMOOTHING, 0);
  const balance = Math.log(total(words) / total(names));
  return (word) => {
    const places = threes(plain(word));
    return places.reduce((sum, at) => sum + (odds[at] ?? 0), 0) / places.length + balance;
  };
}

const counter = (): Float64Array => new Float64Array(SIZE ** 3);

function count(word: string, counts: Float64Array): void {
  for (const at of threes(word)) counts[at] = (counts[at] ?? 0) + 1;
}

function plain(word: string): string {
  return word.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
}

/** Where each three letters in a row are counted, the edges of the word included twice. */
function threes(word: string): readonly number[] {
  const places: number[] = [];
  let [one, two] = [0, 0];
  for (let at = 0; at < word.length + 2; at++) {
    const code = at < word.length ? word.charCodeAt(at) - 96 : 0;
    const three = code >= 0 && code < OTHER ? code : OTHER;
    places.push((one * SIZE + two) * SIZE + three);
    [one, two] = [two, three];
  }
  return places;
}
