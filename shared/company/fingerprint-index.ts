import { fold } from '../detect/fold.ts';
import { CODE_CUT, CODE_SPARE_BITS } from './code-match.ts';
import { codeTokens } from './code-tokens.ts';
import { COLLECTED_BITS, collector, type Limits, sourceBitsFor } from './collect.ts';
import { DOCUMENT_CUT, DOCUMENT_SPARE_BITS } from './document-match.ts';
import { marksToKeep } from './fingerprints.ts';
import { type Cut, gramsOf, NOT_KEPT } from './grams.ts';
import type { CompanyIndex } from './index-file.ts';
import { proseTokens } from './prose-tokens.ts';
import { sieveOf } from './sieve.ts';
import type { SipKey } from './siphash.ts';
import type { Tokens } from './tokens.ts';

export interface FingerprintPlan {
  readonly kind: 'code' | 'document';
  readonly key: SipKey;
  readonly sources: number;
  /** Two to this power is the size in bits of the sieve for public texts: about their size in bytes. */
  readonly sieve: number;
}

export type FingerprintParts = Pick<CompanyIndex, 'sets' | 'table'> & { readonly cut: Cut };

/** Takes texts one by one, public ones first, and keeps nothing but fingerprints of what is left. */
export interface FingerprintBuilder {
  readonly addPublic: (text: string) => void;
  readonly add: (text: string, source: number) => void;
  readonly done: () => FingerprintParts;
}

interface Manner {
  readonly cut: Cut;
  readonly spareBits: number;
  readonly tokens: (folded: string) => Tokens;
  /** What repeats more often is the pattern of a house style or a generator, and of more sources a shared library. */
  readonly limits: Limits;
}

const MANNERS: Readonly<Record<FingerprintPlan['kind'], Manner>> = {
  code: { cut: CODE_CUT, spareBits: CODE_SPARE_BITS, tokens: codeTokens, limits: { repeats: 12, sources: 4 } },
  document: {
    cut: DOCUMENT_CUT,
    spareBits: DOCUMENT_SPARE_BITS,
    tokens: proseTokens,
    limits: { repeats: 8, sources: 4 },
  },
};

export function fingerprintBuilder({ kind, key, sources, sieve: size }: FingerprintPlan): FingerprintBuilder {
  const { cut, spareBits, tokens, limits } = MANNERS[kind];
  const sourceBits = sourceBitsFor(sources);
  const collected = collector(sourceBits);
  const sieve = sieveOf(size);
  return {
    addPublic(text) {
      const grams = gramsOf(tokens(fold(text).text), cut);
      for (let at = 0; at < grams.count; at++) {
        if (grams.order[at] !== NOT_KEPT) sieve.add(grams.low[at] as number, grams.high[at] as number);
      }
    },
    add(text, source) {
      for (const { tag } of marksToKeep(tokens(fold(text).text), cut, key, COLLECTED_BITS, sieve.has)) {
        collected.add(tag, source);
      }
    },
    done() {
      const tagBits = Math.min(COLLECTED_BITS, Math.ceil(Math.log2(Math.max(2, collected.count()))) + spareBits);
      return { cut, sets: [collected.pack(tagBits, limits)], table: new Uint32Array(0) };
    },
  };
}
