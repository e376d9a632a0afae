import { decodeText } from '../decode-text.ts';
import { FileTrouble, type Reader } from '../document.ts';

/** Files that are text all through: one part, in any of the encodings of Japan. */
export const readPlain: Reader = async (bytes, { within, spend }) => {
  spend(bytes.length);
  const decoded = decodeText(bytes);
  if (!decoded.ok) throw new FileTrouble(decoded.reason === 'binary' ? 'unknown-kind' : 'not-text');
  return { parts: [{ place: 'body', within, hidden: false, text: decoded.text }], unread: [] };
};
