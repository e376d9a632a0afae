import { describe, expect, it } from 'vitest';
import { readFile } from '../../../shared/files/read-file.ts';
import { CANARY, type CanaryRow, placesOf } from '../canary-places.ts';
import { pptxOf, relations, slide } from '../office-files.ts';

const BESIDE = {
  'ppt/slides/_rels/slide1.xml.rels': relations(
    'rId1 notesSlide ../notesSlides/notesSlide1.xml',
    'rId2 comments ../comments/comment1.xml',
  ),
};
const hiddenShape = (xml: string) => xml.replace('<p:sp>', '<p:sp><p:nvSpPr><p:cNvPr name="x" hidden="1"/></p:nvSpPr>');
const FIRST = 'ppt/slides/slide1.xml';

const ROWS: readonly CanaryRow[] = [
  ['a shape', 'slide', slide('表', CANARY), FIRST],
  [
    'a table',
    'slide',
    `<p:sld><a:tbl><a:tr><a:tc><a:p><a:r><a:t>${CANARY}</a:t></a:r></a:p></a:tc></a:tr></a:tbl></p:sld>`,
    FIRST,
  ],
  ['a hidden slide', 'hidden-slide', slide(CANARY).replace('<p:sld>', '<p:sld show="0">'), FIRST],
  ['a hidden shape', 'hidden-text', hiddenShape(slide(CANARY)), FIRST],
  ['an alternative text', 'alt-text', `<p:sld><p:cNvPr descr="${CANARY}"/></p:sld>`, FIRST],
  ['speaker notes', 'speaker-notes', slide(CANARY), 'ppt/notesSlides/notesSlide1.xml'],
  ['a comment', 'comment', `<p:cmLst><p:cm><p:text>${CANARY}</p:text></p:cm></p:cmLst>`, 'ppt/comments/comment1.xml'],
  ['a threaded comment', 'comment', `<x><a:p><a:r><a:t>${CANARY}</a:t></a:r></a:p></x>`, 'ppt/comments/comment1.xml'],
  ['the author of comments', 'property', `<x><p:cmAuthor name="${CANARY}"/></x>`, 'ppt/commentAuthors.xml'],
  ['a slide that is shown no more', 'hidden-slide', slide(CANARY), 'ppt/slides/slide9.xml'],
  ['a text on the master', 'slide', slide(CANARY, 'マスター タイトルの書式設定'), 'ppt/slideMasters/slideMaster1.xml'],
  ['a drawing of boxes', 'slide', `<x><a:t>${CANARY}</a:t></x>`, 'ppt/diagrams/data1.xml'],
  ['the manager', 'property', `<p><Manager>${CANARY}</Manager></p>`, 'docProps/app.xml'],
];

describe('slideParts', () => {
  it.each(ROWS)('finds %s in %s', async (_, place, xml, path = FIRST) => {
    expect(await placesOf('a.pptx', pptxOf([slide('表')], { ...BESIDE, [path]: xml }))).toEqual([place]);
  });

  it('reads slides in the order they are shown, and no prompts of masters', async () => {
    const order = '<p:presentation><p:sldId id="9" r:id="rId2"/><p:sldId id="8" r:id="rId1"/></p:presentation>';
    const master = slide('マスター テキストの書式設定', 'Click to edit Master title style');
    const bytes = pptxOf([slide('後'), slide('先')], {
      'ppt/presentation.xml': order,
      'ppt/slideLayouts/slideLayout1.xml': master,
    });
    const reading = await readFile('a.pptx', bytes);
    expect(reading.ok && reading.parts.map(({ number, text }) => [number, text])).toEqual([
      [1, '先\n'],
      [2, '後\n'],
    ]);
  });
});
