import { execFile } from 'node:child_process';
import { hostname, userInfo } from 'node:os';
import { win32 } from 'node:path';
import { promisify } from 'node:util';
import { windowsFolder } from './windows-folder.ts';

/** Who is at which machine, as the operating system says. */
export interface Identity {
  /** `mori`, and `CORP\\mori` where the system knows a domain. */
  readonly accounts: readonly string[];
  readonly host: string;
}

export type ReadIdentity = () => Promise<Identity>;

/**
 * Asks the system itself, once. The environment is not asked: `USERDOMAIN` is the person's to change, and with it who they
 * would be. `whoami` is the program of Windows' own folder; without an answer only the bare name counts.
 */
export function systemIdentity(whoami: string | undefined): ReadIdentity {
  let known: Promise<Identity> | undefined;
  return () => {
    known ??= askSystem(whoami);
    return known;
  };
}

/** The same for the system that this program runs on. */
export function identityHere(): ReadIdentity {
  if (here !== undefined) return here;
  const system = process.platform === 'win32' ? windowsFolder() : undefined;
  here = systemIdentity(system === undefined ? undefined : win32.join(system, 'whoami.exe'));
  return here;
}

let here: ReadIdentity | undefined;

/** A process may run under a number that the system has no name for: '' then. */
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
