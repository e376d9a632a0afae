import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { nodeRecordFiles } from '../../../../electron/app/records/node-record-files.ts';
import { readRecords } from '../../../../electron/app/records/read-records.ts';
import { openRecordLog } from '../../../../electron/app/records/record-log.ts';
import { verifyRecords } from '../../../../electron/app/records/verify.ts';
import { entryNamed } from './entries.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sekisho-records-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Writer {
  readonly process: ChildProcess;
  /** Ids that the process was told are kept. */
  readonly kept: () => readonly string[];
  readonly ended: Promise<void>;
}

function writer(name: string, count: number): Writer {
  const script = join(import.meta.dirname, 'writer.ts');
  const process = spawn('node', ['build/run.mjs', script, folder, name, String(count)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let out = '';
  process.stdout?.on('data', (chunk: Buffer) => {
    out += chunk.toString();
  });
  const ended = new Promise<void>((resolve) => process.on('close', () => resolve()));
  return { process, kept: () => out.split('\n').slice(0, -1), ended };
}

const state = () => {
  const files = nodeRecordFiles(folder);
  return { verdict: verifyRecords(files), ids: readRecords(files, 100_000).entries.map(({ id }) => id) };
};

it('three processes write at once, and no line is lost or out of the chain', { timeout: 60_000 }, async () => {
  const writers = ['app', 'terminal', 'native'].map((name) => writer(name, 60));
  await Promise.all(writers.map(({ ended }) => ended));
  const { verdict, ids } = state();
  expect(verdict).toMatchObject({ lines: 180, faults: [], notes: [] });
  expect(ids.toSorted()).toEqual(writers.flatMap(({ kept }) => kept()).toSorted());
});

it('processes that are killed leave whole lines, and the others go on', { timeout: 60_000 }, async () => {
  const steady = writer('steady', 150);
  const killed: Writer[] = [];
  for (let round = 0; round < 4; round++) {
    const victim = writer(`victim-${round}`, 10_000);
    killed.push(victim);
    while (victim.kept().length < 5 + round * 3) await new Promise((resume) => setTimeout(resume, 5));
    victim.process.kill('SIGKILL');
    await victim.ended;
  }
  await steady.ended;
  await openRecordLog({ files: nodeRecordFiles(folder), clock: { now: () => new Date() }, days: async () => 9 }).append(
    [{ entry: entryNamed('last') }],
  );
  const { verdict, ids } = state();
  expect(verdict.faults).toEqual([]);
  expect(ids).toEqual(expect.arrayContaining([...steady.kept(), ...killed.flatMap(({ kept }) => kept()), 'last']));
  expect(steady.kept()).toHaveLength(150);
});

it('a lock of a process that is gone does not last', async () => {
  const path = join(folder, 'lock');
  writeFileSync(path, '999999999 left');
  const before = new Date(Date.now() - 5_000);
  utimesSync(path, before, before);
  await expect(nodeRecordFiles(folder).locked(() => 'mine')).resolves.toBe('mine');
});
