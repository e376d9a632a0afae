import { object } from './object-shape.ts';
import { nothing, text } from './shape.ts';

/** A policy with its lists of hashes; the loopback host takes 1 MB in one call. */
const LONGEST_DRAFT = 16_000_000;

/**
 * The policy that is being written: kept as a file of the person, and signed on the machine with a key that comes with the
 * call and is kept nowhere.
 */
export const DRAFT_CALLS = {
  'draft.read': nothing,
  'draft.keep': object({ text: text({ min: 1, max: LONGEST_DRAFT }) }),
  'draft.drop': nothing,
  'draft.sign': object({ text: text({ min: 1, max: LONGEST_DRAFT }), key: text({ min: 1, max: 10_000 }) }),
} as const;

export interface DraftReplies {
  /** The draft as it was kept, or `null` where there is none. */
  'draft.read': { readonly text: string | null };
  'draft.keep': null;
  'draft.drop': null;
  /** A signed file as JSON. */
  'draft.sign': { readonly file: string; readonly keyId: string };
}
