import { endsLikeWord, shortVowels } from './en-spelling.ts';

/** Answers what the lists know about a word in Latin letters: letters of `build/name-english.ts`, or ''. */
export type KindsOf = (word: string) => string;

/** Letters that are no plain letter with a mark, as names are spelled without them. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
};

/** Words whose answers are kept; past that, all are forgotten at once. */
const MOST_REMEMBERED = 5000;

/** Opens the lists. A letter's words are read when a text first holds a word with that letter. */
export function openEnglish(packed: string): KindsOf {
  const letters = new Map<string, ReadonlyMap<string, string>>();
  const remembered = new Map<string, string>();
  const listed = (lower: string): string | undefined => {
    const first = lower.charAt(0);
    let known = letters.get(first);
    if (known === undefined) {
      known = readLetter(packed, first);
      letters.set(first, known);
    }
    return known.get(lower);
  };
  return (word) => {
    const asked = remembered.get(word);
    if (asked !== undefined) return asked;
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    const kinds = kindsIn(plainLetters(word), listed);
    remembered.set(word, kinds);
    return kinds;
  };
}

function plainLetters(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z' -]*$/u.test(lower)) return lower;
  const plain = lower.replaceAll(/[øłđðıæœßþ]/gu, (letter) => WHOLE_LETTERS[letter] ?? letter);
  return plain.normalize('NFD').replaceAll(/\p{M}/gu, '');
}

function kindsIn(lower: string, listed: (lower: string) => string | undefined): string {
  const kinds = listed(lower);
  if (kinds !== undefined) return kinds;
  const short = shortVowels(lower);
  const japanese = short === lower ? '' : (listed(short) ?? '').replaceAll(/[^jk]/gu, '');
  if (japanese !== '') return japanese;
  return endsLikeWord(lower, (base) => (listed(base) ?? '').includes('w')) ? 'w' : '';
}

function readLetter(packed: string, first: string): ReadonlyMap<string, string> {
  const from = packed.startsWith(first) ? 0 : packed.indexOf(`|${first}`) + 1;
  if (from === 0 && !packed.startsWith(first)) return new Map();
  const next = new RegExp(`\\|(?!${first})`, 'u');
  const length = packed.slice(from).search(next);
  const line = length === -1 ? packed.slice(from) : packed.slice(from, from + length);
  return new Map(line.split('|').map((entry) => entry.split(':') as [string, string]));
}
