import type { NameFinder, Names } from './names.ts';

const SILENT: NameFinder = { people: () => [], organizations: () => [], places: () => [] };
const JAPANESE = /[\u3041-\u30ff\u3400-\u9fff\uf900-\ufaff]/u;

let japanese: Promise<NameFinder> | undefined;

/** Loads (once) the dictionaries that this text needs and answers with the finders over them. */
export async function namesFor(text: string): Promise<Names> {
  const ja = JAPANESE.test(text) ? await japaneseOnce() : SILENT;
  return { ja, en: SILENT };
}

function japaneseOnce(): Promise<NameFinder> {
  japanese ??= loadJapanese();
  return japanese;
}

async function loadJapanese(): Promise<NameFinder> {
  const [finder, words, connections, givenCharacters, readings] = await Promise.all([
    import('./ja-finder.ts'),
    import('./ja-words.generated.ts'),
    import('./ja-connections.generated.ts'),
    import('./ja-given-characters.generated.ts'),
    import('./ja-readings.generated.ts'),
  ]);
  return finder.japaneseFinder({
    words: words.JA_WORDS,
    connections: connections.JA_CONNECTIONS,
    givenCharacters: givenCharacters.JA_GIVEN_CHARACTERS,
    readings: readings.JA_READINGS,
  });
}
