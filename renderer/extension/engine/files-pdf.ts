import { FileTrouble } from '../../../shared/files/document.ts';
import { readPdf } from '../../../shared/files/readers/pdf.ts';
import { offerPdf } from './files-pdf-door.ts';

// Put into a frame's isolated world when its first PDF is met.
offerPdf(async (bytes, reading) => {
  try {
    return { contents: await readPdf(bytes, reading) };
  } catch (error) {
    if (error instanceof FileTrouble) return { trouble: error.trouble };
    throw error;
  }
});
