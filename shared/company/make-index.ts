import type { FingerprintParts } from './fingerprint-index.ts';
import type { CompanyIndex, IndexHeader, Pair, Source } from './index-file.ts';
import { keyName } from './key.ts';
import type { ListParts } from './list-index.ts';
import type { SipKey } from './siphash.ts';

/** What is said about an index besides its hashes. */
export interface IndexFacts extends Pick<IndexHeader, 'kind' | 'name' | 'version' | 'made'> {
  readonly sources: readonly Source[];
  readonly pairs?: readonly Pair[];
}

/** Puts facts and hashes together. */
export function makeIndex(facts: IndexFacts, parts: FingerprintParts | ListParts, key: SipKey): CompanyIndex {
  const { sets, table } = parts;
  const header: IndexHeader = {
    format: 1,
    ...facts,
    key: keyName(key),
    sets: sets.map(({ count, tagBits, sourceBits }) => ({ count, tagBits, sourceBits })),
    table: table.length,
    ...('cut' in parts ? { cut: parts.cut } : { columns: parts.columns }),
  };
  return { header, sets, table };
}
