import { CANARY, type CanaryRow } from '../canary-places.ts';
import { cell, paragraph, relations } from '../office-files.ts';

const rows = (...each: readonly string[]) =>
  `<sheetData>${each.map((cells) => `<row>${cells}</row>`).join('')}</sheetData>`;
const HIDDEN_COLUMN = '<cols><col min="2" max="3" hidden="1"/></cols>';
const BOOK = 'xl/workbook.xml';
const book = (sheets: string, names = '') =>
  `<workbook><sheets>${sheets}</sheets><definedNames>${names}</definedNames></workbook>`;
const SHEET = '<sheet name="表" sheetId="1" r:id="rId1"/>';

/** What every workbook of the rows has: a second sheet with the canary that no row but those of sheets lists. */
export const AROUND = {
  'xl/_rels/workbook.xml.rels': relations(
    'rId1 worksheet worksheets/sheet1.xml',
    'rId2 sharedStrings sharedStrings.xml',
    'rId3 styles styles.xml',
    'rId4 worksheet worksheets/sheet2.xml',
  ),
  'xl/worksheets/_rels/sheet1.xml.rels': relations(
    'rId1 comments ../comments1.xml',
    'rId2 threadedComment ../threadedComments/threadedComment1.xml',
    'rId3 drawing ../drawings/drawing1.xml',
  ),
  'xl/styles.xml':
    '<styleSheet><numFmts><numFmt numFmtId="170" formatCode=";;;"/></numFmts><fonts><font/><font><color rgb="FFFFFFFF"/></font></fonts><fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"/></fill></fills><cellXfs><xf/><xf fontId="1"/><xf numFmtId="170"/><xf fontId="1" fillId="1"/></cellXfs></styleSheet>',
};
const styled = (style: number) => `<c r="A1" s="${style}" t="str"><v>${CANARY}</v></c>`;
const second = (state: string) => ({
  [BOOK]: book(`${SHEET}<sheet name="裏" sheetId="2" state="${state}" r:id="rId4"/>`),
});

/** Every place that a workbook of Excel has for text; without a path it stands in the first sheet. */
export const ROWS: readonly CanaryRow[] = [
  ['a cell with its text inside', 'sheet', rows(cell('A1', CANARY))],
  ['the kept value of a formula', 'sheet', rows(`<c r="A1" t="str"><f>A2</f><v>${CANARY}</v></c>`)],
  ['a hidden row', 'hidden-row', `<sheetData><row r="1" hidden="1">${cell('A1', CANARY)}</row></sheetData>`],
  ['a row without height', 'hidden-row', `<sheetData><row r="1" ht="0">${cell('A1', CANARY)}</row></sheetData>`],
  ['a hidden column', 'hidden-column', HIDDEN_COLUMN + rows(cell('C1', CANARY))],
  ['white letters', 'hidden-text', rows(styled(1))],
  ['a format that shows nothing', 'hidden-text', rows(styled(2))],
  ['white letters on a ground', 'sheet', rows(styled(3))],
  ['a text in a formula', 'formula', rows(`<c r="A1"><f>IF(A2,"${CANARY}","")</f><v>1</v></c>`)],
  ['choices of a cell', 'formula', `<dataValidation><formula1>"${CANARY},他"</formula1></dataValidation>`],
  ['a hint of a cell', 'property', `<dataValidation prompt="${CANARY}"/>`],
  ['a header', 'header', `<headerFooter><oddHeader>&amp;C${CANARY}</oddHeader></headerFooter>`],
  ['a footer', 'footer', `<headerFooter><evenFooter>&amp;R${CANARY}</evenFooter></headerFooter>`],
  ['the hint of a link', 'alt-text', `<hyperlink ref="A1" tooltip="${CANARY}"/>`],
  ['a comment', 'comment', `<comments><comment><text><t>${CANARY}</t></text></comment></comments>`, 'xl/comments1.xml'],
  ['the author of comments', 'comment', `<comments><author>${CANARY}</author></comments>`, 'xl/comments1.xml'],
  [
    'a threaded comment',
    'comment',
    `<x><threadedComment><text>${CANARY}</text></threadedComment></x>`,
    'xl/threadedComments/threadedComment1.xml',
  ],
  ['a person', 'property', `<personList><person displayName="${CANARY}"/></personList>`, 'xl/persons/person.xml'],
  ['a text box', 'sheet', `<xdr:wsDr>${paragraph(CANARY)}</xdr:wsDr>`, 'xl/drawings/drawing1.xml'],
  [
    'an alternative text',
    'alt-text',
    `<xdr:wsDr><xdr:cNvPr descr="${CANARY}"/></xdr:wsDr>`,
    'xl/drawings/drawing1.xml',
  ],
  ['the name of a sheet', 'sheet', book(`<sheet name="${CANARY}" sheetId="1" r:id="rId1"/>`), BOOK],
  ['a defined name', 'defined-name', book(SHEET, `<definedName name="x">"${CANARY}"</definedName>`), BOOK],
  ['the name of a defined name', 'defined-name', book(SHEET, `<definedName name="${CANARY}">1</definedName>`), BOOK],
  ['a string that no cell uses', 'hidden-text', `<sst><si><t>${CANARY}</t></si></sst>`, 'xl/sharedStrings.xml'],
  ['a reading', 'hidden-text', `<sst><si><t>漢</t><rPh><t>${CANARY}</t></rPh></si></sst>`, 'xl/sharedStrings.xml'],
  [
    'a field of a pivot table',
    'hidden-sheet',
    `<x><cacheField name="氏名"><s v="${CANARY}"/></cacheField></x>`,
    'xl/pivotCache/pivotCacheDefinition1.xml',
  ],
  [
    'a record of a pivot table',
    'hidden-sheet',
    `<x><r><s v="${CANARY}"/></r></x>`,
    'xl/pivotCache/pivotCacheRecords1.xml',
  ],
  [
    'what is kept of a linked workbook',
    'hidden-sheet',
    `<x><cell><v>${CANARY}</v></cell></x>`,
    'xl/externalLinks/externalLink1.xml',
  ],
  [
    'the path of a linked workbook',
    'link',
    relations(`rId1 externalLinkPath file:///C:/${CANARY}.xlsx`),
    'xl/externalLinks/_rels/externalLink1.xml.rels',
  ],
  [
    'a connection',
    'property',
    `<connections><connection><dbPr connection="Uid=${CANARY}"/></connection></connections>`,
    'xl/connections.xml',
  ],
  ['a chart', 'sheet', `<c:chart><c:v>${CANARY}</c:v></c:chart>`, 'xl/charts/chart1.xml'],
  [
    'the label of a button, in markup that is not closed',
    'property',
    `<xml><v:textbox><div><font>甲<br>${CANARY}<br></font></div></v:textbox><x:ClientData><x:Row>3</x:Row></x:ClientData></xml>`,
    'xl/drawings/vmlDrawing1.vml',
  ],
  ['who last changed it', 'property', `<p><cp:lastModifiedBy>${CANARY}</cp:lastModifiedBy></p>`, 'docProps/core.xml'],
];

/** States of a sheet and the place that its cells are named with. */
export const STATES = [
  ['visible', 'sheet', second('visible')],
  ['hidden', 'hidden-sheet', second('hidden')],
  ['veryHidden', 'hidden-sheet', second('veryHidden')],
] as const;
