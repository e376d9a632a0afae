import { describe, expect, it } from 'vitest';
import { readFile } from '../../../shared/files/read-file.ts';
import { placesOf } from '../canary-places.ts';
import { docxOf, paragraph } from '../office-files.ts';
import { ROWS, STYLES } from './docx-rows.ts';

describe('documentParts', () => {
  it.each(ROWS)('finds %s in %s', async (_, place, xml, path) => {
    const other = paragraph('表の文');
    const parts = path === undefined ? STYLES : { ...STYLES, [path]: xml };
    const places = await placesOf('a.docx', docxOf(path === undefined ? other + xml : other, parts));
    // An insertion is read where it stands as well.
    expect(places).toEqual(place === 'inserted' ? ['body', 'inserted'] : [place]);
  });

  it('reads tables as tabs and lines, so that headings stand over their columns', async () => {
    const cell = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${text}</w:tc>`;
    const row = (...cells: readonly string[]) => `<w:tr>${cells.join('')}</w:tr>`;
    const [name, phone] = [cell(paragraph('氏名')), cell(paragraph('電話'))];
    const wide = row(cell(paragraph('広'), '<w:gridSpan w:val="2"/>'), cell(paragraph('い')));
    const inner = row(cell(paragraph('一') + paragraph('二')), cell(`<w:tbl>${row(name, phone)}</w:tbl>`));
    const reading = await readFile('a.docx', docxOf(`<w:tbl>${row(name, phone)}${wide}${inner}</w:tbl>`));
    expect(reading).toMatchObject({ parts: [{ place: 'body', text: '氏名\t電話\n広\t\tい\n一 二\t 氏名 電話\n' }] });
  });

  it('keeps hidden words apart that do not stand side by side', async () => {
    const hidden = (text: string) => ['<w:vanish/>', text] as const;
    const body = paragraph('見', hidden('一'), hidden('二'), 'え', hidden('三'), 'る');
    const reading = await readFile('a.docx', docxOf(body));
    expect(reading).toMatchObject({ parts: [{ text: '見える\n' }, { place: 'hidden-text', text: '一二 三\n' }] });
  });

  it('keeps readings out of words', async () => {
    const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
    const ruby = `<w:ruby><w:rt>${run('やまだ')}</w:rt><w:rubyBase>${run('山田')}</w:rubyBase></w:ruby>`;
    const reading = await readFile('a.docx', docxOf(`<w:p>${ruby}${run('さん')}</w:p>`));
    expect(reading).toMatchObject({ parts: [{ text: '山田さん\n' }, { name: 'ruby', text: 'やまだ\n' }] });
  });
});
