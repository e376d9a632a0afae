import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { nodeFiles } from '../../../electron/app/node-files.ts';
import { progressFile } from '../../../electron/app/progress-file.ts';
import { nextCard } from '../../../shared/train/grade.ts';
import type { Progress } from '../../../shared/train/progress.ts';
import { LESSON } from './killed-lesson.ts';

/** Every kill of a process meets this many people in the middle of something, each in a folder of their own. */
const LEARNERS = 10;
const PROCESSES = 100;

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
      rolldownOptions: { output: { entryFileNames: 'learner.mjs' } },
    },
  });
}, 60_000);

/** What a learner was told is kept, over all its lives. */
interface Confirmed {
  readonly folder: string;
  readonly attempts: Set<string>;
  readonly answers: Set<string>;
}

/** Lets the learners run and kills their process (SIGKILL) some time after the nth confirmation. */
async function liveAndDie(learners: readonly Confirmed[], lines: number, delay: number): Promise<void> {
  const folders = learners.map(({ folder }) => folder);
  const child = spawn(process.execPath, [script, ...folders], { stdio: ['ignore', 'pipe', 'inherit'] });
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
  for (const line of out.split('\n').slice(0, -1)) {
    const [folder, attempt = '', card] = line.split(' ');
    const learner = learners.find((item) => item.folder === folder);
    learner?.attempts.add(attempt);
    if (card !== undefined) learner?.answers.add(`${attempt} ${card}`);
  }
}

/** Everything that was confirmed is there once, in order, with its result, and the next card is the one that follows. */
function verify({ attempts }: Progress, told: Confirmed): void {
  const kept = attempts.flatMap(({ id, answers }) => answers.map(({ card }) => `${id} ${card}`));
  expect(kept).toHaveLength(new Set(kept).size);
  const missing = [...told.answers].filter((answer) => !kept.includes(answer));
  const unknown = [...told.attempts].filter((id) => attempts.every((attempt) => attempt.id !== id));
  expect([...missing, ...unknown]).toEqual([]);
  const order = LESSON.cards.map(({ id }) => id);
  for (const attempt of attempts) {
    expect(attempt.answers.map(({ card }) => card)).toEqual(order.slice(0, attempt.answers.length));
    expect(attempt.answers.map(({ answer }) => answer[0])).toEqual(
      attempt.answers.map(({ card }) => (card < 'c' ? 'yes' : 'no')),
    );
    expect(attempt.finished !== undefined).toBe(attempt.answers.length === order.length);
    expect(nextCard(LESSON, attempt.answers)?.id).toBe(order[attempt.answers.length]);
  }
  expect(attempts.filter((attempt) => attempt.finished === undefined).length).toBeLessThanOrEqual(1);
}

it('a thousand lessons that are killed midway lose nothing and count nothing twice', { timeout: 400_000 }, async () => {
  const learners = Array.from({ length: LEARNERS }, (_, name): Confirmed => {
    return { folder: join(base, String(name)), attempts: new Set(), answers: new Set() };
  });
  for (let life = 0; life < PROCESSES; life++) {
    // Spread evenly and differently: after 1 to 60 confirmations, then 0 to 4 ms of further work.
    await liveAndDie(learners, 1 + ((life * 37) % 60), (life * 3) % 5);
    if (life % 10 < 9) continue;
    for (const told of learners) {
      const file = progressFile(nodeFiles(told.folder));
      verify(await file.read(), told);
      expect(file.troubles()).toEqual([]);
    }
  }
  expect(Math.min(...learners.map(({ answers }) => answers.size))).toBeGreaterThan(PROCESSES);
});
