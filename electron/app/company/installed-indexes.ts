import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { keyName, parseCompanyKey } from '../../../shared/company/key.ts';
import type { IndexManifest } from '../../../shared/company/manifest.ts';
import { type InstalledIndex, isUsed } from '../../../shared/contract/company.ts';
import type { PublicKey } from '../../../shared/contract/signed.ts';
import { parseTrustedKeys } from '../signing/trusted-keys.ts';
import { KEYS_FILE } from '../user-data-folder.ts';
import { COMPANY_KEY, INDEX_ENDING } from './company-folder.ts';
import type { CarriedPlace } from './index-carrier.ts';
import { type IndexMarks, isBehind, readMarks } from './index-marks.ts';
import { manifestFile } from './index-output.ts';
import { judgeManifest } from './judge-index.ts';

/** What lies in the company's folder, by manifests and sizes alone: no index has been read. */
export interface Installed {
  readonly indexes: readonly FoundIndex[];
  /** The company key in hexadecimal. */
  readonly key: string | undefined;
}

export interface FoundIndex extends InstalledIndex {
  readonly manifestJson: string;
  readonly place: IndexPlace;
}

/** A folder with indexes, and what is asked of them there. */
interface IndexPlace {
  readonly folder: string;
  /** `undefined` where nobody has to have signed. */
  readonly trusted: readonly PublicKey[] | undefined;
  readonly marks: IndexMarks;
}

/** An index made longer ago than this is told as old: lists and code have changed since. */
const OLD_DAYS = 90;
const DAY_MS = 86_400_000;

/**
 * Looks into the company's folder, and into that of the indexes that came by share or server; of one name the newer counts.
 * Nothing installed is an answer; a folder that cannot be read rejects with Node's error.
 */
export async function installedIndexes(
  folder: string,
  now: Date,
  carried?: Pick<CarriedPlace, 'folder' | 'trusted'>,
): Promise<Installed> {
  const [own, others] = await Promise.all([filesIn(folder), carried === undefined ? [] : filesIn(carried.folder)]);
  if (own.length + others.length === 0) return { indexes: [], key: undefined };
  const [key, trusted] = await Promise.all([keyIn(folder), trustedBeside(folder)]);
  const here = await foundIn({ folder, trusted, marks: {} }, own, key, now);
  if (carried === undefined || others.length === 0) return { indexes: here, key };
  const [keys, marks] = await Promise.all([carried.trusted(), readMarks(carried.folder)]);
  const there = await foundIn({ folder: carried.folder, trusted: keys, marks }, others, key, now);
  return { indexes: newest(here, there), key };
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  });
  const files = new Set(names.filter((name) => name.endsWith(INDEX_ENDING)));
  for (const name of names) if (name.endsWith(`${INDEX_ENDING}.json`)) files.add(name.slice(0, -'.json'.length));
  return [...files].toSorted();
}

function foundIn(
  place: IndexPlace,
  files: readonly string[],
  key: string | undefined,
  now: Date,
): Promise<readonly FoundIndex[]> {
  return Promise.all(files.map((file) => foundIndex(place, file, key, now)));
}

/** The administrator's own stays where the other is not usable, or no newer. */
function newest(here: readonly FoundIndex[], there: readonly FoundIndex[]): readonly FoundIndex[] {
  const byFile = new Map(here.map((index) => [index.file, index]));
  for (const index of there) {
    const own = byFile.get(index.file);
    const isNewer = own === undefined || !isUsed(own) || (index.facts?.version ?? 0) > (own.facts?.version ?? 0);
    if (own === undefined || (isUsed(index) && isNewer)) byFile.set(index.file, index);
  }
  return [...byFile.values()].toSorted((one, other) => (one.file < other.file ? -1 : 1));
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

async function foundIndex(place: IndexPlace, file: string, key: string | undefined, now: Date): Promise<FoundIndex> {
  const path = join(place.folder, file);
  const manifestJson = await readFile(manifestFile(path), 'utf8').catch(() => '');
  const known = judgeManifest(manifestJson, undefined);
  if (!known.ok) return { file, state: 'damaged', manifestJson, place };
  const { name, kind, version, made, size } = known.value.manifest;
  const facts = { name, kind, version, made, size };
  const judged = judgeManifest(manifestJson, place.trusted);
  if (!judged.ok) return { file, state: 'untrusted', facts, manifestJson, place };
  // An older one was put in the place of what is wanted.
  const isOlder = isBehind(judged.value, place.marks[file]);
  const state = isOlder ? 'missing' : await stateOf(path, judged.value.manifest, key, now);
  return { file, state, facts, manifestJson, place };
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
