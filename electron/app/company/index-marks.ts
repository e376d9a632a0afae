import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { object, record } from '../../../shared/contract/object-shape.ts';
import { type Shape, text, whole } from '../../../shared/contract/shape.ts';
import { replaceFile } from '../node-files.ts';
import type { JudgedIndex } from './judge-index.ts';

/** The newest of one index that was good on this machine. */
export interface IndexMark {
  readonly version: number;
  /** When it was signed: ISO 8601, UTC. */
  readonly at: string;
}

/** By file name. */
export type IndexMarks = Readonly<Partial<Record<string, IndexMark>>>;

const FILE = 'marks.json';

const shape: Shape<IndexMarks> = record(
  text({ min: 1, max: 255 }),
  object({ version: whole(1, 1_000_000_000), at: text({ min: 1, max: 40 }) }),
);

/** Marks that are not there or cannot be read are none: what is signed counts alone. Never rejects. */
export async function readMarks(folder: string): Promise<IndexMarks> {
  try {
    const parsed = shape(JSON.parse(await readFile(join(folder, FILE), 'utf8')));
    return parsed.ok ? parsed.value : {};
  } catch {
    return {};
  }
}

/** Rejects with Node's error where the folder cannot be written to. */
export async function writeMarks(folder: string, marks: IndexMarks): Promise<void> {
  await replaceFile(join(folder, FILE), `${JSON.stringify(marks)}\n`);
}

/** Whether an index is older than one that was good here: a lower version, or the same one signed earlier. */
export function isBehind({ manifest, signer }: JudgedIndex, mark: IndexMark | undefined): boolean {
  if (mark === undefined) return false;
  if (manifest.version !== mark.version) return manifest.version < mark.version;
  return signer === undefined || Date.parse(signer.at) < Date.parse(mark.at);
}
