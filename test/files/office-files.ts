import { strToU8, zipSync } from 'fflate';

/** Parts of an Office file by their path: XML as text, anything else as bytes. */
export type OfficeParts = Readonly<Record<string, string | Uint8Array>>;

const MAIN = {
  docx: { path: 'word/document.xml', type: 'wordprocessingml.document.main+xml' },
  xlsx: { path: 'xl/workbook.xml', type: 'spreadsheetml.sheet.main+xml' },
  pptx: { path: 'ppt/presentation.xml', type: 'presentationml.presentation.main+xml' },
} as const;

/** The content types that readers tell stories by, by the name of the part. */
const TYPES: readonly (readonly [RegExp, string])[] = [
  [/word\/header\d*\.xml$/u, 'wordprocessingml.header+xml'],
  [/word\/footer\d*\.xml$/u, 'wordprocessingml.footer+xml'],
  [/word\/footnotes\.xml$/u, 'wordprocessingml.footnotes+xml'],
  [/word\/endnotes\.xml$/u, 'wordprocessingml.endnotes+xml'],
  [/word\/comments\.xml$/u, 'wordprocessingml.comments+xml'],
  [/word\/glossary\/document\.xml$/u, 'wordprocessingml.document.glossary+xml'],
];
const BASE = 'application/vnd.openxmlformats-officedocument.';

/** The bytes of an Office file with these parts; what makes them one package is put in. */
export function officeFile(kind: keyof typeof MAIN, parts: OfficeParts): Uint8Array {
  const { path, type } = MAIN[kind];
  const overrides = Object.keys(parts).flatMap((name) => {
    const found = name === path ? type : TYPES.find(([pattern]) => pattern.test(name))?.[1];
    return found === undefined ? [] : [`<Override PartName="/${name}" ContentType="${BASE}${found}"/>`];
  });
  return zipped({
    '[Content_Types].xml': `<Types><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`,
    '_rels/.rels': relations(`rId1 officeDocument ${path}`),
    ...parts,
  });
}

/** A ZIP archive of these files. */
export function zipped(files: OfficeParts): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]),
    ),
  );
}

/** A part of relationships, each written as `id type target`; a target with a colon leads out of the file. */
export function relations(...rows: readonly string[]): string {
  const elements = rows.map((row) => {
    const [id, type, target = ''] = row.split(' ');
    const mode = target.includes(':') ? ' TargetMode="External"' : '';
    return `<Relationship Id="${id}" Type="http://example.com/relationships/${type}" Target="${target}"${mode}/>`;
  });
  return `<Relationships>${elements.join('')}</Relationships>`;
}

/** A document of Word with this in its body, and other parts. */
export function docxOf(body: string, parts: OfficeParts = {}): Uint8Array {
  return officeFile('docx', { 'word/document.xml': `<w:document><w:body>${body}</w:body></w:document>`, ...parts });
}

/** A paragraph of runs, each with the properties before its text. */
export function paragraph(...runs: readonly (readonly [properties: string, text: string] | string)[]): string {
  const elements = runs.map((run) => {
    const [properties, text] = typeof run === 'string' ? ['', run] : run;
    return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
  });
  return `<w:p>${elements.join('')}</w:p>`;
}

/** A workbook of Excel with one sheet, named 名簿, of this XML, and other parts. */
export function xlsxOf(sheet: string, parts: OfficeParts = {}): Uint8Array {
  return officeFile('xlsx', {
    'xl/workbook.xml': '<workbook><sheets><sheet name="名簿" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': relations(
      'rId1 worksheet worksheets/sheet1.xml',
      'rId2 sharedStrings sharedStrings.xml',
      'rId3 styles styles.xml',
    ),
    'xl/worksheets/sheet1.xml': `<worksheet>${sheet}</worksheet>`,
    ...parts,
  });
}

/** A cell with its text inside. */
export function cell(reference: string, text: string): string {
  return `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;
}

/** A presentation of PowerPoint with these slides, and other parts. */
export function pptxOf(slides: readonly string[], parts: OfficeParts = {}): Uint8Array {
  const ids = slides.map((_, index) => `<p:sldId id="${256 + index}" r:id="rId${index + 1}"/>`);
  const targets = slides.map((_, index) => `rId${index + 1} slide slides/slide${index + 1}.xml`);
  return officeFile('pptx', {
    'ppt/presentation.xml': `<p:presentation><p:sldIdLst>${ids.join('')}</p:sldIdLst></p:presentation>`,
    'ppt/_rels/presentation.xml.rels': relations(...targets),
    ...Object.fromEntries(slides.map((slide, index) => [`ppt/slides/slide${index + 1}.xml`, slide])),
    ...parts,
  });
}

/** A slide, or a page of notes, with a shape for each text. */
export function slide(...texts: readonly string[]): string {
  const shapes = texts.map((text) => `<p:sp><p:txBody><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:txBody></p:sp>`);
  return `<p:sld><p:cSld><p:spTree>${shapes.join('')}</p:spTree></p:cSld></p:sld>`;
}
