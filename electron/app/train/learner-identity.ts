import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { object } from '../../../shared/contract/object-shape.ts';
import { oneOf, text } from '../../../shared/contract/shape.ts';
import { type Identity, identityHere, type ReadIdentity } from '../identity.ts';
import { createWhole } from '../node-files.ts';
import { RESULT_KEY_FILE } from './result-key.ts';
import { SENT_FILE } from './xapi-outbox.ts';

/** Who works on this machine, as results, certificates and statements name them. */
export interface LearnerIdentity {
  /** Account name, lower case; on Windows with its domain, as `corp\\yamada`. */
  readonly person: string;
  readonly machine: string;
  /** Account names as the system says them: groups are told by these, whatever `person` is. */
  readonly accounts: readonly string[];
}

/** Who the person is in what was signed or sent. It stays, so that a trainer does not meet somebody new. */
export const PERSON_FILE = 'person.json';

const personFile = object({ format: oneOf(1), person: text({ min: 1, max: 300 }) });

type Env = Readonly<Record<string, string | undefined>>;

/** The person this program runs for: who they are in what is kept in `folder`, else who the system says they are. */
export function learnerIdentity(
  folder: string,
  env: Env,
  system: ReadIdentity = identityHere(),
): () => Promise<LearnerIdentity> {
  return async () => {
    const identity = await system();
    const kept = await keptPerson(folder);
    const isEarlier = kept === undefined && (await hasSigned(folder));
    return {
      person: personNow({ identity, kept, earlier: isEarlier ? earlierPerson(identity, env) : undefined }),
      machine: identity.host.toLowerCase() || 'unknown',
      accounts: identity.accounts,
    };
  };
}

/** Kept before anything is signed or sent under this name. The first name stays. */
export async function keepPerson(folder: string, person: string): Promise<void> {
  const content = `${JSON.stringify({ format: 1, person })}\n`;
  await createWhole(join(folder, PERSON_FILE), content).catch((error: unknown) => {
    if (codeOf(error) !== 'EEXIST') throw error;
  });
}

interface Known {
  readonly identity: Identity;
  readonly kept: string | undefined;
  /** Who earlier versions said they were, where one has signed or sent something. */
  readonly earlier: string | undefined;
}

/**
 * A name that was written stays as long as the account is the same: without this a change of the domain, or a system that
 * does not answer, would make somebody new of the person. Nobody can take the name of another account.
 */
export function personNow({ identity, kept, earlier }: Known): string {
  const person = personOf(identity);
  return [kept, earlier].find((name) => name !== undefined && bare(name) === bare(person)) ?? person;
}

/** A domain that is the machine itself is none: Windows names the accounts of the machine by it. */
export function personOf({ accounts, host }: Identity): string {
  const [account = 'unknown'] = accounts;
  const named = accounts.find((name) => name.includes('\\')) ?? account;
  // Windows cuts the name of a machine to 15 characters there (NetBIOS).
  const machine = (host.split('.', 1)[0] ?? '').slice(0, 15).toLowerCase();
  const [domain = ''] = named.toLowerCase().split('\\', 1);
  return (named.includes('\\') && domain !== machine ? named : bare(named)).toLowerCase();
}

/** What versions before this file wrote: they believed the environment. */
export function earlierPerson({ accounts }: Identity, env: Env): string {
  const domain = env.USERDOMAIN === undefined || env.USERDOMAIN === env.COMPUTERNAME ? '' : `${env.USERDOMAIN}\\`;
  const account = accounts.find((name) => !name.includes('\\')) ?? env.USER ?? env.USERNAME ?? 'unknown';
  return `${domain}${account}`.toLowerCase();
}

function bare(name: string): string {
  return name.slice(name.indexOf('\\') + 1);
}

async function keptPerson(folder: string): Promise<string | undefined> {
  try {
    const parsed = personFile(JSON.parse(await readFile(join(folder, PERSON_FILE), 'utf8')));
    return parsed.ok ? parsed.value.person : undefined;
  } catch {
    // Not there, or no JSON: the system's answer counts then.
    return undefined;
  }
}

async function hasSigned(folder: string): Promise<boolean> {
  const found = await Promise.all(
    [RESULT_KEY_FILE, SENT_FILE].map((name) =>
      access(join(folder, name)).then(
        () => true,
        () => false,
      ),
    ),
  );
  return found.includes(true);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
