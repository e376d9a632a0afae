import { readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Problem } from '../../../../shared/contract/shape.ts';
import { type Cell, mergeSums, type Sums } from '../../../../shared/sums/sums.ts';
import { formatOf } from './file-format.ts';
import type { Running } from './run-jobs.ts';
import { type FileSums, placesIn, type SumFile, sumAllFiles, sumsOfWishes } from './sum-files.ts';

/** A file that is not read. */
export interface RefusedFile {
  readonly path: string;
  readonly problem: Problem;
}

/** Exports of many machines, added up, each line once. */
export interface ImportedSums {
  readonly sums: Sums;
  readonly entries: number;
  readonly read: readonly FileSums[];
  readonly refused: readonly RefusedFile[];
  /** How many machines each group's lines came from. */
  readonly machines: ReadonlyMap<string, number>;
  readonly machineCount: number;
}

const EXPORTED = /\.(?:jsonl|ndjson|json|csv)$/iu;

/** Files of a folder that are read; more are a mistake, such as the whole disk. */
const MOST_FILES = 20_000;

export interface Importing extends Omit<Running, 'onBytes'> {
  /** Hears of bytes that are done, and of how many there are. */
  readonly onBytes: (count: number, all: number) => void;
}

/** Reads every export below a folder. Rejects with Node's error when the folder itself cannot be read. */
export async function importedSums(folder: string, { onBytes, ...rest }: Importing): Promise<ImportedSums> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => EXPORTED.test(name)).toSorted();
  const looked = await Promise.all(names.slice(0, MOST_FILES).map((name) => lookAt(join(folder, name))));
  const files = looked.flatMap((one) => ('file' in one ? [one.file] : []));
  const all = files.reduce((total, { size }) => total + size, 0);
  const running: Running = { ...rest, onBytes: (count) => onBytes(count, all) };
  const { sums, read } = await sumAllFiles(files, running);
  const wishes = read.flatMap((one) => one.wishes);
  const wished = [...new Set(wishes.map(([entry]) => entry))];
  const places = wished.length === 0 ? new Map<string, Cell>() : await placesIn(files, wished, running);
  return {
    sums: mergeSums([sums, sumsOfWishes(wishes, places)]),
    entries: read.reduce((total, { entries }) => total + entries, 0),
    read: read.map((one) => ({ ...one, path: relative(folder, one.path) })),
    refused: looked.flatMap((one) =>
      'refused' in one ? [{ ...one.refused, path: relative(folder, one.refused.path) }] : [],
    ),
    machines: machinesIn(read),
    machineCount: new Set(read.flatMap((one) => one.machines.map((named) => named.slice(named.indexOf(' ') + 1)))).size,
  };
}

type Looked = { readonly file: SumFile } | { readonly refused: RefusedFile } | { readonly folder: true };

async function lookAt(path: string): Promise<Looked> {
  const { size, isFile } = await stat(path).then((found) => ({ size: found.size, isFile: found.isFile() }));
  if (!isFile) return { folder: true };
  const format = formatOf(path, size);
  if (!format.ok) return { refused: { path, problem: format.problem } };
  return { file: { path, size, ...format.value, isOpen: false } };
}

function machinesIn(read: readonly FileSums[]): ReadonlyMap<string, number> {
  const machines = new Map<string, number>();
  for (const named of new Set(read.flatMap((one) => one.machines))) {
    const group = named.slice(0, named.indexOf(' '));
    machines.set(group, (machines.get(group) ?? 0) + 1);
  }
  return machines;
}
