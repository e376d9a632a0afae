import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { FileReading, Part } from '../../../shared/files/document.ts';
import { readFile } from '../../../shared/files/read-file.ts';
import { japaneseFont, onePage, type PageSpec, pdfFile, streamOf, utf16, written } from './pdf-file.ts';

const read = (page: PageSpec): Promise<FileReading> => readFile('a.pdf', onePage(page));
const partsOf = async (page: PageSpec): Promise<readonly Part[]> => {
  const reading = await read(page);
  return reading.ok ? reading.parts.map((part) => ({ ...part, text: part.text.trimEnd() })) : [];
};
const SEEN = { place: 'body', within: [], number: 1, hidden: false, text: 'seen' } as const;

describe('reading a PDF', () => {
  it('reads each page, line by line', async () => {
    const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents';
    const resources = '/Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>';
    const bytes = pdfFile({
      objects: [
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>',
        `${page} 5 0 R ${resources}`,
        `${page} 6 0 R ${resources}`,
        streamOf(deflateSync(written('one', 'two')), '/Filter /FlateDecode'),
        streamOf(written('three')),
      ],
    });
    expect(await readFile('pages.pdf', bytes)).toMatchObject({
      ok: true,
      kind: 'pdf',
      parts: [
        { place: 'body', number: 1, text: 'one\ntwo' },
        { place: 'body', number: 2, text: 'three' },
      ],
      unread: [],
    });
  });

  it('puts a tab between the columns of a table', async () => {
    const row = (y: number, a: string, b: string) =>
      `BT /F1 12 Tf 50 ${y} Td (${a}) Tj ET BT /F1 12 Tf 250 ${y} Td (${b}) Tj ET`;
    const content = `${row(700, 'name', 'phone')} ${row(680, 'Ken', '090')}`;
    expect(await partsOf({ content })).toEqual([{ ...SEEN, text: 'name\tphone\nKen\t090' }]);
  });

  it.each([
    ['90ms-RKSJ-H', '8ad6938c8e5291be8140393041', '関東山太 90A'],
    ['90msp-RKSJ-H', '3039302d82a082cdb6c5', '090-あはｶﾅ'],
    ['90ms-RKSJ-V', '8ad6', '関'],
    ['EUC-H', 'b4d8b3ab8eb6', '関開ｶ'],
    ['UniJIS-UCS2-H', '95a2672c0041ff76', '関本Aｶ'],
    ['UniJIS-UTF16-H', '95a2672c0041', '関本A'],
    ['Identity-H', '0465034a0013', '亜ぁ2'],
  ])('reads Japanese letters of a font that the file does not carry: %s', async (encoding, codes, text) => {
    const content = `BT /F1 12 Tf 50 700 Td <${codes}> Tj ET`;
    expect(await partsOf({ content, font: japaneseFont(encoding) })).toEqual([{ ...SEEN, text }]);
  });

  it('does not take letters for read that have no meaning', async () => {
    const content = 'BT /F1 12 Tf 50 700 Td <4a004a014a02> Tj ET';
    expect(await read({ content, font: japaneseFont('Identity-H') })).toMatchObject({
      unread: [{ what: 'not-text', name: 'p. 1' }],
    });
  });

  it('gives back the kanji in place of radicals', async () => {
    const pairs = [...'⻑長⻘青⾦金⽂文⻄西⼾戸⺠民⻲亀'];
    const codes = pairs.map((letter, index) => (index % 2 === 0 ? utf16(letter).slice(5, 9) : '')).filter(Boolean);
    const glyphs = codes.map((code, index) => `<4${index + 1}> <${code}>`).join('\n');
    const font = `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R >>`;
    const map = streamOf(
      `begincodespacerange <00> <ff> endcodespacerange\n${codes.length} beginbfchar\n${glyphs}\nendbfchar\nendcmap`,
    );
    const content = `BT /F1 12 Tf 50 700 Td (ABCDEFGH) Tj ET`;
    expect(await partsOf({ content, font, more: [map] })).toEqual([
      { ...SEEN, text: pairs.filter((_, index) => index % 2 === 1).join('') },
    ]);
  });
});

describe('what nobody sees in a PDF', () => {
  const content = written('seen');
  it.each<[string, PageSpec, Partial<Part>]>([
    [
      'text drawn in no way',
      { content: `${content} BT /F1 9 Tf 3 Tr 50 50 Td (canary) Tj ET` },
      { place: 'hidden-text' },
    ],
    ['white text', { content: `${content} BT /F1 9 Tf 1 g 50 50 Td (canary) Tj ET` }, { place: 'hidden-text' }],
    [
      'a note',
      { content, page: '/Annots [<< /Subtype /Text /Rect [0 0 9 9] /Contents (canary) >>]' },
      { place: 'comment' },
    ],
    [
      'who wrote a note',
      { content, page: '/Annots [<< /Subtype /Text /Rect [0 0 9 9] /T (canary) >>]' },
      { place: 'comment' },
    ],
    [
      'where a link leads',
      { content, page: '/Annots [<< /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (canary:x) >> >>]' },
      { place: 'link', text: 'canary:x' },
    ],
    [
      'a property',
      { content, trailer: '/Info 6 0 R', more: ['<< /Title (canary) /Producer (Skia) /CreationDate (D:20260101) >>'] },
      { place: 'property', name: 'Title' },
    ],
    [
      'a property of the company',
      { content, trailer: '/Info 6 0 R', more: ['<< /Matter (canary) >>'] },
      { place: 'property', name: 'Matter' },
    ],
    [
      'the outline',
      {
        content,
        catalog: '/Outlines 6 0 R',
        more: ['<< /First 7 0 R /Last 7 0 R >>', '<< /Title (canary) /Parent 6 0 R >>'],
      },
      { place: 'property', name: 'Outlines' },
    ],
    [
      'an attachment',
      {
        content,
        catalog: '/Names << /EmbeddedFiles << /Names [(k) 6 0 R] >> >>',
        more: ['<< /Type /Filespec /F (memo.txt) /EF << /F 7 0 R >> >>', streamOf('canary')],
      },
      { place: 'body', within: ['memo.txt'], hidden: false },
    ],
  ])('is read and named: %s', async (_name, page, expected) => {
    const reading = await read(page);
    const parts = reading.ok ? reading.parts : [];
    expect(parts.map(({ text }) => text.trimEnd())).toEqual(['seen', expected.text ?? 'canary']);
    expect(parts[1]).toMatchObject({ hidden: true, ...expected, text: parts[1]?.text });
  });

  it('is a field of a form with its name as label', async () => {
    const page = '/Annots [6 0 R]';
    const more = [`<< /Subtype /Widget /FT /Tx /T (tel) /V ${utf16('電話 03')} /Rect [0 0 9 9] >>`];
    const parts = await partsOf({ content, page, catalog: '/AcroForm << /Fields [6 0 R] >>', more });
    expect(parts).toEqual([SEEN, { ...SEEN, text: 'tel: 電話 03' }]);
  });

  it('is not white text on something dark', async () => {
    const dark = '0 0 1 rg 40 40 99 30 re f BT /F1 9 Tf 1 g 50 50 Td (head) Tj ET';
    expect(await partsOf({ content: `${content} ${dark}` })).toEqual([{ ...SEEN, text: 'seen\nhead' }]);
  });
});

describe('a PDF that cannot be read', () => {
  const image = streamOf(
    'x',
    '/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray',
  );
  it('names pages that are pictures only', async () => {
    expect(await read({ content: 'q 600 0 0 800 0 0 cm /Im Do Q', more: [image] })).toMatchObject({
      parts: [],
      unread: [{ what: 'picture', name: 'p. 1' }],
    });
  });

  it('says that a form in XML was not read', async () => {
    const more = [streamOf('<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/"></xdp:xdp>')];
    expect(await read({ content: written('x'), catalog: '/AcroForm << /Fields [] /XFA 6 0 R >>', more })).toMatchObject(
      {
        unread: [{ what: 'embedded', name: 'XFA' }],
      },
    );
  });

  it('is behind a password', async () => {
    const more = [`<< /Filter /Standard /V 1 /R 2 /O <${'00'.repeat(32)}> /U <${'11'.repeat(32)}> /P -4 >>`];
    const trailer = `/Encrypt 6 0 R /ID [<${'22'.repeat(16)}> <${'22'.repeat(16)}>]`;
    expect(await read({ content: written('x'), more, trailer })).toEqual({ ok: false, trouble: 'password' });
  });

  it('is broken', async () => {
    expect(await readFile('a.pdf', Buffer.from('%PDF-1.7 nothing'))).toEqual({ ok: false, trouble: 'broken' });
  });

  it('unpacks to more than the limit', async () => {
    const content = deflateSync(Buffer.alloc(1_000_000, ' '));
    const bytes = onePage({ content, contentEntries: '/Filter /FlateDecode' });
    const limits = { bytes: 1e6, unpacked: 100_000, ratio: 200, parts: 10, depth: 2 };
    expect(await readFile('a.pdf', bytes, { limits })).toEqual({ ok: false, trouble: 'bomb' });
  });

  it('takes too long', async () => {
    expect(await readFile('a.pdf', onePage({ content: written('x') }), { isOver: () => true })).toEqual({
      ok: false,
      trouble: 'too-slow',
    });
  });
});
