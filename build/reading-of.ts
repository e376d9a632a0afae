import { join } from 'node:path';
import { TokenizerBuilder } from '@patdx/kuromoji';
import NodeDictionaryLoader from '@patdx/kuromoji/node';
import { HOUSE_READINGS } from './house-readings.ts';

/** Writes readings into one Japanese sentence: `機密を守る` becomes `機密《きみつ》を守《まも》る`. */
export type Reader = (text: string) => string;

const KANJI = /[\p{sc=Han}々〆ヶ]/u;
const RUN = /[\p{sc=Han}々〆ヶ]+|[^\p{sc=Han}々〆ヶ]+/gu;

/** A reader with the dictionary IPADIC and our own list of words that it reads wrongly. */
export async function loadReader(): Promise<Reader> {
  const folder = join(import.meta.dirname, '../node_modules/@patdx/kuromoji/dict/');
  const tokenizer = await new TokenizerBuilder({ loader: new NodeDictionaryLoader({ dic_path: folder }) }).build();
  const house = new RegExp(`(${[...HOUSE_READINGS.keys()].toSorted((a, b) => b.length - a.length).join('|')})`, 'gu');
  const words = (text: string) =>
    tokenizer.tokenize(text).map(({ surface_form: word, reading }) => withReading(word, hiragana(reading ?? '')));
  return (text) => {
    const parts = text.split(house).flatMap((part) => {
      const known = HOUSE_READINGS.get(part);
      return known === undefined ? words(part) : [withReading(part, known)];
    });
    return parts.reduce(joined, '');
  };
}

/** A reading belongs to all kanji before it, so a mark is needed where some before it have none. */
function joined(before: string, part: string): string {
  const startsRun = KANJI.test(part.charAt(0)) && KANJI.test(before.slice(-1)) && part.includes('《');
  return before + (startsRun ? '｜' : '') + part;
}

/** The word with a reading above each run of kanji; as it is where the reading does not fit its kana. */
function withReading(word: string, reading: string): string {
  if (!KANJI.test(word) || reading === '') return word;
  const runs = word.match(RUN) ?? [];
  const pattern = runs.map((run) => (KANJI.test(run) ? '(.+?)' : hiragana(run))).join('');
  const readings = new RegExp(`^${pattern}$`, 'u').exec(reading)?.slice(1);
  if (readings === undefined) return word;
  return runs.map((run) => (KANJI.test(run) ? `${run}《${readings.shift()}》` : run)).join('');
}

function hiragana(text: string): string {
  return text.replaceAll(/[ァ-ヶ]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0x60));
}
