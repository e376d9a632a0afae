import nlp from 'compromise';
import type { DictionaryWord } from './name-dictionary.ts';
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
/** Everyday words beyond the lexicon that begin titles, headings and menu entries. */
const MORE_WORDS = `account address agenda answer api app appendix application approval attachment attendee bank board body bot budget business button campaign
  card case catalog category center centre chapter chief class client cloud code column comment community company contact content contract control
  cost country course cover credit customer dashboard data database date deadline dear default department description design desk detail device
  digital director discount document domain draft email employee engine entry error event example executive exhibit expense export feature fee file finance
  folder form format function game general global goal group guide hardware head health hello hi history home hotel image import index info information insurance
  internet interface invoice issue item job journal key language law leader lesson letter level library license line link list loan local log login machine
  mail main management manager map market marketing media meeting member memo menu message method metric mobile mode model module money monitor month music name national
  network news night note notice number object office officer online open option order organization output owner package page panel paper part partner password patch
  path payment people performance period person phone photo plan platform player point policy pool portal post power premium press price privacy private problem
  process product production profile program project property proposal protocol public purchase quality quarter query question queue quick quote rate rating reason
  receipt record reference region release report request research reservation resource response result review role room route rule safety salary sales sample
  schedule school science scope score screen script search section security sender serial series server service session setting shipment shop signature site
  size software solution song source space staff stage standard start state statement station status step stock storage store story strategy street string student style
  subject subscription summary supplier support survey system table tag target task tax team tech template term test text theme thread ticket time title token
  tool topic total tour tower track trade traffic training transaction transfer travel type unit university update upload url usage user value vendor version video view visit
  voice warning web website week weekend work worker workflow world year yes zip zone please thanks thank regards sincerely best kind cheers attn apt suite
  lord king queen prince princess president minister mayor judge captain doctor professor nurse mother father sister brother uncle aunt mom dad baby boy girl man woman
  north south east west northern southern eastern western central upper lower new old great big little red blue green black white golden silver
  christmas easter ramadan english french german spanish italian russian chinese japanese korean arabic greek latin dutch turkish hindi`;

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
  for (const word of MORE_WORDS.trim().split(/\s+/u)) add(word, 'w');
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
