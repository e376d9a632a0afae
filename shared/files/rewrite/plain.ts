import type { Piece } from '../../redact/redact.ts';
import { decodeText } from '../decode-text.ts';
import { FileTrouble, type Part } from '../document.ts';
import { type Edit, editedBytes } from './edited-bytes.ts';
import type { Rewriter } from './rewriter.ts';

/** Files that are text all through: nothing but the values changes. */
export const openPlain: Rewriter = async (bytes) => {
  const { text, encoding } = readable(bytes);
  return {
    parts: [bodyOf(text)],
    write: ([pieces = []]) => editedBytes(bytes, text, encoding, pieces.map(editOf)),
    left: [],
  };
};

/** Tables: a value that runs over several cells leaves the marks between them where they are. */
export const openTable: Rewriter = async (bytes) => {
  const { text, encoding } = readable(bytes);
  return {
    parts: [bodyOf(text)],
    write([pieces = []]) {
      const quotes = quotesBefore(text);
      const edits = pieces.map((piece) => {
        const kept = marksIn(text.slice(piece.start, piece.end), quotes(piece.start));
        return { ...editOf(piece), text: piece.placeholder + kept };
      });
      return editedBytes(bytes, text, encoding, edits);
    },
    left: [],
  };
};

function readable(bytes: Uint8Array): { readonly text: string; readonly encoding: string } {
  const decoded = decodeText(bytes);
  if (!decoded.ok) throw new FileTrouble(decoded.reason === 'binary' ? 'unknown-kind' : 'not-text');
  return decoded;
}

function bodyOf(text: string): Part {
  return { place: 'body', within: [], hidden: false, text };
}

function editOf({ start, end, placeholder }: Piece): Edit {
  return { from: start, to: end, text: placeholder };
}

/** Answers whether an offset stands inside quotes (RFC 4180); offsets must ascend. */
function quotesBefore(text: string): (offset: number) => boolean {
  let at = 0;
  let isQuoted = false;
  return (offset) => {
    for (let next = text.indexOf('"', at); next >= 0 && next < offset; next = text.indexOf('"', at)) {
      isQuoted = !isQuoted;
      at = next + 1;
    }
    return isQuoted;
  };
}

/** Separators, line ends and the quotes around cells; inside quotes only the quote that ends them is one. */
function marksIn(value: string, isQuotedAtStart: boolean): string {
  let isQuoted = isQuotedAtStart;
  let marks = '';
  let waiting = '';
  for (const letter of value) {
    if (letter === '"') {
      isQuoted = !isQuoted;
      // Two quotes in a row are one that belongs to the value.
      waiting = waiting === '"' ? '' : '"';
    } else {
      marks += waiting;
      waiting = '';
      if (!isQuoted && /[,;\t\r\n]/u.test(letter)) marks += letter;
    }
  }
  return marks + waiting;
}
