import { describe, expect, it } from 'vitest';
import { readFile } from '../../../shared/files/read-file.ts';
import { docxOf, officeFile, paragraph, pptxOf, relations, slide, xlsxOf, zipped } from '../office-files.ts';
import { archiveOf } from './archive-file.ts';

const DOCUMENT = (xml: string) => officeFile('docx', { 'word/document.xml': xml });
const LAUGHS =
  '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><w:document><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>';
const OUTSIDE = '<!DOCTYPE x SYSTEM "file:///etc/passwd"><w:document/>';
const TWICE = officeFile('docx', { 'word/document.xml': '<w:document/>', 'word/Document.xml': '<w:document/>' });
const ENCRYPTED = archiveOf([{ name: '[Content_Types].xml', content: '<Types/>', isEncrypted: true }]);
const WIDE = Uint8Array.from([0xff, 0xfe, ...[...'<w:document/>'].flatMap((letter) => [letter.charCodeAt(0), 0])]);

const BROKEN: readonly (readonly [what: string, bytes: Uint8Array, trouble: string])[] = [
  ['a document type that makes much of little', DOCUMENT(LAUGHS), 'broken'],
  ['a document type from elsewhere', DOCUMENT(OUTSIDE), 'broken'],
  ['XML that stops', DOCUMENT('<w:document><w:body>'), 'broken'],
  ['XML that closes what it did not open', DOCUMENT('<w:document></w:body>'), 'broken'],
  ['a tag that does not end', DOCUMENT('<w:document a="x>'), 'broken'],
  ['bytes that are no UTF-8', officeFile('docx', { 'word/document.xml': Uint8Array.of(0x3c, 0xff) }), 'broken'],
  ['an encoding that no Office writes', DOCUMENT('<?xml version="1.0" encoding="Shift_JIS"?><w:document/>'), 'broken'],
  ['the same part twice', TWICE, 'broken'],
  ['an archive that is no document', zipped({ 'a.txt': 'x' }), 'broken'],
  ['another kind of package', officeFile('docx', { 'word/document.xml': '<x/>', '_rels/.rels': '<x/>' }), 'broken'],
  ['encrypted parts', ENCRYPTED, 'password'],
];

describe('readOffice', () => {
  it.each(BROKEN)('refuses %s', async (_, bytes, trouble) => {
    expect(await readFile('a.docx', bytes)).toEqual({ ok: false, trouble });
  });

  it('leaves references alone that it does not know', async () => {
    const reading = await readFile('a.docx', docxOf(paragraph('&unknown;&#1114112;')));
    expect(reading).toMatchObject({ parts: [{ text: '&unknown;&#1114112;\n' }] });
  });

  it('reads parts in UTF-16', async () => {
    expect(await readFile('a.docx', officeFile('docx', { 'word/document.xml': WIDE }))).toMatchObject({ ok: true });
  });

  it('names what inside holds no text it can read', async () => {
    const bytes = Uint8Array.of(1, 2, 3);
    const parts = {
      'word/media/image1.png': bytes,
      'word/media/image2.EMF': bytes,
      'word/media/video1.mp4': bytes,
      'word/vbaProject.bin': bytes,
      'word/embeddings/oleObject1.bin': bytes,
      'word/fonts/font1.odttf': bytes,
      'word/printerSettings/printerSettings1.bin': bytes,
    };
    const reading = await readFile('a.docx', docxOf('', parts));
    expect(reading.ok && reading.unread.map(({ what, name }) => [what, name])).toEqual([
      ['picture', 'image1.png'],
      ['picture', 'image2.EMF'],
      ['media', 'video1.mp4'],
      ['macro', 'vbaProject.bin'],
      ['embedded', 'oleObject1.bin'],
    ]);
  });

  it('reads slides and sheets that point to parts which are no XML', async () => {
    const bytes = Uint8Array.of(0xff, 0xd8, 0xff);
    const slides = pptxOf([slide('表')], {
      'ppt/slides/_rels/slide1.xml.rels': relations('rId1 image ../media/image1.jpeg'),
      'ppt/media/image1.jpeg': bytes,
    });
    const sheet = xlsxOf('', {
      'xl/worksheets/_rels/sheet1.xml.rels': relations('rId1 printerSettings ../printerSettings/printerSettings1.bin'),
      'xl/printerSettings/printerSettings1.bin': bytes,
    });
    expect(await readFile('a.pptx', slides)).toMatchObject({ ok: true, unread: [{ what: 'picture' }] });
    expect(await readFile('a.xlsx', sheet)).toMatchObject({ ok: true, unread: [] });
  });

  it('reads documents inside documents', async () => {
    const sheet = xlsxOf('', { 'docProps/app.xml': '<p><Company>内側</Company></p>' });
    const bytes = pptxOf([slide('外側')], { 'ppt/embeddings/sheet.xlsx': sheet, 'ppt/afchunk.htm': '<p>古い文</p>' });
    const reading = await readFile('a.pptx', bytes);
    const places = reading.ok ? reading.parts.map(({ within, text }) => [within[0], text.trim()]) : [];
    expect(places).toContainEqual(['sheet.xlsx', 'Company: 内側']);
    expect(places.some(([name, text = '']) => name === 'afchunk.htm' && text.includes('古い文'))).toBe(true);
  });

  it('reads the queries of a workbook', async () => {
    const archive = zipped({ 'Formulas/Section1.m': 'shared 名簿 = Sql.Database("db", "crm");' });
    const stream = Uint8Array.from([0, 0, 0, 0, archive.length & 255, archive.length >> 8, 0, 0, ...archive, 9, 9]);
    const letters = Buffer.from(stream).toString('base64');
    const parts = { 'customXml/item1.xml': `<DataMashup>${letters.slice(0, 40)}\n${letters.slice(40)}</DataMashup>` };
    const reading = await readFile('a.xlsx', xlsxOf('', parts));
    const found = reading.ok ? reading.parts.filter(({ text }) => text.includes('Sql.Database')) : [];
    expect(found).toMatchObject([{ within: ['DataMashup.zip', 'Formulas/Section1.m'] }]);
    expect(reading.ok && reading.parts.some(({ text }) => text.includes(letters.slice(0, 20)))).toBe(false);
  });

  it('takes the kind from the content, not from the name', async () => {
    expect(await readFile('a.docx', xlsxOf(''))).toMatchObject({ ok: true, parts: [{ place: 'sheet' }] });
    expect(await readFile('a.xlsx', pptxOf([slide('表')]))).toMatchObject({ ok: true, parts: [{ place: 'slide' }] });
  });
});
