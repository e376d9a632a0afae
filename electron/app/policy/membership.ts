import { execFile } from 'node:child_process';
import { hostname, userInfo } from 'node:os';
import { promisify } from 'node:util';
import type { Group } from '../../../shared/policy/policy.ts';

/** Who is at which machine, as the operating system says. */
export interface Identity {
  /** `mori`, and `CORP\\mori` where the system knows a domain. */
  readonly accounts: readonly string[];
  readonly host: string;
}

export type ReadIdentity = () => Promise<Identity>;

/** Ids of the groups whose members name this person or this machine, whatever the case. */
export function groupsOf(groups: readonly Group[] | undefined, { accounts, host }: Identity): readonly string[] {
  // No system lets a colon into the name of an account, so nobody can call themselves a machine.
  const names = accounts.filter((name) => !name.includes(':'));
  const own = new Set([...names, `host:${host}`, `host:${host.split('.', 1)[0]}`].map((name) => name.toLowerCase()));
  return (groups ?? [])
    .filter(({ members }) => members?.some((name) => own.has(name.toLowerCase())))
    .map(({ id }) => id);
}

/**
 * Asks the system itself. The environment is not asked: `USERDOMAIN` is the person's to change, and with it the groups
 * they would belong to. `whoami` is the program of Windows' own folder; without an answer only the bare name counts.
 */
export function systemIdentity(whoami: string | undefined): ReadIdentity {
  let known: Promise<Identity> | undefined;
  return () => {
    known ??= askSystem(whoami);
    return known;
  };
}

/** A process may run under a number that the system has no name for. */
export function accountName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}

async function askSystem(whoami: string | undefined): Promise<Identity> {
  const username = accountName();
  const answered =
    whoami === undefined
      ? ''
      : await promisify(execFile)(whoami, []).then(
          ({ stdout }) => stdout,
          () => '',
        );
  const named = answered.trim();
  return { accounts: [username, named].filter((name) => name !== ''), host: hostname() };
}
