import type { Category } from '../detect/category.ts';

/** Longest canonical value, in UTF-16 code units. */
export const LONGEST_LISTED = 200;

/** One value of a list: never the value itself. */
export interface HashedValue {
  /** The keyed hash of the canonical value (`listed-values.ts`): 8 bytes in base64. */
  readonly hash: string;
  /** Length of the canonical value in UTF-16 code units: texts are looked through at the lengths of the list only. */
  readonly length: number;
  /** What the value is; left out: `company-term`. */
  readonly category?: Category;
  readonly comment?: string;
}

/** Values that are always found, and values that are never reported, as keyed hashes. */
export interface HashedList {
  readonly id: string;
  /** The key of the hashes: 16 bytes in base64. */
  readonly key: string;
  /** Always found. */
  readonly mask?: readonly HashedValue[];
  /** Never reported. */
  readonly pass?: readonly HashedValue[];
  readonly comment?: string;
}
