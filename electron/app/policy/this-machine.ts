import { join } from 'node:path';
import type { Bilingual } from '../../../shared/language.ts';
import { policySourceWords as words } from '../../../shared/words/policy-source-words.ts';
import { addressFolder, type FarFolder, LARGEST_FILE, shareFolder } from '../company/far-folder.ts';
import { accountName, identityHere, systemIdentity } from '../identity.ts';
import { nodeFiles } from '../node-files.ts';
import type { Clock } from '../ports.ts';
import { companyFolder, KEYS_FILE } from '../user-data-folder.ts';
import { windowsFolder } from '../windows-folder.ts';
import type { DocumentSource, Remote } from './document-source.ts';
import { readOwned } from './owned-file.ts';
import { type PolicyDesk, type PolicyParts, policyDesk } from './policy-desk.ts';
import { addressSource } from './sources/address.ts';
import { type AddressCache, fileCache } from './sources/address-cache.ts';
import type { HttpsClient } from './sources/https-client.ts';
import { managedPreferences, PREFERENCE_DOMAIN } from './sources/managed-preferences.ts';
import { paced } from './sources/paced.ts';
import { policyFolder } from './sources/policy-folder.ts';
import { POLICY_KEYS, registrySource } from './sources/registry.ts';
import { settingsFile } from './sources/settings-file.ts';
import { shareSource } from './sources/share.ts';
import { singleFile } from './sources/single-file.ts';
import { windowsPolicies } from './sources/windows-policies.ts';
import { diskVault } from './vault.ts';

/** How long a source that costs a process or a network is not asked again. */
const PACE_MS = 5_000;
/** 200 MB over a slow line. */
const LONG_PATIENCE_MS = 600_000;
const ROOT = 0;

/** Who must own what a company puts on a machine, where the system has numbers for users. */
export function administrator(platform: string): number | undefined {
  return platform === 'win32' ? undefined : ROOT;
}

export interface MachineOptions {
  readonly platform: string;
  /** The person's own folder. */
  readonly folder: string;
  /** This file instead of every place that the system has, as the launcher of the native host or a test names it. */
  readonly policyFile?: string | undefined;
  /** How long a server may take: a person at a terminal waits less than a window that is open all day. */
  readonly patienceMs: number;
}

/**
 * The places that a company's policy has on this system. All of them are fixed or read from what only an administrator
 * can write; none comes from the environment, which is the person's.
 */
export function machineDesk({ platform, folder, policyFile, patienceMs }: MachineOptions): PolicyDesk {
  const clock: Clock = { now: () => new Date() };
  if (policyFile !== undefined) return policyDesk(namedFile(policyFile, folder, clock));
  const system = platform === 'win32' ? windowsFolder() : undefined;
  const owner = administrator(platform);
  const machine = machineFolder(platform, system?.slice(0, 2));
  const cache = fileCache(nodeFiles(folder));
  return policyDesk({
    local: localSources(platform, system, clock),
    remote: (named, areKeysDeployed) =>
      remoteSources(named, { clock, patienceMs, owner, cache: areKeysDeployed ? cache : NO_CACHE }),
    indexes: (named) => indexesBeside(named, owner),
    vault: diskVault({ own: folder, machine: { folder: machine, ...(owner !== undefined && { owner }) } }),
    identity: identityHere(),
    clock,
  });
}

function namedFile(file: string, folder: string, clock: Clock): PolicyParts {
  return {
    local: [singleFile('file', file, { role: 'company', hand: 'administrator', ownership: { links: 'follow' } })],
    remote: () => [],
    vault: diskVault({ own: folder }),
    identity: systemIdentity(undefined),
    clock,
  };
}

/** Of two documents the first is believed; a later one can only be stricter. */
function localSources(platform: string, system: string | undefined, clock: Clock): readonly DocumentSource[] {
  const company = companyFolder(platform, system?.slice(0, 2));
  const [policy, keys] = [join(company, 'policy.json'), join(company, KEYS_FILE)];
  if (platform === 'win32') {
    // Windows lets everybody add files to ProgramData, so what lies there counts by its signature.
    const anybody = { hand: 'anybody', ownership: { links: 'refuse' } } as const;
    const registry = windowsPolicies(system ?? 'C:\\Windows\\System32');
    return [
      paced(registrySource('registry-machine', POLICY_KEYS.machine, registry), PACE_MS, clock),
      paced(registrySource('registry-user', POLICY_KEYS.user, registry), PACE_MS, clock),
      singleFile('file', policy, { role: 'company', ...anybody }),
    ];
  }
  const owned = { hand: 'administrator', ownership: { owner: ROOT, links: 'follow' } } as const;
  const keysThere = singleFile('keys', keys, { role: 'keys', ...owned });
  const single = singleFile('file', policy, { role: 'company', ...owned });
  if (platform === 'darwin') {
    const preferences = '/Library/Managed Preferences';
    const file = `${PREFERENCE_DOMAIN}.plist`;
    return [
      keysThere,
      managedPreferences('preferences-machine', join(preferences, file), ROOT),
      managedPreferences('preferences-user', join(preferences, accountName(), file), ROOT),
      single,
    ];
  }
  const policies = join(company, 'policies');
  return [
    keysThere,
    settingsFile('settings', join(company, 'settings.json'), owned.ownership),
    policyFolder('recommended', join(policies, 'recommended.d'), 'default', ROOT),
    policyFolder('managed', join(policies, 'managed.d'), 'company', ROOT),
    policyFolder('groups', join(policies, 'groups.d'), 'group', ROOT),
    single,
  ];
}

interface RemoteParts {
  readonly clock: Clock;
  readonly patienceMs: number;
  readonly owner: number | undefined;
  readonly cache: AddressCache;
}

/** Without deployed keys nothing says that the person did not write what the cache holds. */
const NO_CACHE: AddressCache = { read: async () => undefined, write: async () => undefined };

function remoteSources(named: Remote, { clock, patienceMs, owner, cache }: RemoteParts): readonly DocumentSource[] {
  const { file, address } = named;
  const client = () => clientFor(named, owner, patienceMs);
  return [
    ...(file === undefined ? [] : [paced(shareSource(file), PACE_MS, clock)]),
    ...(address === undefined ? [] : [addressSource(address, { client, cache, clock })]),
  ];
}

/** A company has its indexes beside its policy: on the server, where it names one, and on the share otherwise. */
function indexesBeside({ file, address, ...route }: Remote, owner: number | undefined): FarFolder | undefined {
  if (address !== undefined) {
    return addressFolder(address, () => clientFor(route, owner, LONG_PATIENCE_MS, LARGEST_FILE));
  }
  return file === undefined ? undefined : shareFolder(file);
}

async function clientFor(
  { pins, proxy, authority }: Remote,
  owner: number | undefined,
  patienceMs: number,
  largest?: number,
): Promise<HttpsClient | Bilingual> {
  const { httpsClient } = await import('./sources/https-client.ts');
  if (authority === undefined) return httpsClient({ pins, proxy }, patienceMs, largest);
  const pem = await readOwned(authority, { links: 'follow', ...(owner !== undefined && { owner }) });
  if (pem?.state !== 'text') return words.noAuthority;
  return httpsClient({ pins, proxy, authority: pem.text }, patienceMs, largest);
}

/** Where an administrator's run of the program can leave copies for everybody. */
function machineFolder(platform: string, drive: string | undefined): string {
  return platform === 'linux' ? '/var/lib/sekisho' : join(companyFolder(platform, drive), 'Kept');
}
