import { performance } from 'node:perf_hooks';
import { lintSource } from '@secretlint/core';
import { creator } from '@secretlint/secretlint-rule-preset-recommend';
import nlp from 'compromise/three';
import { checker } from './bench-engine.ts';
import { type Times, timesOf } from './bench-measure.ts';
import { TEXT_KINDS, type TextKind, textOf } from './bench-texts.ts';

/** What one tool needs for one kind and size of text. */
export interface Yardstick extends Times {
  readonly text: TextKind;
  /** UTF-16 code units. */
  readonly length: number;
  readonly tool: string;
  /** Megabytes of UTF-8 a second, at the median. */
  readonly megabytes: number;
}

interface Tool {
  readonly name: string;
  readonly run: (text: string) => unknown;
  /** How many texts of each size it reads; a slow tool reads fewer, or the benchmark would take an hour. */
  readonly texts: readonly number[];
}

const SIZES = [200, 10_000, 100_000];
const PATIENT = [200, 30, 6];

/**
 * The whole check beside two well-known tools that each do a part of it: secretlint looks for secrets, compromise for
 * people in English. All read the same texts in turns, so that what else the machine does falls on all of them.
 */
export async function measureYardsticks(): Promise<readonly Yardstick[]> {
  const tools: readonly Tool[] = [
    { name: 'Sekisho', run: await checker(), texts: PATIENT },
    { name: 'secretlint', run: secretlint(), texts: PATIENT },
    { name: 'compromise', run: (text): unknown => nlp(text).people().json({ offset: true }), texts: [60, 5, 1] },
  ];
  const unused = performance.mark('unused');
  // Secretlint notes every step of its work here, looks through all notes at each new one and never drops any: as a
  // library it would turn quadratic. Without the notes it is measured at its best.
  Object.defineProperty(performance, 'mark', { value: () => unused, configurable: true });
  try {
    const rows: Yardstick[] = [];
    for (const text of TEXT_KINDS) {
      for (const size of SIZES.keys()) rows.push(...(await inTurns(tools, text, size)));
    }
    return rows;
  } finally {
    Reflect.deleteProperty(performance, 'mark');
  }
}

async function inTurns(tools: readonly Tool[], kind: TextKind, size: number): Promise<readonly Yardstick[]> {
  const length = SIZES[size] ?? 0;
  const runs = tools.map((tool) => ({ tool, times: [] as number[] }));
  const most = Math.max(...tools.map(({ texts }) => texts[size] ?? 0));
  for (const { run } of tools) await run(textOf(kind, Math.min(length, 10_000), 99));
  for (let seed = 1; seed <= most; seed++) {
    const text = textOf(kind, length, seed);
    for (const { tool, times } of runs) {
      if (seed > (tool.texts[size] ?? 0)) continue;
      const start = performance.now();
      await tool.run(text);
      times.push(performance.now() - start);
    }
  }
  const bytes = Buffer.byteLength(textOf(kind, length, 1));
  return runs.map(({ tool, times }) => {
    const taken = timesOf(times);
    return { text: kind, length, tool: tool.name, ...taken, megabytes: bytes / 1000 / taken.p50 };
  });
}

function secretlint(): (text: string) => unknown {
  const config = { rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: creator }] };
  return (content) =>
    lintSource({
      source: { filePath: '/made-up/prompt.txt', content, ext: '.txt', contentType: 'text' },
      options: { config, noPhysicFilePath: true },
    });
}

/** One line for each text, the tools side by side: median and p95 in milliseconds, and megabytes a second. */
export function yardstickRows(all: readonly Yardstick[]): readonly (readonly string[])[] {
  const tools = [...new Set(all.map(({ tool }) => tool))];
  const head = ['text', 'characters', ...tools.flatMap((tool) => [`${tool} p50`, 'p95', 'MB/s'])];
  const lines = all.filter(({ tool }) => tool === tools[0]);
  const cells = ({ p50, p95, megabytes }: Yardstick) => [p50, p95, megabytes].map((number) => number.toPrecision(3));
  return [
    head,
    ...lines.map(({ text, length }) => [
      text,
      `${length}`,
      ...all.filter((row) => row.text === text && row.length === length).flatMap(cells),
    ]),
  ];
}
