/** Bodies of objects, numbered from 1 in their order; object 1 is the catalog. */
export interface PdfSpec {
  readonly objects: readonly (string | Uint8Array)[];
  /** More entries of the trailer, such as `/Info 9 0 R`. */
  readonly trailer?: string;
}

/** A PDF file with a correct table of offsets, written by hand. */
export function pdfFile({ objects, trailer = '' }: PdfSpec): Uint8Array {
  const chunks: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const size = () => chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  const offsets = objects.map((body, index) => {
    const offset = size();
    chunks.push(Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(body), Buffer.from('\nendobj\n'));
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const table = size();
  chunks.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${table}\n%%EOF`,
    ),
  );
  return new Uint8Array(Buffer.concat(chunks));
}

export function streamOf(data: string | Uint8Array, entries = ''): Uint8Array {
  const bytes = Buffer.from(data);
  return Buffer.concat([
    Buffer.from(`<< /Length ${bytes.length} ${entries} >>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ]);
}

const HELVETICA = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';

export interface PageSpec {
  /** Drawing orders of the only page. */
  readonly content: string | Uint8Array;
  readonly contentEntries?: string;
  /** The font named F1. */
  readonly font?: string;
  /** More entries of the catalog, the page and the trailer; further objects are numbered from 6. */
  readonly catalog?: string;
  readonly page?: string;
  readonly trailer?: string;
  readonly more?: readonly (string | Uint8Array)[];
}

/** A file of one page. */
export function onePage({ content, contentEntries, font = HELVETICA, ...rest }: PageSpec): Uint8Array {
  return pdfFile({
    objects: [
      `<< /Type /Catalog /Pages 2 0 R ${rest.catalog ?? ''} >>`,
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> ${rest.page ?? ''} >>`,
      streamOf(content, contentEntries),
      font,
      ...(rest.more ?? []),
    ],
    ...(rest.trailer === undefined ? {} : { trailer: rest.trailer }),
  });
}

/** Orders that write lines of ASCII from the top. */
export function written(...lines: readonly string[]): string {
  return `BT /F1 12 Tf 50 700 Td ${lines.map((line) => `(${line}) Tj 0 -20 Td`).join(' ')} ET`;
}

/** A string as PDF writes what is not ASCII: UTF-16, big end first. */
export function utf16(text: string): string {
  return `<feff${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`;
}

/** A font of the collection Adobe-Japan1 that the file does not carry. */
export function japaneseFont(encoding: string): string {
  return `<< /Type /Font /Subtype /Type0 /BaseFont /Ryumin-Light /Encoding /${encoding} /DescendantFonts [<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Ryumin-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >> /FontDescriptor << /Type /FontDescriptor /FontName /Ryumin-Light /Flags 4 >> >>] >>`;
}
