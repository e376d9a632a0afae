/** More files than this in one folder are not something a person attaches; the rest stays behind. */
const MOST = 2_000;

export interface DroppedData {
  /** Files as the event has them; a folder is one of them that cannot be read. */
  readonly files: readonly File[];
  readonly hasFolder: boolean;
  /** Every file, those inside folders in place of the folders. */
  readonly all: () => Promise<readonly File[]>;
}

/** What files an event brought. Has to be asked while the event runs: afterwards its data is gone. */
export function droppedIn(data: DataTransfer): DroppedData {
  const entries = [...data.items].flatMap((item) => (item.kind === 'file' ? [item.webkitGetAsEntry()] : []));
  const files = [...data.files];
  const hasFolder = entries.some((entry) => entry?.isDirectory === true);
  return {
    files,
    hasFolder,
    async all() {
      if (!hasFolder) return files;
      const found: File[] = [];
      for (const entry of entries) if (entry !== null) await collect(entry, found);
      return found;
    },
  };
}

async function collect(entry: FileSystemEntry, found: File[]): Promise<void> {
  if (found.length >= MOST) return;
  if (isFile(entry)) found.push(await new Promise<File>((resolve, reject) => entry.file(resolve, reject)));
  if (!isFolder(entry)) return;
  const reader = entry.createReader();
  for (let batch = await next(reader); batch.length > 0; batch = await next(reader)) {
    for (const inner of batch) await collect(inner, found);
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** A folder gives a hundred at a time. */
const next = (reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> =>
  new Promise((resolve, reject) => reader.readEntries(resolve, reject));
