import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../../shared/files/read-file.ts';
import { rewriteFile } from '../../../shared/files/rewrite/rewrite-file.ts';
import { cell, docxOf, paragraph, xlsxOf } from '../office-files.ts';

const VALUES = ['山田太郎', '佐藤 花子', 'taro@example.com', '090-1234-5678', '<&">'] as const;

/** Decides every value it sees. */
function decideAll(text: string) {
  return VALUES.flatMap((value) => {
    const start = text.indexOf(value);
    return start < 0 ? [] : [{ start, end: start + value.length, category: 'person' as const }];
  });
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
/** Pieces of text: words, values, and values cut in two by the border of a run. */
const pieces = fc.array(
  fc.oneof(
    fc.constantFrom('様', ' ', '、', 'abc', '[PERSON_1]').map((word) => [word]),
    fc.constantFrom(...VALUES).map((value) => [value]),
    fc.tuple(fc.constantFrom(...VALUES), fc.nat(8)).map(([value, cut]) => [value.slice(0, cut), value.slice(cut)]),
  ),
  { maxLength: 12 },
);

async function textOf(name: string, bytes: Uint8Array): Promise<string> {
  const reading = await readFile(name, bytes);
  if (!reading.ok) throw new Error(reading.trouble);
  return reading.parts.map(({ text }) => text).join('\n');
}

describe('rewriteFile', () => {
  it('gives out no copy that still shows a value, whatever is in the file', async () => {
    const looks = fc.constantFrom('', '<w:b/>', '<w:vanish/>', '<w:color w:val="FFFFFF"/>');
    await fc.assert(
      fc.asyncProperty(pieces, pieces, looks, async (body, title, look) => {
        const runs = body.flat().map((text) => [look, escaped(text)] as const);
        const cells = body.map((texts, index) => cell(`A${index + 1}`, escaped(texts.join(''))));
        const properties = { 'docProps/core.xml': `<p><dc:title>${escaped(title.flat().join(''))}</dc:title></p>` };
        const sheet = `<sheetData>${cells.map((one) => `<row>${one}</row>`).join('')}</sheetData>`;
        const files = [
          ['a.docx', docxOf(paragraph(...runs), properties)],
          ['a.xlsx', xlsxOf(sheet, properties)],
        ] as const;
        for (const [name, bytes] of files) {
          const rewritten = await rewriteFile(name, bytes, decideAll);
          if (!rewritten.ok) throw new Error(rewritten.trouble);
          const after = await textOf(name, rewritten.bytes);
          for (const value of VALUES) expect(after).not.toContain(value);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('gives the same value the same placeholder in all places, and none that the file has already', async () => {
    const core = { 'docProps/core.xml': '<p><dc:title>山田太郎</dc:title><dc:subject>[PERSON_1]</dc:subject></p>' };
    const rewritten = await rewriteFile('a.docx', docxOf(paragraph('山田', '太郎'), core), decideAll);
    expect(rewritten).toMatchObject({
      ok: true,
      values: 1,
      key: { entries: [{ placeholder: '[PERSON_2]', value: '山田太郎' }] },
    });
    const after = rewritten.ok ? await textOf('a.docx', rewritten.bytes) : '';
    expect(after).toContain('title: [PERSON_2]\n');
    expect(after.startsWith('[PERSON_2]\n')).toBe(true);
  });

  it('takes a value out of places where nobody decided it', async () => {
    const bytes = docxOf(paragraph('山田太郎') + paragraph(['<w:vanish/>', '山田太郎']));
    const rewritten = await rewriteFile('a.docx', bytes, (text, { hidden }) => (hidden ? [] : decideAll(text)));
    expect(rewritten.ok && (await textOf('a.docx', rewritten.bytes))).not.toContain('山田');
  });

  it('does not take a label that a reader put in for a value', async () => {
    const bytes = docxOf('', { 'docProps/core.xml': '<p><dc:subject>題</dc:subject></p>' });
    const rewritten = await rewriteFile('a.docx', bytes, () => [{ start: 0, end: 7, category: 'person' }]);
    expect(rewritten).toMatchObject({ ok: true, values: 0 });
  });

  it('writes a file without anything to mask as well', async () => {
    const rewritten = await rewriteFile('a.docx', docxOf(paragraph('本文')), () => []);
    expect(rewritten.ok && (await textOf('a.docx', rewritten.bytes))).toBe('本文\n');
  });

  it('passes on why a file cannot be read', async () => {
    expect(await rewriteFile('a.docx', Uint8Array.of(0x50, 0x4b, 3, 4), () => [])).toEqual({
      ok: false,
      trouble: 'broken',
    });
  });
});
