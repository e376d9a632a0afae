import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Company } from '../../../shared/company/company.ts';
import { gatherCompany, IndexUnusable } from '../../../shared/company/gather.ts';
import { type CompanyIndex, decodeIndex } from '../../../shared/company/index-file.ts';
import { type CompanyStanding, isUsed } from '../../../shared/contract/company.ts';
import type { Carried } from './carry-indexes.ts';
import type { CarriedPlace } from './index-carrier.ts';
import { type FoundIndex, type Installed, installedIndexes } from './installed-indexes.ts';
import { judgeIndex } from './judge-index.ts';

/** The company's indexes on this machine. Each is read when the first text needs its kind, and again when it changed. */
export interface CompanyStore {
  /**
   * What a text needs of the company's own things; `undefined` where nothing is installed. Rejects where an index of a
   * needed kind cannot be used: half a check must not look like a whole one.
   */
  readonly forText: (text: string) => Promise<Company | undefined>;
  readonly standing: () => Promise<CompanyStanding>;
  /** A piece of an index, for an engine that reads it itself. Rejects where there is none of this name. */
  readonly piece: (file: string, from: number, length: number) => Promise<Uint8Array>;
  /** How the last look at the policy's share or server ended. */
  readonly carried: () => Carried;
}

/** The folder is looked at again after this. */
const FRESH_MS = 2_000;

interface Loaded {
  readonly manifestJson: string;
  readonly bytes: Uint8Array;
  readonly index: CompanyIndex;
}

/** `carried` are the indexes that came by the policy's share or server, beside those that are installed in `folder`. */
export function openCompanyStore(
  folder: string,
  now: () => Date = () => new Date(),
  carried?: CarriedPlace,
): CompanyStore {
  const loaded = new Map<string, Loaded>();
  let last: { readonly at: number; readonly look: Promise<Installed> } | undefined;

  function look(): Promise<Installed> {
    if (last === undefined || performance.now() - last.at > FRESH_MS) {
      last = { at: performance.now(), look: installedIndexes(folder, now(), carried) };
      void carried?.carrier?.carry();
    }
    return last.look;
  }

  async function load(found: FoundIndex): Promise<Loaded> {
    const known = loaded.get(found.file);
    if (known?.manifestJson === found.manifestJson) return known;
    const fresh = isUsed(found) ? await readIndex(found) : undefined;
    // An index that is being replaced does not fit its manifest for a moment: the one that was good goes on.
    const best = fresh ?? known;
    if (best === undefined) throw new IndexUnusable(found.file);
    if (fresh !== undefined) loaded.set(found.file, fresh);
    return best;
  }

  return {
    async forText(text) {
      const { indexes, key } = await look();
      const open = async (found: FoundIndex) => (await load(found)).index;
      return gatherCompany(text, { indexes, key: key ?? null }, open);
    },
    async standing() {
      const { indexes, key } = await look();
      return { indexes: indexes.map(({ manifestJson: _json, place: _place, ...told }) => told), key: key ?? null };
    },
    async piece(file, from, length) {
      const { indexes } = await look();
      const found = indexes.find((index) => index.file === file);
      if (found === undefined) throw new IndexUnusable(file);
      return (await load(found)).bytes.subarray(from, from + length);
    },
    carried: () => carried?.carrier?.last() ?? 'whole',
  };
}

async function readIndex({ file, manifestJson, place: { folder, trusted } }: FoundIndex): Promise<Loaded | undefined> {
  const bytes = await readFile(join(folder, file)).catch(() => undefined);
  if (bytes === undefined || !judgeIndex(bytes, manifestJson, trusted).ok) return undefined;
  const opened = decodeIndex(bytes);
  return opened.ok ? { manifestJson, bytes, index: opened.value } : undefined;
}
