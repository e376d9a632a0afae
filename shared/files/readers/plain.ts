import { decodeText } from '../decode-text.ts';
import { FileTrouble, type Reader, type Unread } from '../document.ts';

/** How pictures and sounds begin, at the offset given. */
const MEDIA: readonly (readonly [what: 'picture' | 'media', at: number, begins: string])[] = [
  ['picture', 0, '\x89PNG'],
  ['picture', 0, '\xff\xd8\xff'],
  ['picture', 0, 'GIF8'],
  ['picture', 0, 'BM'],
  ['picture', 0, 'II*\0'],
  ['picture', 0, 'MM\0*'],
  ['picture', 8, 'WEBP'],
  ['picture', 4, 'ftypavif'],
  ['picture', 4, 'ftyphei'],
  ['picture', 4, 'ftypmif1'],
  ['picture', 0, '\0\0\x01\0'],
  ['media', 4, 'ftyp'],
  ['media', 0, 'ID3'],
  ['media', 0, '\xff\xfb'],
  ['media', 0, 'OggS'],
  ['media', 0, 'fLaC'],
  ['media', 8, 'WAVE'],
  ['media', 8, 'AVI '],
  ['media', 0, '\x1aE\xdf\xa3'],
];

/** Files that are text all through: one part, in any of the encodings of Japan. Pictures and sounds are named. */
export const readPlain: Reader = async (bytes, { within, spend }) => {
  spend(bytes.length);
  const decoded = decodeText(bytes);
  if (decoded.ok) return { parts: [{ place: 'body', within, hidden: false, text: decoded.text }], unread: [] };
  const what = mediaIn(bytes);
  // It is named by the file it lies in.
  if (what !== undefined)
    return { parts: [], unread: [{ what, within: within.slice(0, -1), name: within.at(-1) ?? '' }] };
  throw new FileTrouble(decoded.reason === 'binary' ? 'unknown-kind' : 'not-text');
};

function mediaIn(bytes: Uint8Array): Extract<Unread['what'], 'picture' | 'media'> | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  return MEDIA.find(([, at, begins]) => head.startsWith(begins, at))?.[0];
}
