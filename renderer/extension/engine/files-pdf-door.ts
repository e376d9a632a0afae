import type { Contents, Reading, Trouble } from '../../../shared/files/document.ts';

/** What the script with the PDF library answers: its errors are of classes that other scripts do not know. */
export type PdfAnswer = { readonly contents: Contents } | { readonly trouble: Trouble };

const PLACE = Symbol.for('sekisho.pdf');

type PdfReader = (bytes: Uint8Array, reading: Reading) => Promise<PdfAnswer>;
type Place = { [PLACE]?: PdfReader };

/** Leaves the reader where the readers of other files find it. */
export function offerPdf(read: PdfReader): void {
  (globalThis as Place)[PLACE] = read;
}

export function pdfHere(): PdfReader | undefined {
  return (globalThis as Place)[PLACE];
}
