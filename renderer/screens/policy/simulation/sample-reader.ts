import type { FileCheck } from '../../../../shared/files/check-file.ts';
import { LIMITS } from '../../../../shared/files/read-file.ts';
import type { EngineContext } from '../../check/engine/protocol.ts';
import { createFileReader, type FileWorker } from '../../check/files/reader.ts';

/** Looks at sample files one after the other, each under several policies. */
export interface SampleReader {
  /** A check for each context; `undefined` where the file was lost on the way. */
  readonly read: (file: File, contexts: readonly EngineContext[]) => Promise<readonly (FileCheck | undefined)[]>;
  readonly stop: () => void;
}

/** The files are read by the worker that the Check screen reads files with, and by nobody else. */
export function createSampleReader(spawn: () => FileWorker): SampleReader {
  let resolve: ((check: FileCheck | undefined) => void) | undefined;
  const finish = (check: FileCheck | undefined) => {
    resolve?.(check);
    resolve = undefined;
  };
  const reader = createFileReader({
    spawn,
    heard: (tell) => {
      if (tell.kind === 'checked') finish(tell.check);
    },
    lost: () => finish(undefined),
  });
  const answer = (ask: () => void) =>
    new Promise<FileCheck | undefined>((resume) => {
      resolve = resume;
      ask();
    });
  return {
    async read(file, [first, ...others]) {
      if (first === undefined) return [];
      const bytes = await bytesOf(file);
      const checks = [await answer(() => reader.open(file.name, bytes, first))];
      for (const context of others) {
        checks.push(reader.isBusy() ? await answer(() => reader.setContext(context)) : undefined);
      }
      return checks;
    },
    stop() {
      reader.stop();
      finish(undefined);
    },
  };
}

/** A file that is too large, or went away under the page, is one that cannot be read. */
async function bytesOf(file: File): Promise<Uint8Array | undefined> {
  if (file.size > LIMITS.bytes) return undefined;
  return file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => new Uint8Array(),
  );
}
