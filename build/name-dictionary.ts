import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** One word of IPADIC: how it is written, its word class, its context numbers, its cost and its reading. */
export interface DictionaryWord {
  readonly surface: string;
  readonly kind: string;
  readonly left: number;
  readonly right: number;
  /** Higher is rarer. */
  readonly cost: number;
  /** In katakana, or ''. */
  readonly reading: string;
}

const FOLDER = join(import.meta.dirname, '../node_modules/@patdx/kuromoji/dict');
const ROW_BYTES = 10;

/** Every word of the IPADIC copy inside the development dependency, in its stored order. */
export function* dictionaryWords(): Generator<DictionaryWord> {
  const rows = part('tid');
  const features = part('tid_pos');
  for (let row = 0; row + ROW_BYTES <= rows.length; row += ROW_BYTES) {
    const left = rows.readInt16LE(row);
    const right = rows.readInt16LE(row + 2);
    if (left === 0 && right === 0) continue;
    const from = rows.readInt32LE(row + 6);
    const fields = features.toString('utf8', from, features.indexOf(0, from)).split(',');
    const [surface = '', kind = ''] = fields;
    yield { surface, kind, left, right, cost: rows.readInt16LE(row + 4), reading: fields[8] ?? '' };
  }
}

/** The cost of a word with context number `left` after one with context number `right`. */
export function connectionCosts(): (right: number, left: number) => number {
  const table = part('cc');
  const width = table.readInt16LE(2);
  return (right, left) => table.readInt16LE((2 + right * width + left) * 2);
}

function part(name: string): Buffer {
  return gunzipSync(readFileSync(join(FOLDER, `${name}.dat.gz`)));
}
