import type { EntryFacts } from './entry.ts';

/**
 * The group that is kept with a check. `groups` are the ids of all that the person or the machine belongs to, in the order
 * of the policy: the first one counts, so that nobody is counted twice. Left out where nobody knows, or where there is none.
 */
export function entryGroup(groups: readonly string[] | undefined): Pick<EntryFacts, 'group'> {
  const [group] = groups ?? [];
  return group === undefined ? {} : { group };
}
