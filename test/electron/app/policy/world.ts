import type { Identity } from '../../../../electron/app/identity.ts';
import type { DocumentSource, Paper, Reading, Remote } from '../../../../electron/app/policy/document-source.ts';
import { NO_MARKS } from '../../../../electron/app/policy/marks.ts';
import { type PolicyDesk, policyDesk } from '../../../../electron/app/policy/policy-desk.ts';
import { singleFile } from '../../../../electron/app/policy/sources/single-file.ts';
import type { Copies, Kept, Vault } from '../../../../electron/app/policy/vault.ts';
import { signFile } from '../../../../electron/app/signing/sign-file.ts';
import { newSigningKey, type SigningKey } from '../../../../electron/app/signing/signing-key.ts';
import type { SignedKind } from '../../../../shared/contract/signed.ts';
import { STARTER_POLICY } from '../../../../shared/policy/starter-policy.ts';

/** A vault in memory. `isSafe` says whether the person could have changed what is in it. */
export interface MemoryVault extends Vault {
  kept: Kept | undefined;
  isSafe: boolean;
}

export function memoryVault(kept?: Kept): MemoryVault {
  const vault: MemoryVault = {
    kept,
    isSafe: true,
    async read(): Promise<Copies> {
      if (vault.kept === undefined) return { copies: [], marks: NO_MARKS };
      return { copies: [{ kept: vault.kept, isSafe: vault.isSafe }], marks: vault.kept.marks };
    },
    async keep(next) {
      vault.kept = next;
    },
  };
  return vault;
}

/** A source that says whatever the test wants. */
export interface HandSource extends DocumentSource {
  reading: Reading;
}

export function handSource(
  id: string,
  hand: DocumentSource['hand'],
  reading: Reading = { state: 'absent' },
): HandSource {
  const source: HandSource = { id, place: `/${id}`, hand, reading, read: async () => source.reading };
  return source;
}

export const found = (text: string, more: Partial<Paper> = {}): Reading => ({
  state: 'found',
  papers: [{ name: 'policy', place: '/policy.json', role: 'company', content: { state: 'text', text }, ...more }],
});

export interface World {
  readonly desk: PolicyDesk;
  readonly vault: MemoryVault;
  readonly keys: HandSource;
  readonly local: HandSource;
  readonly share: HandSource;
  /** Names the share. */
  readonly settings: HandSource;
  now: Date;
  identity: Identity;
  /** Another start of the program with the same vault. */
  again(): PolicyDesk;
}

/** A machine with keys, a place that only an administrator writes to, and a share that anybody writes to. */
export function world(): World {
  const vault = memoryVault();
  const keys = handSource('keys', 'administrator');
  const local = handSource('local', 'administrator');
  const share = handSource('share', 'anybody');
  const remote = (_named: Remote) => [share];
  const settings = handSource('settings', 'administrator', { state: 'found', papers: [], remote: { file: '/share' } });
  const start = () =>
    policyDesk({
      local: [keys, local, settings],
      remote,
      vault,
      identity: async () => it.identity,
      clock: { now: () => it.now },
    });
  const it: World = {
    desk: start(),
    vault,
    keys,
    local,
    share,
    settings,
    now: new Date('2026-04-01T09:00:00Z'),
    identity: { accounts: ['mori'], host: 'pc-17' },
    again: start,
  };
  return it;
}

/** A desk over one file, as an installed `policy.json`. */
export function fileDesk(file: string): PolicyDesk {
  return policyDesk({
    local: [singleFile('file', file, { role: 'company', hand: 'administrator', ownership: { links: 'follow' } })],
    remote: () => [],
    vault: memoryVault(),
    identity: async () => ({ accounts: ['mori'], host: 'pc-17' }),
    clock: { now: () => new Date('2026-04-01T09:00:00Z') },
  });
}

export const newKey = (name: string): SigningKey => newSigningKey(name).key;

export const keysFile = (...keys: readonly SigningKey[]): string =>
  JSON.stringify({ keys: keys.map((key) => key.public) });

export const deployed = (...keys: readonly SigningKey[]): Reading =>
  found(keysFile(...keys), { name: 'keys.json', place: '/keys.json', role: 'keys' });

/** The starter policy under another name, with changes. */
export const policyText = (change: object = {}): string => JSON.stringify({ ...STARTER_POLICY, id: 'acme', ...change });

export function signed(
  key: SigningKey,
  payload: string,
  at = '2026-03-01T00:00:00Z',
  kind: SignedKind = 'policy',
): string {
  return JSON.stringify(signFile(kind, payload, key, new Date(at)));
}
