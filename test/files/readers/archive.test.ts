import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { LIMITS, readFile } from '../../../shared/files/read-file.ts';
import { docxOf, paragraph, xlsxOf, zipped } from '../office-files.ts';
import { archiveOf, changed, type Entry } from './archive-file.ts';

const MB = 1024 * 1024;
const PLAIN: Entry = { name: 'a.txt', content: 'これは本文です' };
const zeros = (size: number) => new Uint8Array(size);
const nested = (depth: number): Uint8Array =>
  Array.from({ length: depth }).reduce<Uint8Array>((inner) => zipped({ 'in.zip': inner }), zipped({ 'a.txt': 'x' }));

const TROUBLES: readonly (readonly [what: string, bytes: Uint8Array, trouble: string])[] = [
  ['a file that unpacks far beyond the ratio', zipped({ 'a.txt': zeros(20 * MB) }), 'bomb'],
  ['the same as a document', zipped({ '[Content_Types].xml': zeros(20 * MB), 'word/document.xml': '' }), 'bomb'],
  ['a bomb inside an archive', zipped({ 'b.zip': zipped({ 'a.txt': zeros(20 * MB) }) }), 'bomb'],
  ['a declared size beyond all limits', changed(archiveOf([PLAIN]), { size: 200 * MB }), 'bomb'],
  ['more bytes than declared', changed(archiveOf([{ ...PLAIN, isDeflated: true }]), { size: 3 }), 'bomb'],
  ['fewer bytes than declared', changed(archiveOf([{ ...PLAIN, isDeflated: true }]), { size: 300 }), 'broken'],
  ['two files in the same bytes', changed(archiveOf([PLAIN, PLAIN]), { second: 'over first' }), 'bomb'],
  ['a file that the directory keeps quiet about', changed(archiveOf([PLAIN, PLAIN]), { second: 'unlisted' }), 'broken'],
  ['a local header with another name', changed(archiveOf([PLAIN]), { localName: 'b.txt' }), 'broken'],
  ['an end that is cut off', archiveOf([PLAIN]).slice(0, -1), 'broken'],
  ['a directory that is cut off', changed(archiveOf([PLAIN]), { directory: 7 }), 'broken'],
  ['only encrypted files', archiveOf([{ ...PLAIN, isEncrypted: true }]), 'password'],
];

describe('readArchive', () => {
  it.each(TROUBLES)('calls %s by its name', async (_, bytes, trouble) => {
    expect(await readFile('a.zip', bytes)).toEqual({ ok: false, trouble });
  });

  it('reads every file, says where it lies, and reads names as well', async () => {
    const inner = zipped({ '名簿.txt': '本文' });
    const reading = await readFile('a.zip', zipped({ 'x/in.zip': inner, 'c.docx': docxOf(paragraph('文書')) }));
    expect(reading).toMatchObject({
      ok: true,
      kind: 'zip',
      parts: [
        { place: 'file-name', within: [], text: 'x/in.zip\nc.docx' },
        { place: 'file-name', within: ['x/in.zip'], text: '名簿.txt' },
        { place: 'body', within: ['x/in.zip', '名簿.txt'], text: '本文' },
        { place: 'body', within: ['c.docx'], text: '文書\n' },
      ],
      unread: [],
    });
  });

  it('reads an Office file for what it is, whatever it is named', async () => {
    for (const name of ['a.zip', 'a.bin', 'a.xlsx', 'a.pptx']) {
      expect(await readFile(name, docxOf(paragraph('文書')))).toMatchObject({
        parts: [{ place: 'body', text: '文書\n' }],
      });
    }
  });

  it('reads names that Windows in Japan writes', async () => {
    // 顧客名簿.txt in Shift_JIS.
    const name = Uint8Array.of(0x8c, 0xda, 0x8b, 0x71, 0x96, 0xbc, 0x95, 0xeb, 0x2e, 0x74, 0x78, 0x74);
    const reading = await readFile('a.zip', archiveOf([{ ...PLAIN, rawName: name }]));
    expect(reading).toMatchObject({ parts: [{ text: '顧客名簿.txt' }, { within: ['顧客名簿.txt'] }] });
  });

  it.each([
    ['an encrypted file', { ...PLAIN, isEncrypted: true }, 'password'],
    ['a packing nobody here knows', { ...PLAIN, method: 14 }, 'unknown-kind'],
    ['a name that leads out', { ...PLAIN, name: '../../a.txt' }, 'broken'],
    ['a name from the root', { ...PLAIN, name: '/etc/a.txt' }, 'broken'],
    ['a name on a drive', { ...PLAIN, name: 'C:\\a.txt' }, 'broken'],
  ] as const)('names %s and reads the others', async (_, entry, what) => {
    const reading = await readFile('a.zip', archiveOf([entry, { ...PLAIN, name: 'b.txt' }]));
    expect(reading).toMatchObject({ unread: [{ what, name: entry.name.replaceAll('\\', '/') }] });
    expect(reading.ok && reading.parts.filter(({ within }) => within[0] === 'b.txt')).toHaveLength(1);
  });

  it('reads what macOS notes about a file', async () => {
    const note = Uint8Array.from([0, 5, 0x16, 7, 0, 2, 0, 0, ...strToU8('https://intra.example.co.jp/名簿'), 0, 1, 2]);
    const reading = await readFile('a.zip', zipped({ 'a.txt': 'x', '__MACOSX/._a.txt': note }));
    const found = reading.ok ? reading.parts.find(({ place }) => place === 'property') : undefined;
    expect(found).toMatchObject({
      hidden: true,
      within: ['__MACOSX/._a.txt'],
      text: 'https://intra.example.co.jp/名簿',
    });
    expect(reading).toMatchObject({ unread: [] });
  });

  it('stops at the depth of the limits, and at their count', async () => {
    expect(await readFile('a.zip', nested(LIMITS.depth))).toMatchObject({ unread: [{ what: 'too-deep' }] });
    expect(await readFile('a.zip', nested(LIMITS.depth - 1))).toMatchObject({ unread: [] });
    const limits = { ...LIMITS, parts: 1 };
    expect(await readFile('a.zip', zipped({ a: '', b: '' }), { limits })).toEqual({ ok: false, trouble: 'too-many' });
  });

  it('counts unpacked bytes over all archives together', async () => {
    const limits = { ...LIMITS, unpacked: 2000 };
    const files = { 'a.zip': zipped({ 'a.txt': zeros(900) }), 'b.zip': zipped({ 'b.txt': zeros(900) }) };
    expect(await readFile('a.zip', zipped(files), { limits })).toEqual({ ok: false, trouble: 'bomb' });
  });

  it('stops when the time is over', async () => {
    expect(await readFile('a.zip', zipped({ a: 'b' }), { isOver: () => true })).toEqual({
      ok: false,
      trouble: 'too-slow',
    });
  });

  it('never throws, whatever stands in the bytes', async () => {
    const seeds = [zipped({ 'a.txt': 'b' }), docxOf(paragraph('文書')), xlsxOf('<sheetData/>')];
    const change = fc.record({ seed: fc.nat(2), at: fc.array(fc.nat(1500), { maxLength: 8 }), byte: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(
        change,
        fc.constantFrom('a.zip', 'a.docx', 'a.xlsx', 'a.pptx'),
        async ({ seed, at, byte }, name) => {
          const bytes = (seeds[seed] ?? zeros(1)).slice();
          for (const place of at) bytes[place % bytes.length] = byte;
          expect(typeof (await readFile(name, bytes)).ok).toBe('boolean');
        },
      ),
      { numRuns: 300 },
    );
  });
});
