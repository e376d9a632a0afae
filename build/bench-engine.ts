import { rescan } from '../shared/detect/incremental.ts';
import { namesFor } from '../shared/detect/names/load.ts';
import { scan } from '../shared/detect/scan.ts';
import { check } from '../shared/policy/check.ts';
import { strictestPublic } from '../shared/policy/sites.ts';
import { STARTER_POLICY } from '../shared/policy/starter-policy.ts';
import { quickest, type Times, timeEach, timesOf } from './bench-measure.ts';
import { HOSTILE_SEEDS, TEXT_KINDS, textOf } from './bench-texts.ts';

/** One line of the result: what was measured, in milliseconds or as a factor, and what it should reach. */
export interface Measure {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | '×' | 'kB';
  /** The value must stay below this; `undefined` is a yardstick only. */
  readonly target: number | undefined;
  readonly times?: Times;
}

const TEN = 10_000;
const HUNDRED = 100_000;

/** Names are loaded for all languages, and the policy is the one that asks the most. */
export async function checker(): Promise<(text: string) => unknown> {
  const names = await namesFor('日本語 and English, Berlin +49 30 23456789');
  const context = {
    site: strictestPublic(STARTER_POLICY),
    policy: STARTER_POLICY,
    source: { kind: 'starter', place: 'starter' } as const,
    names,
  };
  return (text) => check(text, context);
}

/** Checks of three sizes on three kinds of text, growth, hostile repeats and keystrokes. */
export async function measureEngine(): Promise<readonly Measure[]> {
  const run = await checker();
  return [...checks(run), ...growth(run), ...hostile(run), ...(await keystrokes())];
}

function checks(run: (text: string) => unknown): readonly Measure[] {
  const sizes = [
    { length: 200, texts: 400, target: 1 },
    { length: TEN, texts: 60, target: 5 },
    { length: HUNDRED, texts: 20, target: 60 },
  ];
  return sizes.flatMap(({ length, texts, target }) =>
    TEXT_KINDS.map((kind) => {
      const all = Array.from({ length: texts }, (_, seed) => textOf(kind, length, seed + 1));
      // The first round is not counted: this is the speed of a tool that has been open for a while.
      timeEach(all.slice(0, Math.max(5, texts / 4)), run);
      const times = timesOf(timeEach(all, run));
      return { name: `check ${length} characters, ${kind}, p95`, value: times.p95, unit: 'ms' as const, target, times };
    }),
  );
}

function growth(run: (text: string) => unknown): readonly Measure[] {
  return TEXT_KINDS.map((kind) => {
    const [small, large] = [textOf(kind, TEN, 7), textOf(kind, HUNDRED, 7)];
    const value = quickest(7, () => run(large)) / quickest(15, () => run(small));
    return { name: `growth from 10 000 to 100 000, ${kind}`, value, unit: '×' as const, target: 11 };
  });
}

/** The slowest repeat, and the repeat that grows most. Below half a millisecond a factor is only noise. */
function hostile(run: (text: string) => unknown): readonly Measure[] {
  const rows = HOSTILE_SEEDS.map((seed) => {
    const repeat = (length: number) => seed.repeat(Math.ceil(length / seed.length)).slice(0, length);
    const [small, large] = [repeat(TEN), repeat(HUNDRED)];
    const [quick, slow] = [quickest(5, () => run(small)), quickest(3, () => run(large))];
    return { seed: JSON.stringify(seed), slow, factor: quick < 0.5 ? 0 : slow / quick };
  });
  const slowest = rows.reduce((a, b) => (b.slow > a.slow ? b : a));
  const steepest = rows.reduce((a, b) => (b.factor > a.factor ? b : a));
  return [
    { name: `slowest hostile repeat, 100 000 of ${slowest.seed}`, value: slowest.slow, unit: 'ms', target: undefined },
    { name: `steepest hostile repeat, ${steepest.seed}`, value: steepest.factor, unit: '×', target: 11 },
  ];
}

/** A sentence typed key by key in the middle of a long text. */
async function keystrokes(): Promise<readonly Measure[]> {
  const typed = [...'担当は高橋太郎、電話は090-5550-0142です。'];
  const all: Measure[] = [];
  for (const kind of TEXT_KINDS) {
    const start = textOf(kind, HUNDRED, 11);
    const names = await namesFor(`${start}あ`);
    let state = { text: start, findings: scan(start, { names }) };
    const times = timesOf(
      timeEach([...typed, ...typed, ...typed], (key) => {
        state = rescan(state, `${state.text.slice(0, 50_000)}${key}${state.text.slice(50_000)}`, { names });
      }),
    );
    all.push({
      name: `keystroke in 100 000 characters, ${kind}, p95`,
      value: times.p95,
      unit: 'ms',
      target: 16,
      times,
    });
    all.push({ name: `keystroke in 100 000 characters, ${kind}, slowest`, value: times.max, unit: 'ms', target: 50 });
  }
  return all;
}
