import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../shared/files/read-file.ts';
import { rewriteFile } from '../../shared/files/rewrite/rewrite-file.ts';
import { docxOf, paragraph } from './office-files.ts';
import { compoundFile, table, unicode } from './readers/msg-file.ts';
import { onePage, written } from './readers/pdf-file.ts';

/** A small file of each kind, and the first bytes that make anything one of them. */
const SEEDS: readonly (readonly [name: string, whole: Uint8Array])[] = [
  ['a.pdf', onePage({ content: written('tel 090'), page: '/Annots [<< /Subtype /Text /Contents (x) >>]' })],
  ['a.msg', compoundFile({ ...table(32), ...unicode({ '0037': 's', '1000': 'body' }) })],
  ['a.eml', Buffer.from('Subject: s\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nx\r\n--b--')],
  ['a.html', Buffer.from('<table><tr><td title="a&amp;b">x<td>y</table><!--c--><p hidden>z')],
  ['a.docx', docxOf(paragraph('x'))],
  ['a.csv', Buffer.from('a,"b ""c""",d\n')],
  ['a.txt', Buffer.from('関所')],
];
const NAMES = SEEDS.map(([name]) => name);

describe('any bytes', () => {
  it.each(NAMES)('are an answer as %s, never an error', async (name) => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), async (bytes) => {
        expect(await readFile(name, bytes)).toHaveProperty('ok');
      }),
      { numRuns: 60 },
    );
  });

  it.each(SEEDS)('are an answer where a few of %s are others', async (name, whole) => {
    const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), fc.boolean(), async (changes, isCut) => {
        const bytes = Uint8Array.from(whole);
        for (const [at, byte] of changes) bytes[at] = byte;
        const given = isCut ? bytes.subarray(0, changes[0]?.[0] ?? 0) : bytes;
        expect(await readFile(name, given)).toHaveProperty('ok');
        expect(await rewriteFile(name, given, () => [])).toHaveProperty('ok');
      }),
      { numRuns: 60 },
    );
  });
});
