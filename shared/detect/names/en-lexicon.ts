/** Answers what the lists know about a word in Latin letters: letters of `build/name-english.ts`, or ''. */
export type KindsOf = (word: string) => string;

/** Opens the lists. A letter's words are read when a text first holds a word with that letter. */
export function openEnglish(packed: string): KindsOf {
  const letters = new Map<string, ReadonlyMap<string, string>>();
  return (word) => {
    const lower = word.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
    const first = lower.charAt(0);
    let known = letters.get(first);
    if (known === undefined) {
      known = readLetter(packed, first);
      letters.set(first, known);
    }
    return known.get(lower) ?? '';
  };
}

function readLetter(packed: string, first: string): ReadonlyMap<string, string> {
  const from = packed.startsWith(first) ? 0 : packed.indexOf(`|${first}`) + 1;
  if (from === 0 && !packed.startsWith(first)) return new Map();
  const next = new RegExp(`\\|(?!${first})`, 'u');
  const length = packed.slice(from).search(next);
  const line = length === -1 ? packed.slice(from) : packed.slice(from, from + length);
  return new Map(line.split('|').map((entry) => entry.split(':') as [string, string]));
}
