import { FileTrouble, type Reader } from '../../../shared/files/document.ts';
import { pdfHere } from './files-pdf-door.ts';

/** Stands in for `shared/files/readers/pdf.ts`: the library is six times as large as all other readers together. */
export const readPdf: Reader = async (bytes, reading) => {
  if (pdfHere() === undefined) await chrome.runtime.sendMessage({ ask: 'pdf' });
  const read = pdfHere();
  if (read === undefined) throw new FileTrouble('unknown-kind');
  const answer = await read(bytes, reading);
  if ('trouble' in answer) throw new FileTrouble(answer.trouble);
  return answer.contents;
};
