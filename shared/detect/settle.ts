import { bandOf } from './confidence.ts';
import type { Finding } from './finding.ts';

/** A finding with what settling needs to know of its detector. */
export interface Claim extends Finding {
  readonly severity: 'low' | 'medium' | 'high';
  readonly block: boolean;
}

const SEVERITY = { low: 0, medium: 1, high: 2 } as const;
const BAND = { low: 0, medium: 2, high: 3 } as const;
const SEEN = { plain: 0, folded: 1, joined: 2, decoded: 3 } as const;

/**
 * Chooses among claims on the same text. Outside blocks no two findings overlap: a longer claim that is at least as
 * sure and as severe swallows those inside it, otherwise the surer and more severe one stays. Blocks (source code)
 * may hold other findings but not a block of the same category. Returns findings by start, longest first.
 */
export function settle(claims: readonly Claim[]): readonly Finding[] {
  const blocks = keepApart(claims.filter((claim) => claim.block));
  const values = keepApart(claims.filter((claim) => !claim.block));
  return [...blocks, ...values].toSorted((a, b) => a.start - b.start || b.end - a.end).map(asFinding);
}

function asFinding({ severity: _severity, block: _block, ...finding }: Claim): Finding {
  return finding;
}

/** Greedy by rank, over claims sorted by start, so that each is compared with its neighbours only. */
function keepApart(claims: readonly Claim[]): readonly Claim[] {
  const kept: Claim[] = [];
  for (const claim of claims.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    let stays = true;
    while (stays) {
      const last = kept.at(-1);
      if (last === undefined || last.end <= claim.start) break;
      if (beats(claim, last)) kept.pop();
      else stays = false;
    }
    if (stays) kept.push(claim);
  }
  return kept;
}

function beats(claim: Claim, other: Claim): boolean {
  if (claim.start === other.start && claim.end === other.end) return rank(claim) > rank(other);
  if (contains(claim, other)) return swallows(claim, other);
  if (contains(other, claim)) return !swallows(other, claim);
  return rank(claim) + lengthBonus(claim) > rank(other) + lengthBonus(other);
}

function contains(outer: Claim, inner: Claim): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/**
 * A longer claim wins over one inside it, because masking the longer one masks both. Not when it is a guess beside
 * something surer, and not when something severe sits in something harmless: what the policy does with the harmless
 * one would leave the severe one in place.
 */
function swallows(outer: Claim, inner: Claim): boolean {
  const severer = SEVERITY[outer.severity] >= SEVERITY[inner.severity];
  if (!severer && inner.severity === 'high' && BAND[bandOf(inner.confidence)] > 0) return false;
  if (BAND[bandOf(outer.confidence)] >= BAND[bandOf(inner.confidence)]) return true;
  return severer && BAND[bandOf(outer.confidence)] > 0;
}

function rank(claim: Claim): number {
  return BAND[bandOf(claim.confidence)] + SEVERITY[claim.severity] * 1.5 + claim.confidence - SEEN[claim.seen] * 0.25;
}

function lengthBonus(claim: Claim): number {
  return Math.min(1.5, (claim.end - claim.start) / 20);
}
