import type { IndexKind } from '../company/index-file.ts';
import type { Found } from '../detect/detector.ts';
import { REASONS, type Reason } from '../detect/reason.ts';
import { object } from './object-shape.ts';
import { list, nothing, number, oneOf, type Shape, text, whole } from './shape.ts';

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

/** A text of this many UTF-16 code units fits into one native message in any script. */
export const LONGEST_FIND = 300_000;

const file = text({ min: 1, max: 255 });

/** What screens and the extension ask about the company's own things. */
export const COMPANY_CALLS = {
  'company.read': nothing,
  'company.bytes': object({ file, from: whole(0, 2_000_000_000), length: whole(1, LARGEST_PIECE) }),
  'company.find': object({ text: text({ max: LONGEST_FIND }) }),
} as const;

/**
 * What is found of each kind in a text, for an engine that cannot hold the indexes itself. Offsets are into the text as it
 * is after folding (`detect/fold.ts`).
 */
export type CompanyFound = { readonly [K in 'code' | 'documents' | 'records']: readonly Found[] };

export interface CompanyReplies {
  'company.read': CompanyStanding;
  /** Base64. */
  'company.bytes': { readonly bytes: string };
  'company.find': CompanyFound;
}

const found: Shape<Found> = object(
  {
    start: whole(0, LONGEST_FIND),
    end: whole(0, LONGEST_FIND),
    confidence: number(0, 1),
    because: list(oneOf(...(Object.keys(REASONS) as Reason[])), 20),
  },
  { company: object({ source: text({ max: 500 }) }, { share: number(0, 1), marking: text({ max: 200 }) }) },
);

/** The other end of `company.find`, where the answer came from another process. */
export const companyFoundShape: Shape<CompanyFound> = object({
  code: list(found),
  documents: list(found),
  records: list(found),
});
