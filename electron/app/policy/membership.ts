import type { Group } from '../../../shared/policy/policy.ts';
import type { Identity } from '../identity.ts';

/** Ids of the groups whose members name this person or this machine, whatever the case. */
export function groupsOf(groups: readonly Group[] | undefined, { accounts, host }: Identity): readonly string[] {
  // No system lets a colon into the name of an account, so nobody can call themselves a machine.
  const names = accounts.filter((name) => !name.includes(':'));
  const own = new Set([...names, `host:${host}`, `host:${host.split('.', 1)[0]}`].map((name) => name.toLowerCase()));
  return (groups ?? [])
    .filter(({ members }) => members?.some((name) => own.has(name.toLowerCase())))
    .map(({ id }) => id);
}
