import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { rewriteFile } from '../../../shared/files/rewrite/rewrite-file.ts';
import type { Masked } from '../../../shared/redact/redact.ts';
import { CANARY } from '../canary-places.ts';
import { docxOf, type OfficeParts, paragraph, pptxOf, relations, slide, xlsxOf, zipped } from '../office-files.ts';
import { ROWS as DOCX_ROWS, STYLES } from '../readers/docx-rows.ts';
import { AROUND, ROWS as XLSX_ROWS } from '../readers/xlsx-rows.ts';

const finding =
  (...values: readonly string[]) =>
  (text: string): readonly Masked[] =>
    values.flatMap((value) => {
      const start = text.indexOf(value);
      return start < 0 ? [] : [{ start, end: start + value.length, category: 'person' as const }];
    });

/** The parts of the copy as text, by path. */
async function copyOf(name: string, bytes: Uint8Array, ...values: readonly string[]): Promise<Record<string, string>> {
  const rewritten = await rewriteFile(name, bytes, finding(...values));
  if (!rewritten.ok) throw new Error(rewritten.trouble);
  return Object.fromEntries(Object.entries(unzipSync(rewritten.bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

const runOf = (bold: string, text: string) => `<w:r>${bold}<w:t xml:space="preserve">${text}</w:t></w:r>`;

describe('openOffice', () => {
  it.each([
    ...DOCX_ROWS.map(([where, place, xml, path]) => {
      const parts: OfficeParts = path === undefined ? STYLES : { ...STYLES, [path]: xml };
      return [where, place, 'a.docx', docxOf(path === undefined ? xml : '', parts)] as const;
    }),
    ...XLSX_ROWS.map(([where, place, xml, path]) => {
      const parts: OfficeParts = path === undefined ? AROUND : { ...AROUND, [path]: xml };
      return [where, place, 'a.xlsx', xlsxOf(path === undefined ? xml : '', parts)] as const;
    }),
    ['a slide', 'slide', 'a.pptx', pptxOf([slide(CANARY)])] as const,
  ])('takes a value out of %s (%s of %s)', async (_where, _place, name, bytes) => {
    const copy = await copyOf(name, bytes, CANARY);
    const text = Object.values(copy)
      .join('')
      .replaceAll(/<[^"<>]*>/gu, '');
    for (const form of [CANARY, '&#x30AB;', 'リア']) expect(text).not.toContain(form);
  });

  it('changes nothing but the letters of the value', async () => {
    const before = `<w:p>${runOf('<w:b/>', '担当は山')}${runOf('', '田太')}${runOf('<w:i/>', '郎です &amp; 他')}</w:p>`;
    const copy = await copyOf('a.docx', docxOf(before), '山田太郎');
    const after = `<w:p>${runOf('<w:b/>', '担当は[PERSON_1]')}${runOf('', '')}${runOf('<w:i/>', 'です &amp; 他')}</w:p>`;
    expect(copy['word/document.xml']).toBe(`<w:document><w:body>${after}</w:body></w:document>`);
  });

  it('takes a value out of what is said again for older programs, in other runs', async () => {
    const box = (...runs: readonly string[]) => `<w:txbxContent>${paragraph(...runs)}</w:txbxContent>`;
    const both = `<mc:Choice>${box('担当 山田太郎')}</mc:Choice><mc:Fallback>${box('担当 山', '田太郎')}</mc:Fallback>`;
    const copy = await copyOf(
      'a.docx',
      docxOf(`<w:p><mc:AlternateContent>${both}</mc:AlternateContent></w:p>`),
      '山田太郎',
    );
    expect(copy['word/document.xml']?.match(/\[PERSON_1\]/gu)).toHaveLength(2);
    expect(copy['word/document.xml']).not.toMatch(/[山田太郎]/u);
  });

  it('makes a number that goes a text, and keeps the numbers beside it', async () => {
    const cells = '<c r="A1" s="1"><v>9012345678</v></c><c r="B1" t="n"><v>12345678</v></c><c r="C1"><v>901</v></c>';
    const copy = await copyOf('a.xlsx', xlsxOf(`<sheetData><row>${cells}</row></sheetData>`), '9012345678', '12345678');
    expect(copy['xl/worksheets/sheet1.xml']).toContain(
      '<c t="str" r="A1" s="1"><v>[PERSON_1]</v></c><c r="B1" t="str"><v>[PERSON_2]</v></c><c r="C1"><v>901</v></c>',
    );
  });

  it('calls a sheet, and the formulas that name it, by a name that Excel takes', async () => {
    const book = `<workbook><sheets><sheet name="${CANARY}" sheetId="1" r:id="rId1"/></sheets></workbook>`;
    const sheet = `<sheetData><row><c r="A1"><f>'${CANARY}'!B1</f><v>1</v></c></row></sheetData>`;
    const parts = {
      'xl/workbook.xml': book,
      'xl/charts/chart1.xml': `<c:chart><c:f>'${CANARY}'!$A$1</c:f><c:v>${CANARY}</c:v></c:chart>`,
      'xl/tables/table1.xml': `<table><tableColumn name="${CANARY}"/></table>`,
    };
    const copy = await copyOf('a.xlsx', xlsxOf(sheet, parts), CANARY);
    expect(copy['xl/charts/chart1.xml']).toContain("<c:f>'PERSON_1'!$A$1</c:f><c:v>[PERSON_1]</c:v>");
    // A heading of a table is named as its cell reads.
    expect(copy['xl/tables/table1.xml']).toContain('name="[PERSON_1]"');
    expect(copy['xl/workbook.xml']).toContain('name="PERSON_1"');
    expect(copy['xl/worksheets/sheet1.xml']).toContain("<f>'PERSON_1'!B1</f>");
  });

  it('cleans who wrote it, whoever that was, and drops the picture of its first page', async () => {
    const comments = `<w:comments><w:comment w:author="山田" w:initials="や">${paragraph('文')}</w:comment></w:comments>`;
    const parts = {
      '_rels/.rels': relations('rId1 officeDocument word/document.xml', 'rId2 thumbnail docProps/thumbnail.jpeg'),
      'docProps/thumbnail.jpeg': Uint8Array.of(1),
      'docProps/core.xml': '<p><dc:creator>山田</dc:creator><dc:title>題</dc:title></p>',
      'word/comments.xml': comments,
    };
    const copy = await copyOf('a.docx', docxOf('', parts));
    expect(Object.keys(copy)).not.toContain('docProps/thumbnail.jpeg');
    expect(copy['_rels/.rels']).not.toContain('thumbnail');
    expect(copy['docProps/core.xml']).toBe('<p><dc:creator></dc:creator><dc:title>題</dc:title></p>');
    expect(copy['word/comments.xml']).toContain('w:author="Author" w:initials="A"');
  });

  it('empties files inside the file, and pictures that carry a value in their bytes', async () => {
    const wide = Uint8Array.from(
      [...CANARY].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
    );
    const parts = {
      'word/embeddings/a.docx': docxOf(paragraph(CANARY)),
      'word/embeddings/oleObject1.bin': Uint8Array.of(1),
      'word/media/with.emf': wide,
      'word/media/without.png': Uint8Array.of(7),
    };
    const rewritten = await rewriteFile('a.docx', docxOf(paragraph(CANARY), parts), finding(CANARY));
    const files = rewritten.ok ? unzipSync(rewritten.bytes) : {};
    const sizes = Object.keys(parts).map((path) => files[path]?.length);
    expect(sizes).toEqual([0, 0, 0, 1]);
    expect(rewritten.ok && rewritten.left.map(({ name }) => name)).toEqual(['with.emf', 'without.png']);
  });

  it('refuses kinds that it cannot write', async () => {
    const archive = zipped({ 'a.docx': docxOf('') });
    expect(await rewriteFile('a.zip', archive, finding())).toEqual({ ok: false, trouble: 'cannot-rewrite' });
  });
});
