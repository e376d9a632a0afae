import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { keyName, parseCompanyKey } from '../../../shared/company/key.ts';
import type { IndexManifest } from '../../../shared/company/manifest.ts';
import type { InstalledIndex } from '../../../shared/contract/company.ts';
import type { PublicKey } from '../../../shared/contract/signed.ts';
import { parseTrustedKeys } from '../signing/trusted-keys.ts';
import { KEYS_FILE } from '../user-data-folder.ts';
import { COMPANY_KEY, INDEX_ENDING } from './company-folder.ts';
import { manifestFile } from './index-output.ts';
import { judgeManifest } from './judge-index.ts';

/** What lies in the company's folder, by manifests and sizes alone: no index has been read. */
export interface Installed {
  readonly indexes: readonly FoundIndex[];
  /** The company key in hexadecimal. */
  readonly key: string | undefined;
  readonly trusted: readonly PublicKey[] | undefined;
}

export interface FoundIndex extends InstalledIndex {
  readonly manifestJson: string;
}

/** An index made longer ago than this is told as old: lists and code have changed since. */
const OLD_DAYS = 90;
const DAY_MS = 86_400_000;

/** Looks into the folder. Nothing installed is an answer; a folder that cannot be read rejects with Node's error. */
export async function installedIndexes(folder: string, now: Date): Promise<Installed> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  });
  const files = new Set(names.filter((name) => name.endsWith(INDEX_ENDING)));
  for (const name of names) if (name.endsWith(`${INDEX_ENDING}.json`)) files.add(name.slice(0, -'.json'.length));
  if (files.size === 0) return { indexes: [], key: undefined, trusted: undefined };
  const [key, trusted] = await Promise.all([keyIn(folder), trustedBeside(folder)]);
  const judge = (file: string) => foundIndex(folder, file, key, trusted, now);
  return { indexes: await Promise.all([...files].toSorted().map(judge)), key, trusted };
}

async function keyIn(folder: string): Promise<string | undefined> {
  const text = await readFile(join(folder, COMPANY_KEY), 'utf8').catch(() => '');
  return parseCompanyKey(text).ok ? text.trim() : undefined;
}

/** The keys that policies are judged by; keys that cannot be read trust nobody. */
async function trustedBeside(folder: string): Promise<readonly PublicKey[] | undefined> {
  try {
    const parsed = parseTrustedKeys(await readFile(join(dirname(folder), KEYS_FILE), 'utf8'));
    return parsed.ok ? parsed.value.keys : [];
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? undefined : [];
  }
}

async function foundIndex(
  folder: string,
  file: string,
  key: string | undefined,
  trusted: readonly PublicKey[] | undefined,
  now: Date,
): Promise<FoundIndex> {
  const path = join(folder, file);
  const manifestJson = await readFile(manifestFile(path), 'utf8').catch(() => '');
  const known = judgeManifest(manifestJson, undefined);
  if (!known.ok) return { file, state: 'damaged', manifestJson };
  const { manifest } = known.value;
  const { name, kind, version, made, size } = manifest;
  const isTrusted = judgeManifest(manifestJson, trusted).ok;
  const state = isTrusted ? await stateOf(path, manifest, key, now) : 'untrusted';
  return { file, state, facts: { name, kind, version, made, size }, manifestJson };
}

async function stateOf(
  path: string,
  { size, made, key: madeWith }: IndexManifest,
  key: string | undefined,
  now: Date,
): Promise<InstalledIndex['state']> {
  const length = await stat(path).then(
    (facts) => facts.size,
    () => undefined,
  );
  if (length === undefined) return 'missing';
  if (length !== size) return 'damaged';
  const parsed = key === undefined ? undefined : parseCompanyKey(key);
  if (parsed?.ok !== true) return 'no-key';
  if (keyName(parsed.value) !== madeWith) return 'other-key';
  const age = now.getTime() - new Date(`${made}T00:00:00Z`).getTime();
  return age > OLD_DAYS * DAY_MS ? 'old' : 'ready';
}
