import { Buffer } from 'node:buffer';
import { strToU8, zipSync } from 'fflate';

/** A file as Playwright hands it to a chooser. */
export interface SampleFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const MEDIA = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const xml = (inner: string) => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${inner}`);
const relation = (kind: string, target: string) =>
  xml(
    `<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${OFFICE}/${kind}" Target="${target}"/></Relationships>`,
  );
const typed = (path: string, kind: string) => `<Override PartName="${path}" ContentType="${MEDIA}.${kind}+xml"/>`;
const run = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** A document of Word with a comment, which people see only when they look for it. */
export function documentWithComment(body: string, comment: string): SampleFile {
  const bytes = zipSync({
    '[Content_Types].xml': xml(
      `<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${typed('/word/document.xml', 'document.main')}${typed('/word/comments.xml', 'comments')}</Types>`,
    ),
    '_rels/.rels': relation('officeDocument', 'word/document.xml'),
    'word/_rels/document.xml.rels': relation('comments', 'comments.xml'),
    'word/document.xml': xml(`<w:document xmlns:w="${WORD}"><w:body>${run(body)}</w:body></w:document>`),
    'word/comments.xml': xml(
      `<w:comments xmlns:w="${WORD}"><w:comment w:id="0" w:author="a">${run(comment)}</w:comment></w:comments>`,
    ),
  });
  return { name: 'draft.docx', mimeType: `${MEDIA}.document`, buffer: Buffer.from(bytes) };
}

/** An archive of short texts. */
export function archiveOf(count: number, textOf: (index: number) => string): SampleFile {
  const files = Array.from({ length: count }, (_, index) => [`${index}.txt`, strToU8(textOf(index))] as const);
  const bytes = zipSync(Object.fromEntries(files), { level: 0 });
  return { name: 'notes.zip', mimeType: 'application/zip', buffer: Buffer.from(bytes) };
}

export function plainFile(name: string, text: string): SampleFile {
  return { name, mimeType: 'text/plain', buffer: Buffer.from(text) };
}

/** A PDF of one page with one line of Latin letters. */
export function pdfOf(line: string): SampleFile {
  const stream = `BT /F1 12 Tf 40 100 Td (${line}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 200] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  text += `xref\n0 6\n0000000000 65535 f \n${offsets.join('')}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
  return { name: 'sheet.pdf', mimeType: 'application/pdf', buffer: Buffer.from(text, 'latin1') };
}
