import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rubyPieces, withoutReadings } from '../shared/train/lesson-text.ts';
import { loadReader, type Reader } from './reading-of.ts';

const FOLDER = join(import.meta.dirname, '../shared/train/lessons');
/** Fields that stay as they are: texts that the detectors read, and the names of documents. */
const PLAIN = new Set(['sources', 'keep', 'people', 'example']);

/**
 * Writes readings (ふりがな) into the Japanese of lesson files: `npm run readings [-- ID …]`. Sentences that have some
 * keep them unless `--anew` is given, so a wrong reading can be mended in the file. Prints each word with its reading.
 */
export async function main(args: readonly string[]): Promise<void> {
  const read = await loadReader();
  const anew = args.includes('--anew');
  const ids = args.filter((arg) => !arg.startsWith('--'));
  const given = new Map<string, string>();
  for (const name of readdirSync(FOLDER)) {
    if (ids.length > 0 && !ids.includes(name.replace(/\.json$/u, ''))) continue;
    const path = join(FOLDER, name);
    const noted: Reader = (ja) => (/[《》｜]/u.test(ja) && !anew ? ja : read(withoutReadings(ja)));
    const lesson = withReadings(JSON.parse(readFileSync(path, 'utf8')), noted);
    writeFileSync(path, `${JSON.stringify(lesson, null, 2)}\n`);
    for (const { text, reading } of rubyPieces(JSON.stringify(lesson)))
      if (reading !== undefined) given.set(text, reading);
  }
  for (const [word, reading] of [...given].toSorted(([one], [other]) => (one < other ? -1 : 1)))
    console.log(`${word}\t${reading}`);
}

/** The same value with readings in every Japanese sentence that the screens show. */
function withReadings(value: unknown, read: Reader): unknown {
  if (Array.isArray(value)) return value.map((item) => withReadings(item, read));
  if (typeof value !== 'object' || value === null) return value;
  if ('ja' in value && typeof value.ja === 'string') return { ...value, ja: read(value.ja) };
  const isWork = 'kind' in value && (value.kind === 'find-leak' || value.kind === 'rewrite');
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      const stays = PLAIN.has(key) || (isWork && key === 'text');
      return [key, stays ? item : withReadings(item, read)];
    }),
  );
}
