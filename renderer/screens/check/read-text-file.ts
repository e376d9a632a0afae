/** Larger files are not something a person pastes into a chat. */
const LARGEST_FILE = 5_000_000;

export type ReadFile =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly why: 'notText' | 'tooLarge' };

/** Tried in this order; the first that fits without error counts. Japanese offices still have Shift_JIS files. */
const ENCODINGS = ['utf-8', 'shift_jis', 'euc-jp'] as const;

/** The text of a file a person dropped or opened. */
export async function readTextFile(file: Pick<File, 'size' | 'arrayBuffer'>): Promise<ReadFile> {
  if (file.size > LARGEST_FILE) return { ok: false, why: 'tooLarge' };
  const text = decodeText(new Uint8Array(await file.arrayBuffer()));
  return text === undefined ? { ok: false, why: 'notText' } : { ok: true, text };
}

/** Bytes as text, or `undefined` when they are not text in any encoding we know. */
export function decodeText(bytes: Uint8Array): string | undefined {
  const marked = byteOrderMark(bytes);
  if (marked !== undefined) return decodeAs(marked, bytes);
  if (bytes.includes(0)) return undefined;
  for (const encoding of ENCODINGS) {
    const text = decodeAs(encoding, bytes);
    if (text !== undefined) return text;
  }
  return undefined;
}

function byteOrderMark([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // Not this encoding; the caller tries the next one.
    return undefined;
  }
}
