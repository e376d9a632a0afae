import { CANARY, type CanaryRow } from '../canary-places.ts';
import { paragraph, relations } from '../office-files.ts';

const SEEN = paragraph('表の文');
const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
const box = (text: string) =>
  `<w:p><w:r><w:pict><w:txbxContent>${paragraph(text)}</w:txbxContent></w:pict></w:r></w:p>`;

/** What every document of the rows has: a style that hides its text, by way of another. */
export const STYLES = {
  'word/_rels/document.xml.rels': relations('rId1 styles styles.xml'),
  'word/styles.xml':
    '<w:styles><w:style w:styleId="Base"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId="S"><w:basedOn w:val="Base"/></w:style></w:styles>',
};

/** Every place that a document of Word has for text; without a path it stands in the body. */
export const ROWS: readonly CanaryRow[] = [
  ['a paragraph', 'body', paragraph(CANARY)],
  ['a word split over runs', 'body', paragraph('カナ', ['<w:b/>', 'リア'])],
  ['character references', 'body', paragraph('&#x30AB;&#12490;リア')],
  ['CDATA', 'body', `<w:p><w:r><w:t><![CDATA[${CANARY}]]></w:t></w:r></w:p>`],
  ['a text box', 'body', box(CANARY)],
  ['another prefix', 'body', `<z:p><z:r><z:t>${CANARY}</z:t></z:r></z:p>`],
  ['letters of a watermark', 'body', `<v:shape><v:textpath string="${CANARY}"/></v:shape>`],
  [
    'a ruby base',
    'body',
    `<w:p><w:ruby><w:rt>${run('よみ')}</w:rt><w:rubyBase>${run('カナ')}</w:rubyBase></w:ruby>${run('リア')}</w:p>`,
  ],
  [
    'a ruby reading',
    'body',
    `<w:p><w:ruby><w:rt>${run(CANARY)}</w:rt><w:rubyBase>${run('漢')}</w:rubyBase></w:ruby></w:p>`,
  ],
  ['a header', 'header', `<w:hdr>${paragraph(CANARY)}</w:hdr>`, 'word/header1.xml'],
  ['a footer', 'footer', `<w:ftr>${paragraph(CANARY)}</w:ftr>`, 'word/footer1.xml'],
  ['a footnote', 'footnote', `<w:footnotes>${paragraph(CANARY)}</w:footnotes>`, 'word/footnotes.xml'],
  ['an endnote', 'footnote', `<w:endnotes>${paragraph(CANARY)}</w:endnotes>`, 'word/endnotes.xml'],
  [
    'a comment',
    'comment',
    `<w:comments><w:comment w:author="A">${paragraph(CANARY)}</w:comment></w:comments>`,
    'word/comments.xml',
  ],
  [
    'the author of a comment',
    'property',
    `<w:comments><w:comment w:author="${CANARY}">${SEEN}</w:comment></w:comments>`,
    'word/comments.xml',
  ],
  ['an insertion', 'inserted', `<w:p><w:ins w:author="A">${run(CANARY)}</w:ins></w:p>`],
  ['a deletion', 'deleted', `<w:p><w:del w:author="A"><w:r><w:delText>${CANARY}</w:delText></w:r></w:del></w:p>`],
  [
    'a value deleted in half',
    'deleted',
    `<w:p>${run('カナ')}<w:del><w:r><w:delText>リア</w:delText></w:r></w:del></w:p>`,
  ],
  ['text moved away', 'deleted', `<w:p><w:moveFrom>${run(CANARY)}</w:moveFrom></w:p>`],
  ['hidden letters', 'hidden-text', paragraph(['<w:vanish/>', CANARY])],
  ['white letters', 'hidden-text', paragraph(['<w:color w:val="FFFFFF"/>', CANARY])],
  ['nearly white letters', 'hidden-text', paragraph(['<w:color w:val="FAFAFA"/>', CANARY])],
  ['letters of one point', 'hidden-text', paragraph(['<w:sz w:val="2"/>', CANARY])],
  ['a hiding style', 'hidden-text', paragraph(['<w:rStyle w:val="S"/>', CANARY])],
  ['white letters on a dark ground', 'body', paragraph(['<w:color w:val="FFFFFF"/><w:shd w:fill="203040"/>', CANARY])],
  ['letters that are not hidden after all', 'body', paragraph(['<w:vanish w:val="0"/>', CANARY])],
  [
    'words for older programs only',
    'hidden-text',
    `<mc:AlternateContent><mc:Choice>${box('新')}</mc:Choice><mc:Fallback>${box(CANARY)}</mc:Fallback></mc:AlternateContent>`,
  ],
  ['the command of a field', 'link', `<w:p><w:r><w:instrText>HYPERLINK "${CANARY}"</w:instrText></w:r></w:p>`],
  ['the command of a simple field', 'link', `<w:fldSimple w:instr="DOCPROPERTY ${CANARY}">${SEEN}</w:fldSimple>`],
  ['a link', 'link', relations(`rId1 hyperlink mailto:${CANARY}`), 'word/_rels/document.xml.rels'],
  ['an alternative text', 'alt-text', `<wp:docPr descr="${CANARY}"/>`],
  ['a choice of a form', 'property', `<w:listItem w:displayText="${CANARY}" w:value="1"/>`],
  ['a variable', 'property', `<w:settings><w:docVar w:name="x" w:val="${CANARY}"/></w:settings>`, 'word/settings.xml'],
  ['the creator', 'property', `<p><dc:creator>${CANARY}</dc:creator></p>`, 'docProps/core.xml'],
  ['the company', 'property', `<p><Company>${CANARY}</Company></p>`, 'docProps/app.xml'],
  [
    'a property of its own',
    'property',
    `<p><property name="担当"><vt:lpwstr>${CANARY}</vt:lpwstr></property></p>`,
    'docProps/custom.xml',
  ],
  ['data behind the document', 'property', `<data><row name="${CANARY}"/></data>`, 'customXml/item1.xml'],
  [
    'building blocks',
    'hidden-text',
    `<w:glossaryDocument>${paragraph(CANARY)}</w:glossaryDocument>`,
    'word/glossary/document.xml',
  ],
  ['a chart', 'body', `<c:chart><c:v>${CANARY}</c:v></c:chart>`, 'word/charts/chart1.xml'],
  ['a part that nobody knows', 'property', `<x><y>${CANARY}</y></x>`, 'word/new/thing.xml'],
];
