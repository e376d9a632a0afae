import type { Span } from '../../detect/finding.ts';
import type { Piece } from '../../redact/redact.ts';
import type { Part, Reading, Unread } from '../document.ts';

/** A file opened for rewriting. */
export interface Opened {
  /** Every text in the file, seen or not, as its reader gives it. */
  readonly parts: readonly Part[];
  /**
   * The bytes of the file with placeholders put in.
   * @param pieces for each of `parts`, in their order: ascending, not overlapping, in offsets of its text
   * @param findIn what to replace in texts that no part shows, such as an attribute
   */
  readonly write: (
    pieces: readonly (readonly Piece[])[],
    findIn: (text: string) => readonly Piece[],
  ) => Uint8Array | Promise<Uint8Array>;
  /** Whether a stretch of a part's text stands in the file: readers put labels and breaks between. Left out: all does. */
  readonly isOwn?: (part: number, span: Span) => boolean;
  /** What the copy still carries and nobody could look into, such as a picture. */
  readonly left: readonly Unread[];
}

/** Opens files of one kind for rewriting. Throws `FileTrouble` for what it expects. */
export type Rewriter = (bytes: Uint8Array, reading: Reading) => Promise<Opened>;
