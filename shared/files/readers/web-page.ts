import { decodeText } from '../decode-text.ts';
import { FileTrouble, type Reader } from '../document.ts';
import { stripsOf } from './web-page-strips.ts';

/** Pages of the web: the text as people read it, and apart from it what they do not see. */
export const readWebPage: Reader = async (bytes, reading) => {
  reading.spend(bytes.length);
  const { strips, pictures } = stripsOf(pageOf(bytes).text, reading);
  const { within } = reading;
  return {
    parts: strips.map(({ part }) => part),
    unread: Array.from({ length: pictures }, (_, index) => ({ what: 'picture', within, name: `img ${index + 1}` })),
  };
};

export interface PageSource {
  readonly text: string;
  readonly encoding: string;
}

/** The source of a page, in the encoding it names where its bytes do not tell (HTML standard, 13.2.3.2). */
export function pageOf(bytes: Uint8Array): PageSource {
  const decoded = decodeText(bytes);
  if (decoded.ok) return decoded;
  if (decoded.reason === 'binary') throw new FileTrouble('unknown-kind');
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const encoding = /charset\s*=\s*["']?([\w-]+)/iu.exec(head)?.[1];
  try {
    if (encoding !== undefined) {
      return { text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes), encoding };
    }
  } catch {
    // An encoding that nobody knows, or that the bytes do not fit.
  }
  throw new FileTrouble('not-text');
}
