import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { nodeFiles } from '../../../electron/app/node-files.ts';
import { progressFile } from '../../../electron/app/progress-file.ts';
import { nextCard } from '../../../shared/train/grade.ts';
import type { Progress } from '../../../shared/train/progress.ts';
import { LESSON } from './killed-lesson.ts';

const KILLS = 1000;
/** Lives of one learner, each a process of its own that goes on where the last one was killed. */
const LIVES = 25;
/** Learners at the same time: while one process starts, others are at work or looked at. */
const LANES = 4;
const SEED = Number(process.env.SEED ?? Math.floor(Math.random() * 1_000_000));

const base = mkdtempSync(join(tmpdir(), 'sekisho-killed-'));
const script = join(base, 'learner.mjs');
afterAll(() => rmSync(base, { recursive: true, force: true }));

beforeAll(async () => {
  const entry = resolve(import.meta.dirname, 'learner-process.ts');
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      ssr: entry,
      outDir: base,
      emptyOutDir: false,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'learner.mjs', codeSplitting: false } },
    },
  });
}, 60_000);

/**
 * When a process is killed: so many confirmations after its start, and so many milliseconds of work later. Few, because
 * each costs time; the next life goes on from there, so that kills fall on every place of a lesson.
 */
interface Death {
  readonly lines: number;
  readonly delay: number;
}

const DEATHS: readonly Death[] = fc.sample(
  fc.record({ lines: fc.noBias(fc.integer({ min: 1, max: 4 })), delay: fc.noBias(fc.integer({ min: 0, max: 4 })) }),
  { numRuns: KILLS, seed: SEED },
);

/** Lets a learner run and kills the process (SIGKILL). Resolves to the lines that it told before. */
async function liveAndDie(folder: string, { lines, delay }: Death): Promise<readonly string[]> {
  const child = spawn(process.execPath, [script, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let out = '';
  let doomed = false;
  child.stdout.on('data', (data: Buffer) => {
    out += data.toString();
    if (doomed || out.split('\n').length <= lines) return;
    doomed = true;
    setTimeout(() => child.kill('SIGKILL'), delay);
  });
  const signal = await new Promise((done) => child.on('close', (_, by) => done(by)));
  expect(signal).toBe('SIGKILL');
  return out.split('\n').slice(0, -1);
}

/** What a learner was told is kept, is there once and in order, with its result; the next card is the one that follows. */
function verify({ attempts, moments = [] }: Progress, told: readonly string[]): void {
  const kept = [
    ...attempts.flatMap(({ id, answers }) => [`started ${id}`, ...answers.map(({ card }) => `answered ${id} ${card}`)]),
    ...moments.flatMap(({ id, right }) => (right === true ? [`shown ${id}`, `right ${id}`] : [`shown ${id}`])),
  ];
  const there = new Set(kept);
  expect(kept).toHaveLength(there.size);
  expect(told.filter((line) => !there.has(line))).toEqual([]);
  const order = LESSON.cards.map(({ id }) => id);
  for (const { answers, finished } of attempts) {
    expect(answers.map(({ card }) => card)).toEqual(order.slice(0, answers.length));
    expect(answers.map(({ answer }) => answer[0])).toEqual(answers.map(({ card }) => (card < 'c' ? 'yes' : 'no')));
    expect(finished !== undefined).toBe(answers.length === order.length);
    expect(nextCard(LESSON, answers)?.id).toBe(order[answers.length]);
  }
  expect(attempts.filter((attempt) => attempt.finished === undefined).length).toBeLessThanOrEqual(1);
}

it(`a thousand processes killed midway lose nothing and count nothing twice: SEED=${SEED}`, async () => {
  const learners = Array.from({ length: KILLS / LIVES }, (_, at) => ({
    folder: join(base, String(at)),
    deaths: DEATHS.slice(at * LIVES, (at + 1) * LIVES),
  }));
  let killed = 0;
  const lane = async () => {
    for (let learner = learners.pop(); learner !== undefined; learner = learners.pop()) {
      const told: string[] = [];
      for (const death of learner.deaths) {
        told.push(...(await liveAndDie(learner.folder, death)));
        killed += 1;
        const file = progressFile(nodeFiles(learner.folder));
        verify(await file.read(), told);
        expect(file.troubles()).toEqual([]);
      }
      expect(told.length).toBeGreaterThan(LIVES);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  expect(killed).toBe(KILLS);
}, 600_000);
