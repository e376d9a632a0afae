import { identitiesFor } from '../identities/load.ts';
import { phonesFor } from '../phones/load.ts';
import type { EnglishFinder } from './en-finder.ts';
import type { NameFinder, Names } from './names.ts';

const SILENT: NameFinder = { people: () => [], organizations: () => [], places: () => [] };
const JAPANESE = /[\u3041-\u30ff\u3400-\u9fff\uf900-\ufaff]/u;

/** A capital letter, or words that a name follows even where it has none. */
const MAY_NAME =
  /\p{Lu}\p{L}|name\s?[:=]|my name is |(?:customer|client|patient|contact|author|owner|assignee)\s?[:=]|(?:mr|mrs|ms|dr)\.? |(?:^|\n)(?:hi|hello|hey|dear) /u;

let english: Promise<EnglishFinder> | undefined;
let asking: Promise<NameFinder> | undefined;
let japanese: Promise<NameFinder> | undefined;

/**
 * Loads (once) the dictionaries that this text needs and answers with the finders over them. The English language
 * library takes a third of a second to load and is slow, so it comes only for a text in which the lists leave a name
 * open, and for that text alone: what is found never depends on the texts before.
 */
export async function namesFor(text: string): Promise<Names> {
  const ja = JAPANESE.test(text) ? await japaneseOnce() : SILENT;
  const en = MAY_NAME.test(text) ? await englishFor(text) : SILENT;
  const [identities, phones] = await Promise.all([identitiesFor(text), phonesFor(text)]);
  return { ja, en, ...(identities && { identities }), ...(phones && { phones }) };
}

function japaneseOnce(): Promise<NameFinder> {
  japanese ??= loadJapanese();
  return japanese;
}

async function loadJapanese(): Promise<NameFinder> {
  const [finder, words, connections, givenCharacters, tagger] = await Promise.all([
    import('./ja-finder.ts'),
    import('./ja-words.generated.ts'),
    import('./ja-connections.generated.ts'),
    import('./ja-given-characters.generated.ts'),
    import('./ja-tagger.generated.ts'),
  ]);
  const lists = {
    words: words.JA_WORDS,
    connections: connections.JA_CONNECTIONS,
    givenCharacters: givenCharacters.JA_GIVEN_CHARACTERS,
  };
  return finder.japaneseFinder(lists, tagger.JA_TAGGER);
}

async function englishFor(text: string): Promise<NameFinder> {
  english ??= loadEnglish();
  const finder = await english;
  if (!finder.doubts(text)) return finder;
  asking ??= import('./en-reader.ts').then(({ readPassage }) => finder.asking(readPassage));
  return asking;
}

async function loadEnglish(): Promise<EnglishFinder> {
  const [finder, words] = await Promise.all([import('./en-finder.ts'), import('./en-words.generated.ts')]);
  return finder.englishFinder(words.EN_WORDS);
}
