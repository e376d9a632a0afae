import nlp from 'compromise';
import type { DictionaryWord } from './name-dictionary.ts';
import { WELL_KNOWN } from './name-english-organizations.ts';
import { FAMILY_NAMES, GIVEN_NAMES } from './name-english-people.ts';
import { PLAIN_WORDS } from './name-english-words.ts';
import { romajiNames } from './name-romaji.ts';

/** Which letter of the English lists stands for which tags of the compromise lexicon. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  f: ['MaleName', 'FemaleName', 'FirstName'],
  l: ['LastName'],
  p: ['City', 'Region', 'Country', 'Place'],
  o: ['Organization', 'SportsTeam'],
  d: ['Demonym', 'Month', 'WeekDay'],
  h: ['Honorific'],
};
const NOT_WORDS: ReadonlySet<string> = new Set(['Person', 'ProperNoun', 'Emoticon', 'Abbreviation', 'Unit']);
/**
 * The lists for Latin letters, in order: `word:kinds|word:kinds`. Kinds: `f` first name, `l` last name, `p` place,
 * `o` organization, `d` demonym or day, `h` title, `w` plain word, `j` and `k` Japanese surname and given name.
 */
export function englishWords(japanese: readonly DictionaryWord[]): string {
  const kinds = new Map<string, Set<string>>();
  const add = (word: string, kind: string) => kinds.set(word, (kinds.get(word) ?? new Set()).add(kind));
  for (const [word, tags] of Object.entries(lexicon())) {
    if (!/^[\p{L}' .-]{2,24}$/u.test(word)) continue;
    for (const tag of [tags].flat()) add(word, kindOf(tag, word));
  }
  for (const word of PLAIN_WORDS) add(word, 'w');
  addUnlessWord(kinds, GIVEN_NAMES, 'f');
  addUnlessWord(kinds, FAMILY_NAMES, 'l');
  addUnlessWord(kinds, WELL_KNOWN, 'o');
  for (const [name, kind] of romajiNames(japanese)) for (const letter of kind) add(name, letter);
  return [...kinds]
    .map(
      ([word, set]) =>
        [
          word,
          [...set]
            .filter((kind) => kind !== '')
            .toSorted()
            .join(''),
        ] as const,
    )
    .filter(([, letters]) => letters !== '')
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, letters]) => `${word}:${letters}`)
    .join('|');
}

/** A name that is an everyday word, a place or a company too stays that alone: 「Best Price」 holds two family names. */
function addUnlessWord(kinds: Map<string, Set<string>>, names: readonly string[], kind: string): void {
  for (const name of names) {
    const known = kinds.get(name) ?? new Set();
    if (!['w', 'p', 'o', 'd', 'h'].some((other) => known.has(other))) kinds.set(name, known.add(kind));
  }
}

function kindOf(tag: string, word: string): string {
  const found = Object.entries(KINDS).find(([, tags]) => tags.includes(tag))?.[0];
  if (found !== undefined) return found;
  return NOT_WORDS.has(tag) || word.includes(' ') ? '' : 'w';
}

function lexicon(): Readonly<Record<string, string | readonly string[]>> {
  const model: unknown = nlp.model();
  const { one } = model as { one: { lexicon: Record<string, string | readonly string[]> } };
  return one.lexicon;
}
