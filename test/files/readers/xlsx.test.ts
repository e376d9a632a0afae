import { describe, expect, it } from 'vitest';
import { readFile } from '../../../shared/files/read-file.ts';
import { CANARY, placesOf } from '../canary-places.ts';
import { cell, xlsxOf } from '../office-files.ts';
import { AROUND, ROWS, STATES } from './xlsx-rows.ts';

describe('sheetParts', () => {
  it.each(ROWS)('finds %s in %s', async (_, place, xml = '', path) => {
    const parts = path === undefined ? AROUND : { ...AROUND, [path]: xml };
    // Headers and footers of a sheet are seen in print only.
    const expected = place === 'header' || place === 'footer' ? `${place}?` : place;
    expect(await placesOf('a.xlsx', xlsxOf(path === undefined ? xml : '', parts))).toEqual([expected]);
  });

  it.each(STATES)('names the cells of a sheet that is %s as %s', async (_, place, parts) => {
    const sheet = {
      'xl/worksheets/sheet2.xml': `<worksheet><sheetData><row>${cell('A1', CANARY)}</row></sheetData></worksheet>`,
    };
    expect(await placesOf('a.xlsx', xlsxOf('', { ...AROUND, ...parts, ...sheet }))).toEqual([place]);
  });

  it('reads cells as people see them', async () => {
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="165" formatCode="000-0000-0000"/></numFmts><cellXfs><xf/><xf numFmtId="14"/><xf numFmtId="57"/><xf numFmtId="165"/></cellXfs></styleSheet>';
    const strings = '<sst><si><r><t>山田</t></r><r><t>太郎</t></r><rPh><t>ヤマダ</t></rPh></si></sst>';
    const cells = [
      '<c r="A1" t="s"><v>0</v></c>',
      '<c r="C1" s="1"><v>29347</v></c>',
      '<c r="D1" s="2"><v>60.5</v></c>',
      '<c r="E1" t="b"><v>1</v></c>',
      '<c r="F1"><v>9.0123456789E10</v></c>',
      '<c r="H1" s="3"><v>9012345678</v></c>',
      `<c r="J1" t="inlineStr"><is><t>上\n下</t></is></c>`,
    ];
    const sheet = `<sheetData><row r="1">${cells.join('')}</row><row r="3">${cell('C3', 'x')}</row></sheetData>`;
    const reading = await readFile(
      'a.xlsx',
      xlsxOf(sheet, { 'xl/styles.xml': styles, 'xl/sharedStrings.xml': strings }),
    );
    const lines = ['山田太郎\t1980-05-06\t1900-02-28\tTRUE\t90123456789\t090-1234-5678\t上 下', '\tx', ''];
    expect(reading).toMatchObject({
      parts: [{ place: 'sheet', name: '名簿', number: 1, text: lines.join('\n') }, {}, {}],
    });
  });

  it('gives hidden cells the heading of their column', async () => {
    const rows = `<row r="1">${cell('A1', '氏名')}${cell('B1', '電話')}</row><row r="2" hidden="1">${cell('B2', '12345')}</row>`;
    const reading = await readFile('a.xlsx', xlsxOf(`<sheetData>${rows}</sheetData>`));
    expect(reading.ok && reading.parts.find(({ place }) => place === 'hidden-row')).toMatchObject({
      text: '電話\n12345\n',
    });
  });
});
