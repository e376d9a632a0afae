/** The spellings of a word that the lists leave out because a rule leads from each to one that they hold. */

/** A Japanese name in Latin letters with its long vowels short: ohno, oono and ouno are ono; satoh is sato. */
export function shortVowels(name: string): string {
  return name.replaceAll(/o[ou]|oh(?=[^aeiouy]|$)/gu, 'o').replaceAll('uu', 'u');
}

/** Endings that make a plain word of any beginning; few names have them, and those are in the lists. */
const WORD_ENDING =
  /(?:tion|sion|ment|ness|ity|able|ible|ology|ware|ship|ism|ful|less|ally|i[sz]ed|i[sz]ing|i[sz]er|graphy|ance|ence|ancy|ency|ical|ious|eous|ative|itive|ically)s?$/u;
const SHORTEST = 4;

/** Endings of words, and what the word has in their place without them. */
const ENDINGS: readonly (readonly [ending: string, base: string])[] = [
  ['ies', 'y'],
  ['es', ''],
  ['s', ''],
  ['ied', 'y'],
  ['ed', ''],
  ['d', ''],
  ['ing', ''],
  ['ing', 'e'],
  ['ily', 'y'],
  ['ly', ''],
  ['bly', 'ble'],
  ['ers', ''],
  ['rs', ''],
  ['er', ''],
  ['r', ''],
];

/**
 * Whether a word in small letters that stands in no list is an everyday word by its ending: `isPlain` answers for its
 * base form (parsers: parse). Names of four letters and less are too short to tell.
 */
export function endsLikeWord(word: string, isPlain: (base: string) => boolean): boolean {
  if (word.length > SHORTEST + 2 && WORD_ENDING.test(word)) return true;
  for (const [ending, base] of ENDINGS) {
    const stem = word.length - ending.length;
    if (stem < 3 || word.length <= SHORTEST || !word.endsWith(ending)) continue;
    const root = word.slice(0, stem);
    if (isPlain(root + base)) return true;
    // Stopped, stopping: stop.
    if (base === '' && stem > SHORTEST && root.at(-1) === root.at(-2) && isPlain(root.slice(0, -1))) return true;
  }
  return false;
}
