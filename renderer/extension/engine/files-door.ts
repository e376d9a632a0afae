import type { FileCheck } from '../../../shared/files/check-file.ts';
import type { UndoKey } from '../../../shared/redact/undo-key.ts';
import type { EngineContext } from './engine-door.ts';

export interface SeenFile {
  readonly check: FileCheck;
  /** Whether a redacted copy can be made. */
  readonly canCopy: boolean;
}

export interface RedactedFile {
  readonly file: File;
  readonly key: UndoKey;
}

/** What the readers of files offer the content script of their frame. */
export interface FilesDoor {
  /** The verdict on a file. Never rejects for a bad file: what could not be read is part of the answer. */
  readonly look: (file: File, context: EngineContext) => Promise<SeenFile>;
  /** A copy with the values that policy holds taken out; `undefined` when it cannot be made. */
  readonly copy: (file: File, context: EngineContext) => Promise<RedactedFile | undefined>;
}

const PLACE = Symbol.for('sekisho.files');

type Place = { [PLACE]?: FilesDoor };

/** Leaves the readers where the content script of this frame finds them. */
export function offerFiles(door: FilesDoor): void {
  (globalThis as Place)[PLACE] = door;
}

export function filesHere(): FilesDoor | undefined {
  return (globalThis as Place)[PLACE];
}
