import { decodeText } from '../../../shared/files/decode-text.ts';

/** Larger files are not something a person pastes into a chat. */
const LARGEST_FILE = 5_000_000;

export type ReadFile =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly why: 'notText' | 'tooLarge' };

/** The text of a file a person dropped or opened, without the mark that some programs put before it: nobody typed that. */
export async function readTextFile(file: Pick<File, 'size' | 'arrayBuffer'>): Promise<ReadFile> {
  if (file.size > LARGEST_FILE) return { ok: false, why: 'tooLarge' };
  const decoded = decodeText(new Uint8Array(await file.arrayBuffer()));
  return decoded.ok ? { ok: true, text: decoded.text.replace(/^\ufeff/u, '') } : { ok: false, why: 'notText' };
}
