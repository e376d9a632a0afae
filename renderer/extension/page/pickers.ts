import { after, getterOf, isList, methodOf, notes, OwnException, OwnPromise, setterOf } from './originals.ts';
import type { PageLine } from './page-line.ts';
import { type Realm, watchMethod } from './watch.ts';

const page = document;
const create = methodOf(Document.prototype, 'createElement');
const OwnTransfer = DataTransfer;
const itemsOf = getterOf(DataTransfer.prototype, 'items');
const addItem = methodOf(DataTransferItemList.prototype, 'add');
const listIn = getterOf(DataTransfer.prototype, 'files');
const setType = setterOf(HTMLInputElement.prototype, 'type');
const setFiles = setterOf(HTMLInputElement.prototype, 'files');
const filesOf = getterOf(HTMLInputElement.prototype, 'files');
const firstOf = methodOf(FileList.prototype, 'item');
const listen = methodOf(EventTarget.prototype, 'addEventListener');

/** Chromium only (wicg.github.io/file-system-access). */
interface Pickers {
  readonly FileSystemFileHandle?: { readonly prototype: object };
  readonly FileSystemDirectoryHandle?: { readonly prototype: object };
}

/**
 * The browser's own file picker gives no event that could be stopped: it gives handles, and each gives its file when the
 * page asks. There the file is met as if it had come out of a chooser. Files of the page's own storage are its own.
 */
export function watchPickers(realm: Realm, line: PageLine): void {
  const { FileSystemFileHandle, FileSystemDirectoryHandle } = realm as Pickers;
  const picked = notes<true>();
  const note = (handle: unknown) => {
    if (typeof handle === 'object' && handle !== null) picked.set(handle, true);
  };
  const noteAll = (found: unknown) => {
    if (!isList(found)) return note(found);
    for (let at = 0; at < found.length; at++) note(found[at]);
  };
  const watchGiver = (owner: object | undefined, name: string, isWatched: (self: unknown) => boolean) =>
    watchMethod(owner, name, (call, self) => {
      const given = call();
      return isWatched(self) ? noted(given, noteAll) : given;
    });
  watchGiver(realm, 'showOpenFilePicker', () => true);
  watchGiver(realm, 'showDirectoryPicker', () => true);
  watchGiver(realm.DataTransferItem?.prototype, 'getAsFileSystemHandle', () => true);
  const isPicked = (self: unknown) => picked.get(self) === true;
  watchGiver(FileSystemDirectoryHandle?.prototype, 'getFileHandle', isPicked);
  watchGiver(FileSystemDirectoryHandle?.prototype, 'getDirectoryHandle', isPicked);
  watchMethod(FileSystemFileHandle?.prototype, 'getFile', (call, self) => {
    const file = call();
    return isPicked(self) ? met(file, line) : file;
  });
}

/** The same answer, heard before the page hears it. */
function noted(given: unknown, note: (found: unknown) => void): unknown {
  return new OwnPromise((resolve, reject) => {
    const heard = (found: unknown) => {
      note(found);
      resolve(found);
    };
    after(given, heard, reject);
  });
}

function met(given: unknown, line: PageLine): unknown {
  return new OwnPromise((resolve, reject) => {
    const refuse = () => reject(new OwnException('The request is not allowed.', 'NotAllowedError'));
    const look = (file: unknown) => {
      const chooser = create(page, 'input');
      setType(chooser, 'file');
      const data = new OwnTransfer();
      addItem(itemsOf(data), file);
      setFiles(chooser, listIn(data));
      listen(chooser, 'change', () => resolve(firstOf(filesOf(chooser), 0)));
      listen(chooser, 'cancel', refuse);
      if (line.mayHear(chooser, true)) resolve(file);
    };
    after(given, look, reject);
  });
}
