import { type Contents, FileTrouble, type Reader, type Reading, type Trouble } from '../../../shared/files/document.ts';

/** What the script with the PDF library answers: its errors are of classes that this script does not know. */
export type PdfAnswer = { readonly contents: Contents } | { readonly trouble: Trouble };

const PLACE = Symbol.for('sekisho.pdf');

type PdfReader = (bytes: Uint8Array, reading: Reading) => Promise<PdfAnswer>;
type Place = { [PLACE]?: PdfReader };

/** Leaves the reader where the readers of other files find it. */
export function offerPdf(read: PdfReader): void {
  (globalThis as Place)[PLACE] = read;
}

/** Stands in for `shared/files/readers/pdf.ts`: the library is six times as large as all other readers together. */
export const readPdf: Reader = async (bytes, reading) => {
  if ((globalThis as Place)[PLACE] === undefined) await chrome.runtime.sendMessage({ ask: 'pdf' });
  const read = (globalThis as Place)[PLACE];
  if (read === undefined) throw new FileTrouble('unknown-kind');
  const answer = await read(bytes, reading);
  if ('trouble' in answer) throw new FileTrouble(answer.trouble);
  return answer.contents;
};
