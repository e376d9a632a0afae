import type { FileCheck } from '../../../../shared/files/check-file.ts';
import type { Rewritten } from '../../../../shared/files/rewrite/rewrite-file.ts';
import type { EngineContext } from '../engine/protocol.ts';

/** What the page tells the worker that takes files apart. One worker has one file. */
export type FileAsk =
  | {
      readonly kind: 'open';
      readonly name: string;
      /** `undefined` for a file that is too large to be taken into memory. */
      readonly bytes: Uint8Array | undefined;
      readonly context: EngineContext;
    }
  /** The destination or the policy is another one now. */
  | { readonly kind: 'context'; readonly context: EngineContext }
  /** Make a redacted copy of the open file. */
  | { readonly kind: 'copy' };

export type FileTell =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'checked'; readonly check: FileCheck; readonly canCopy: boolean }
  | { readonly kind: 'copied'; readonly rewritten: Rewritten };
