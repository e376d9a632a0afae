import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { type Parsed, refused } from '../../../../shared/contract/shape.ts';
import type { Format } from './read-part.ts';
import { withoutMark } from './read-part.ts';

/** Enough for a heading, and to tell what kind of file it is. */
const BEGINNING = 4_096;

/** A document is parsed as a whole, so it must fit into memory several times over. Lines have no such limit. */
export const LARGEST_DOCUMENT = 64_000_000;

/** How a file is to be read, and what stands for its machine where its lines name none: copies begin alike. */
export interface Known {
  readonly format: Format;
  readonly source: string;
}

/** Tells from its beginning how a file is to be read. Throws Node's error when the disk refuses. */
export function formatOf(path: string, size: number): Parsed<Known> {
  const bytes = beginningOf(path);
  if (bytes.includes(0) || (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return refused('', 'UTF-8の文章ファイルではありません', 'not a text file in UTF-8');
  const text = withoutMark(bytes.toString('latin1')).trimStart();
  const [first = ''] = text.split(/\r?\n/u, 1);
  if (first === '') return refused('', '空のファイルです', 'the file is empty');
  const isDocument = first.startsWith('[') || /^\{\s*$/u.test(first) || first.startsWith('{"format":1,"entries":');
  if (isDocument && size > LARGEST_DOCUMENT)
    return refused(
      '',
      '大きすぎます。1行に1件のJSONかCSVで書き出してください',
      'too large; export JSON lines or CSV instead',
    );
  const source = createHash('sha256').update(bytes).digest('hex');
  const known = (format: Format): Parsed<Known> => ({ ok: true, value: { format, source } });
  if (isDocument) return known({ kind: 'document' });
  if (first.startsWith('{')) return known({ kind: 'json' });
  return known({ kind: 'csv', head: first });
}

function beginningOf(path: string): Buffer {
  const file = openSync(path, 'r');
  try {
    const buffer = Buffer.alloc(BEGINNING);
    return buffer.subarray(0, readSync(file, buffer, 0, BEGINNING, 0));
  } finally {
    closeSync(file);
  }
}
