import { bandOf } from './confidence.ts';
import type { Finding } from './finding.ts';
import { floorIndex } from './floor-index.ts';

/** A finding with what settling needs to know of its detector. */
export interface Claim extends Finding {
  readonly severity: 'low' | 'medium' | 'high';
  readonly block: boolean;
  /** Stands beside claims of others. */
  readonly beside: boolean;
}

const SEVERITY = { low: 0, medium: 1, high: 2 } as const;
const BAND = { low: 0, medium: 2, high: 3 } as const;
const SEEN = { plain: 0, folded: 1, joined: 2, decoded: 3 } as const;

/**
 * Chooses among claims on the same text. Outside blocks no two findings overlap: a longer claim that is at least as
 * sure and as severe swallows those inside it, otherwise the surer and more severe one stays. Blocks (source code)
 * may hold other findings but not a block of the same category; what a policy names itself stands beside everything else,
 * so that a term is never lost in an address, nor an address in a term. Returns findings by start, longest first.
 */
export function settle(claims: readonly Claim[]): readonly Finding[] {
  const blocks = keepApart(claims.filter((claim) => claim.block));
  const values = keepApart(claims.filter((claim) => !claim.block && !claim.beside));
  const listed = keepApart(claims.filter((claim) => claim.beside));
  return [...blocks, ...values, ...listed].toSorted((a, b) => a.start - b.start || b.end - a.end).map(asFinding);
}

function asFinding({ severity: _severity, block: _block, beside: _beside, ...finding }: Claim): Finding {
  return finding;
}

/**
 * Compares each claim, by start, with the one kept before it. A claim that fell to another which then fell itself gets
 * a second chance, so that nothing sure is left out because of what is no longer there.
 */
function keepApart(claims: readonly Claim[]): readonly Claim[] {
  const kept: Claim[] = [];
  const dropped: Claim[] = [];
  for (const claim of claims.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    let standing: Claim | undefined = claim;
    for (let last = kept.at(-1); standing !== undefined && last !== undefined && last.end > standing.start; ) {
      if (beats(standing, last)) {
        kept.pop();
        dropped.push(last);
        standing = covering(standing, last);
        last = kept.at(-1);
      } else {
        kept[kept.length - 1] = covering(last, standing);
        dropped.push(standing);
        standing = undefined;
      }
    }
    if (standing !== undefined) kept.push(standing);
  }
  const starts = kept.map(({ start }) => start);
  const free = dropped.filter((claim) => (kept[floorIndex(starts, claim.end - 1)]?.end ?? 0) <= claim.start);
  return free.length === 0 ? kept : [...kept, ...keepApart(free)].toSorted((a, b) => a.start - b.start);
}

/**
 * The winner grows over a likely loser that it does not cover, so that no half of a value stays behind. Something
 * harmless around a secret is let go.
 */
function covering(winner: Claim, loser: Claim): Claim {
  const isGuess = BAND[bandOf(winner.confidence)] === 0 || BAND[bandOf(loser.confidence)] === 0;
  if (isGuess || (contains(loser, winner) && loser.severity === 'low')) return winner;
  return { ...winner, start: Math.min(winner.start, loser.start), end: Math.max(winner.end, loser.end) };
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
