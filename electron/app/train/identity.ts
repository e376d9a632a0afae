import { hostname, userInfo } from 'node:os';

/** Who works on this machine, as the system knows them. */
export interface Identity {
  /** Account name, lower case; on Windows with its domain, as `corp\yamada`. */
  readonly person: string;
  readonly machine: string;
  /** IANA name of the time zone. */
  readonly timeZone: string;
}

type Env = Readonly<Record<string, string | undefined>>;

/** The person this program runs for. */
export function systemIdentity(env: Env): Identity {
  const domain = env.USERDOMAIN === undefined || env.USERDOMAIN === env.COMPUTERNAME ? '' : `${env.USERDOMAIN}\\`;
  return {
    person: `${domain}${accountName(env)}`.toLowerCase(),
    machine: hostname().toLowerCase() || 'unknown',
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}

function accountName(env: Env): string {
  try {
    return userInfo().username || 'unknown';
  } catch {
    // An account without an entry in the system's list, as containers have.
    return env.USER || env.USERNAME || 'unknown';
  }
}
