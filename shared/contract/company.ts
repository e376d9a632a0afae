import type { IndexKind } from '../company/index-file.ts';
import type { Found } from '../detect/detector.ts';
import { object } from './object-shape.ts';
import { nothing, text, whole } from './shape.ts';

/**
 * How an installed index stands. `old`: made more than 90 days ago, still used; `missing`: there is a manifest and no index;
 * `damaged`: the content is not what the manifest says; `untrusted`: no trusted key signed it; `other-key`: made with
 * another company key; `no-key`: the company key is not there. Only `ready` and `old` are used; a text that would need one
 * of the others counts as not checked.
 */
export const INDEX_STATES = ['ready', 'old', 'missing', 'damaged', 'untrusted', 'other-key', 'no-key'] as const;
export type IndexState = (typeof INDEX_STATES)[number];

export interface InstalledIndex {
  /** Name of the file in the company's folder. */
  readonly file: string;
  readonly state: IndexState;
  /** Left out where not even the manifest can be read. */
  readonly facts?: {
    readonly name: string;
    readonly kind: IndexKind;
    readonly version: number;
    readonly made: string;
    /** In bytes. */
    readonly size: number;
  };
}

/** What the company has given this machine to recognise its own things by. */
export interface CompanyStanding {
  readonly indexes: readonly InstalledIndex[];
  /** The company key as hexadecimal digits, for the engine in the page; `null` where there is none. */
  readonly key: string | null;
}

/** Whether an index is used in checks. */
export function isUsed({ state }: Pick<InstalledIndex, 'state'>): boolean {
  return state === 'ready' || state === 'old';
}

/** A page takes an index in pieces of at most this many bytes. */
export const LARGEST_PIECE = 4 * 1024 * 1024;

const file = text({ min: 1, max: 255 });

/** What screens and the extension ask about the company's own things. */
export const COMPANY_CALLS = {
  'company.read': nothing,
  'company.bytes': object({ file, from: whole(0, 2_000_000_000), length: whole(1, LARGEST_PIECE) }),
  'company.find': object({ text: text({ max: 500_000 }) }),
} as const;

export interface CompanyReplies {
  'company.read': CompanyStanding;
  /** Base64. */
  'company.bytes': { readonly bytes: string };
  /** What is found of each kind in a folded text, for an engine that cannot hold the indexes itself. */
  'company.find': { readonly [K in 'code' | 'documents' | 'records']: readonly Found[] };
}
