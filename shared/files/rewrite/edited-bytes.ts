import { FileTrouble } from '../document.ts';

/** A stretch of a source to replace. Offsets are UTF-16 code units into its text. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * The bytes of a text with stretches replaced by ASCII, in the encoding they are in; all else keeps its bytes, so that
 * line ends, marks and letters that only this encoding has stay as they are. Decodes the result to prove itself.
 * @param edits ascending, not overlapping
 * @throws FileTrouble `not-text` for an encoding in which this cannot be done
 */
export function editedBytes(bytes: Uint8Array, text: string, encoding: string, edits: readonly Edit[]): Uint8Array {
  const walker = walkerOf(bytes, encoding);
  const pieces: Uint8Array[] = [];
  let read = 0;
  for (const edit of touching(edits)) {
    const start = walker.to(edit.from);
    const end = walker.to(edit.to);
    // Two sequences in a row are an error (encoding.spec.whatwg.org, 12.2.1): one that follows does the work alone.
    const after = bytes[end.at] === 0x1b ? undefined : end.state;
    pieces.push(bytes.subarray(read, start.at), wrapped(edit.text, encoding, start.state, after));
    read = end.at;
  }
  pieces.push(bytes.subarray(read));
  const result = joined(pieces);
  if (decoded(result, encoding) !== editedText(text, edits)) throw new FileTrouble('not-text');
  return result;
}

export function editedText(text: string, edits: readonly Edit[]): string {
  let result = '';
  let read = 0;
  for (const { from, to, text: next } of edits) {
    result += text.slice(read, from) + next;
    read = to;
  }
  return result + text.slice(read);
}

interface Position {
  readonly at: number;
  /** The letters of ISO-2022-JP that are in force: the sequence that brought them in. */
  readonly state: string;
}

/** Walks from letter to letter; offsets must ascend. */
function walkerOf(bytes: Uint8Array, encoding: string): { readonly to: (offset: number) => Position } {
  let at = encoding.startsWith('utf-16') ? 2 : 0;
  let units = 0;
  let state = ASCII;
  const isShifted = encoding === 'iso-2022-jp';
  return {
    to(offset) {
      while (units < offset && at < bytes.length) {
        if (isShifted && bytes[at] === 0x1b) {
          state = String.fromCharCode(...bytes.subarray(at, at + 3));
          at += 3;
        } else {
          const lead = bytes[at] ?? 0;
          at += isShifted ? (state.startsWith('\x1b$') ? 2 : 1) : lengthAt(lead, encoding);
          units += encoding === 'utf-8' && lead >= 0xf0 ? 2 : 1;
        }
      }
      return { at, state };
    },
  };
}

const ASCII = '\x1b(B';

/** Bytes of the letter that begins with `lead` (encoding.spec.whatwg.org). */
function lengthAt(lead: number, encoding: string): number {
  if (encoding.startsWith('utf-16')) return 2;
  if (encoding === 'utf-8') return lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  if (encoding === 'shift_jis') return (lead >= 0x81 && lead <= 0x9f) || lead >= 0xe0 ? 2 : 1;
  if (encoding === 'euc-jp') return lead === 0x8f ? 3 : lead === 0x8e || lead >= 0xa1 ? 2 : 1;
  return 1;
}

/** Replacements that touch become one. */
function touching(edits: readonly Edit[]): readonly Edit[] {
  const result: Edit[] = [];
  for (const edit of edits) {
    const last = result.at(-1);
    if (last?.to === edit.from)
      result[result.length - 1] = { from: last.from, to: edit.to, text: last.text + edit.text };
    else result.push(edit);
  }
  return result;
}

/** @param after the letters in force behind the text; left out where that does not matter */
function wrapped(text: string, encoding: string, before: string, after: string | undefined): Uint8Array {
  if (encoding.startsWith('utf-16')) {
    const isBig = encoding === 'utf-16be';
    return Uint8Array.from(
      [...text].flatMap((letter) => (isBig ? [0, letter.charCodeAt(0)] : [letter.charCodeAt(0), 0])),
    );
  }
  const opening = before === ASCII || text === '' ? '' : ASCII;
  const closing = after === undefined || (text === '' ? before : ASCII) === after ? '' : after;
  return Uint8Array.from(opening + text + closing, (letter) => letter.charCodeAt(0));
}

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    const from = encoding.startsWith('utf-16') ? 2 : 0;
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes.subarray(from));
  } catch {
    // The comparison says that it is not what it should be.
    return undefined;
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
