import { type Contents, FileTrouble, type Part, type Reader, type Reading, type Unread } from '../document.ts';
import { isNote, readNote } from './archive-notes.ts';
import { isOffice, readOffice } from './office-reader.ts';
import { type ZipDirectory, type ZipEntry, zipDirectory } from './zip-directory.ts';
import { canUnpack, unpack } from './zip-entry.ts';

/** Reads every file in a ZIP archive and the names of all. An Office file under another name is read as what it is. */
export const readArchive: Reader = async (bytes, reading) => {
  const directory = zipDirectory(bytes, reading);
  if (isOffice(directory.entries.map(({ name }) => name))) return readOffice(bytes, reading);
  const files = directory.entries.filter(({ isFolder }) => !isFolder);
  if (files.length > 0 && files.every(({ isEncrypted }) => isEncrypted)) throw new FileTrouble('password');
  const found: Contents[] = [];
  for (const entry of files) found.push(await readEntry(bytes, entry, reading));
  return {
    parts: [...namesAndComments(directory, reading), ...found.flatMap(({ parts }) => parts)],
    unread: found.flatMap(({ unread }) => unread),
  };
};

async function readEntry(archive: Uint8Array, entry: ZipEntry, reading: Reading): Promise<Contents> {
  const what = unreadable(entry);
  if (what !== undefined) return { parts: [], unread: [{ what, within: reading.within, name: entry.name }] };
  const bytes = unpack(archive, entry, reading);
  return isNote(entry.name, bytes) ? readNote(bytes, entry.name, reading) : reading.inner(entry.name, bytes);
}

/** A name that leads out of the folder it is unpacked in is an attack on the one who unpacks it, and no file to read. */
function unreadable(entry: ZipEntry): Unread['what'] | undefined {
  if (entry.isEncrypted) return 'password';
  if (/(?:^|\/)\.\.(?:\/|$)|^\/|^[A-Za-z]:|\0/u.test(entry.name)) return 'broken';
  return canUnpack(entry) ? undefined : 'unknown-kind';
}

function namesAndComments({ entries, comment }: ZipDirectory, { within }: Reading): readonly Part[] {
  const names = entries.map(({ name }) => name).join('\n');
  const comments = [comment, ...entries.map((entry) => entry.comment)].filter((text) => text !== '');
  const parts: readonly Part[] = [
    { place: 'file-name', within, hidden: false, text: names },
    { place: 'comment', within, hidden: true, text: comments.join('\n') },
  ];
  return parts.filter(({ text }) => text !== '');
}
