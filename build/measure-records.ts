import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { build } from 'vite';
import { nodeRecordFiles } from '../electron/app/records/node-record-files.ts';
import { importedSums } from '../electron/app/records/sums/imported-sums.ts';
import { recordSums } from '../electron/app/records/sums/record-sums.ts';
import type { Running } from '../electron/app/records/sums/run-jobs.ts';
import { SUMS_FILE } from '../electron/app/records/sums/sums-file.ts';
import { entriesCsv } from '../shared/record/entry-csv.ts';
import { figuresOf } from '../shared/sums/figures-of.ts';
import { trendOf } from '../shared/sums/trend.ts';
import { GROUPS, manyEntries, writeRecord } from './many-entries.ts';

const ENTRIES = 1_000_000;
const DAYS = 365;
const RUNS = 3;
const MACHINES = 50;

/**
 * `node build/run.mjs build/measure-records.ts [ENTRIES]`: how long a million entries take until the figures of the dashboard
 * are there: as the record of one machine, without and with what was kept of its files, and as exports of fifty.
 */
export async function main([count = String(ENTRIES)]: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sekisho-measure-'));
  const worker = await builtWorker();
  console.log(`${availableParallelism()} cores`);
  const running = { worker, onBytes: () => undefined, signal: new AbortController().signal };
  await measureRecord(join(folder, 'records'), Number(count), running);
  for (const kind of ['jsonl', 'csv'] as const) await measureImports(join(folder, kind), kind, Number(count), running);
  rmSync(folder, { recursive: true });
}

async function measureRecord(folder: string, count: number, running: Running): Promise<void> {
  writeRecord(folder, manyEntries(count, DAYS, { groups: ['sales'] }));
  const files = nodeRecordFiles(folder);
  console.log(`record: ${sizeOf(folder)}`);
  for (let run = 0; run < RUNS; run++) {
    files.remove(SUMS_FILE);
    await told('record, nothing kept', () => recordSums(files, folder, running));
    await told('record, again', () => recordSums(files, folder, running));
  }
}

async function measureImports(folder: string, kind: 'jsonl' | 'csv', count: number, running: Running): Promise<void> {
  mkdirSync(folder);
  for (let machine = 0; machine < MACHINES; machine++) {
    const groups = [GROUPS[machine % GROUPS.length] ?? ''];
    const entries = [...manyEntries(count / MACHINES, DAYS, { groups, seed: machine + 1 })];
    const file = join(folder, `machine-${machine}.${kind}`);
    if (kind === 'csv') appendFileSync(file, entriesCsv(entries));
    else appendFileSync(file, entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
  }
  console.log(`imports as ${kind}: ${sizeOf(folder)}`);
  for (let run = 0; run < RUNS; run++) await told(`imports as ${kind}`, () => importedSums(folder, running));
}

function sizeOf(folder: string): string {
  const names = readdirSync(folder);
  const bytes = names.reduce((total, name) => total + statSync(join(folder, name)).size, 0);
  return `${names.length} files, ${Math.round(bytes / 1e6)} MB`;
}

async function told(
  name: string,
  work: () => Promise<{ readonly sums: Parameters<typeof figuresOf>[0]; readonly entries: number }>,
): Promise<void> {
  const start = performance.now();
  const before = process.cpuUsage();
  const { sums, entries } = await work();
  const loaded = performance.now();
  const { user, system } = process.cpuUsage(before);
  const { checks } = figuresOf(sums);
  const stretches = trendOf(sums, {}, 'week').length;
  const ms = (from: number, to: number) => Math.round(to - from);
  console.log(
    `${name}: ${ms(start, loaded)} ms (${Math.round((user + system) / 1000)} ms of processor time), figures and trend ${ms(loaded, performance.now())} ms; ${entries} entries, ${checks} checks, ${sums.cells.length} cells, ${sums.rows.length / 3} counts, ${stretches} weeks`,
  );
}

/** The thread as it is in the product: a bundle of its own. */
async function builtWorker(): Promise<string> {
  const outDir = resolve('node_modules/.cache/sekisho/measure-records');
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      ssr: resolve('electron/app/records/sums/sum-worker.ts'),
      outDir,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'sum-worker.mjs' } },
    },
  });
  return join(outDir, 'sum-worker.mjs');
}
