/**
 * The folder of the record, as its own code sees it. Everything but the lock is synchronous: what is done under the
 * lock is short and must not be interrupted by other work of the same process. All methods throw Node's error when the
 * disk refuses.
 */
export interface RecordFiles {
  /** Names of all files in the folder, sorted; empty when there is no folder. */
  names(): readonly string[];
  /** Length in bytes; 0 when there is no such file. */
  size(name: string): number;
  /** The whole file; empty when there is none. */
  read(name: string): Buffer;
  /** The last bytes of the file, all of it when it is shorter. */
  tail(name: string, bytes: number): Buffer;
  /** Adds to the end, making the file when needed, and waits for the disk. */
  append(name: string, text: string): void;
  /** Puts the whole file in place at once. */
  replace(name: string, content: string | Buffer): void;
  /** Takes everything after this many bytes away. */
  cut(name: string, bytes: number): void;
  remove(name: string): void;
  /** Runs the work while no other process of this machine runs its own. Rejects with `ELOCKED` after ten seconds. */
  locked<T>(work: () => T): Promise<T>;
}
