import { type Cut, type Grams, gramsOf, NOT_KEPT, winnow } from './grams.ts';
import { type Hash64, type SipKey, sipHashPair } from './siphash.ts';
import type { Tokens } from './tokens.ts';

/** The leading `tagBits` bits (at most 52) of the keyed hash of two words, as a whole number. */
export function tagOf(key: SipKey, low: number, high: number, tagBits: number): number {
  sipHashPair(key, low, high, out);
  return leading(out, tagBits);
}

const out: Hash64 = new Int32Array(2);

/** The leading bits of a hash as a whole number. */
function leading(hash: Hash64, tagBits: number): number {
  if (tagBits <= 32) return (hash[1] as number) >>> (32 - tagBits);
  return ((hash[1] as number) >>> 0) * 2 ** (tagBits - 32) + ((hash[0] as number) >>> (64 - tagBits));
}

/** A keyed hash that a text has in common with an index, and where. */
export interface Mark {
  readonly tag: number;
  /** Index of the first token of its gram. */
  readonly at: number;
}

/** Marks worth keeping in an index; `isCommon` says of a gram that it stands in public texts too. */
export function marksToKeep(
  tokens: Tokens,
  cut: Cut,
  key: SipKey,
  tagBits: number,
  isCommon: (low: number, high: number) => boolean,
): readonly Mark[] {
  const grams = gramsOf(tokens, cut);
  for (let at = 0; at < grams.count; at++) {
    if (grams.order[at] !== NOT_KEPT && isCommon(grams.low[at] as number, grams.high[at] as number)) {
      grams.order[at] = NOT_KEPT;
    }
  }
  return winnow(grams, cut.window).map((at) => ({ tag: tagAt(grams, at, key, tagBits), at }));
}

/** Marks to look up: every gram that an index could hold, because what a copy begins with is known to nobody. */
export function* marksToAsk(tokens: Tokens, cut: Cut, key: SipKey, tagBits: number): Generator<Mark> {
  const grams = gramsOf(tokens, cut);
  for (let at = 0; at < grams.count; at++) {
    if (grams.order[at] !== NOT_KEPT) yield { tag: tagAt(grams, at, key, tagBits), at };
  }
}

function tagAt({ low, high }: Grams, at: number, key: SipKey, tagBits: number): number {
  return tagOf(key, low[at] as number, high[at] as number, tagBits);
}
