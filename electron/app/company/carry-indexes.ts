import { mkdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { applyDelta } from '../../../shared/company/delta.ts';
import { decodeIndex } from '../../../shared/company/index-file.ts';
import { object } from '../../../shared/contract/object-shape.ts';
import { list, type Shape, text } from '../../../shared/contract/shape.ts';
import type { PublicKey } from '../../../shared/contract/signed.ts';
import { decodeText } from '../../../shared/files/decode-text.ts';
import { replaceFile } from '../node-files.ts';
import { INDEX_ENDING } from './company-folder.ts';
import type { FarFile, FarFolder } from './far-folder.ts';
import { isBehind, readMarks, writeMarks } from './index-marks.ts';
import { manifestFile } from './index-output.ts';
import { judgeIndex, judgeManifest } from './judge-index.ts';

/** Names the indexes of a share or a server: `{ "indexes": ["code.skx"] }`. */
export const INDEX_LIST = 'index.json';

/** What leads from this version of an index to the next one lies beside it, where the company has put it there. */
export function deltaFile(name: string, from: number): string {
  return `${name.slice(0, -INDEX_ENDING.length)}.${from}.delta`;
}

/** A list is no path: its names must not lead out of the folder. */
const INDEX_NAME = /^[\p{L}\p{N}][\p{L}\p{N} _.-]{0,80}\.skx$/u;

const listShape: Shape<{ readonly indexes: readonly string[] }> = object({ indexes: list(text({ max: 100 }), 100) });

export interface Carrying {
  readonly far: FarFolder;
  /** Where the last good ones are kept. */
  readonly folder: string;
  /** The keys in force. Without any nothing is carried: anybody could have written what lies there. */
  readonly trusted: readonly PublicKey[];
}

/**
 * `whole`: everything that the list names is here as it is there, or there is no list; `unreachable`: nobody knows what is
 * there, as when the network is missing; `behind`: something could not be taken over, and what was good before stays.
 */
export type Carried = 'whole' | 'unreachable' | 'behind';

/**
 * Brings the indexes that lie beside a policy elsewhere into a folder of this machine. An index that was good here stays
 * until a newer good one is whole; one that never was leaves its manifest, so that texts which need it are held. Names that
 * the list no longer has stay too: an empty place is no word of the company. Never rejects.
 */
export async function carryIndexes({ far, folder, trusted }: Carrying): Promise<Carried> {
  try {
    const found = await far.get(INDEX_LIST);
    if (found.state !== 'found') return found.state === 'absent' ? 'whole' : 'unreachable';
    const names = namesIn(found);
    if (names === undefined) return 'behind';
    await mkdir(folder, { recursive: true, mode: 0o700 });
    let isWhole = true;
    for (const name of names) isWhole = (await carryOne(name, { far, folder, trusted })) && isWhole;
    return isWhole ? 'whole' : 'behind';
  } catch {
    // A disk that is full or refuses keeps what was there.
    return 'behind';
  }
}

function namesIn(found: FarFile): readonly string[] | undefined {
  const json = textIn(found);
  if (json === undefined) return undefined;
  try {
    const parsed = listShape(JSON.parse(json));
    return parsed.ok && parsed.value.indexes.every((name) => INDEX_NAME.test(name)) ? parsed.value.indexes : undefined;
  } catch {
    // Not JSON: nobody knows what is there.
    return undefined;
  }
}

function textIn(found: FarFile): string | undefined {
  if (found.state !== 'found') return undefined;
  const decoded = decodeText(found.bytes);
  return decoded.ok ? decoded.text : undefined;
}

async function carryOne(name: string, carrying: Carrying): Promise<boolean> {
  const { far, folder, trusted } = carrying;
  const manifestJson = textIn(await far.get(manifestFile(name)));
  const told = manifestJson === undefined ? undefined : judgeManifest(manifestJson, trusted);
  if (manifestJson === undefined || told?.ok !== true || told.value.signer === undefined) return false;
  const { manifest, signer } = told.value;
  const marks = await readMarks(folder);
  const mark = marks[name];
  if (isBehind(told.value, mark)) return false;
  const path = join(folder, name);
  if (await isHere(path, manifestJson, manifest.size)) return true;
  const bytes = await wantedBytes(name, manifestJson, carrying);
  if (bytes === undefined) {
    if (mark === undefined) await replaceFile(manifestFile(path), manifestJson);
    return false;
  }
  await replaceFile(path, bytes);
  await replaceFile(manifestFile(path), manifestJson);
  await writeMarks(folder, { ...marks, [name]: { version: manifest.version, at: signer.at } });
  return true;
}

async function isHere(path: string, manifestJson: string, wanted: number): Promise<boolean> {
  const there = await readFile(manifestFile(path), 'utf8').catch(() => '');
  const size = await stat(path).then(
    (facts) => facts.size,
    () => undefined,
  );
  return there === manifestJson && size === wanted;
}

/** By the delta from the version that is here, where there is one and it leads to what was signed; whole otherwise. */
async function wantedBytes(
  name: string,
  manifestJson: string,
  { far, folder, trusted }: Carrying,
): Promise<Uint8Array | undefined> {
  const isWanted = (bytes: Uint8Array) => judgeIndex(bytes, manifestJson, trusted).ok;
  const old = await readFile(join(folder, name)).catch(() => undefined);
  const before = old === undefined ? undefined : decodeIndex(old);
  if (before?.ok === true) {
    const delta = await far.get(deltaFile(name, before.value.header.version));
    const after = delta.state === 'found' ? applyDelta(before.value, delta.bytes) : undefined;
    if (after?.ok === true && isWanted(after.value)) return after.value;
  }
  const whole = await far.get(name);
  return whole.state === 'found' && isWanted(whole.bytes) ? whole.bytes : undefined;
}
