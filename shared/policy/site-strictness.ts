import { type Site, TIERS } from './policy.ts';
import type { Rule } from './rule.ts';
import { findSite } from './sites.ts';
import { byAddition, byEquality, byRank, type Change, together } from './strictness.ts';

/** What stands beside the values that are compared. */
export interface Surroundings {
  readonly sites: readonly Site[];
  readonly rules: readonly Rule[];
}

/**
 * How a site stands to the one before it. A new site may not take addresses from another one, and may not be approved:
 * either would let texts pass that rules hold today.
 */
export function compareSites(before: Site | undefined, after: Site | undefined, around: Surroundings): Change {
  if (after === undefined) return 'looser';
  if (before === undefined) return together(after.tier === 'approved' ? 'looser' : 'stricter', byOwner(after, around));
  return together(
    byTier(before, after, around),
    byAddition(before.addresses, after.addresses),
    byOwner(after, around),
    byEquality(
      [before.name, before.alternative, before.comment, before.addresses],
      [after.name, after.alternative, after.comment, after.addresses],
      'words',
    ),
  );
}

function byOwner({ id, addresses }: Site, { sites }: Surroundings): Change {
  // A site is found by its id as well, and an id may look like an address.
  const isTaken = [id, ...addresses].some((address) => (findSite({ sites }, address)?.id ?? id) !== id);
  return isTaken ? 'looser' : 'same';
}

/** A stricter tier counts only where no rule falls silent by it, or where nothing passes there at all. */
function byTier({ id, tier: from }: Site, { tier: to }: Site, { rules }: Surroundings): Change {
  const change = byRank(TIERS, from, to);
  if (change !== 'stricter') return change;
  const speaks = ({ when: { tiers, sites } }: Rule, tier: Site['tier']) =>
    (tiers?.includes(tier) ?? true) && (sites?.includes(id) ?? true);
  const isClosed = rules.some((rule) => speaks(rule, to) && holdsEverything(rule));
  return isClosed || rules.every((rule) => !speaks(rule, from) || speaks(rule, to)) ? 'stricter' : 'other';
}

function holdsEverything({ about, action, mode, stages, when: { groups, hours } }: Rule): boolean {
  const isTimeless = groups === undefined && hours === undefined && stages === undefined;
  return about === 'text' && action === 'block' && mode === 'enforce' && isTimeless;
}
