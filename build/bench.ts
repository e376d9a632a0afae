import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { measureBodies } from './bench-bodies.ts';
import { type Measure, measureEngine } from './bench-engine.ts';
import { measureLag } from './bench-lag.ts';
import { quantile, timeEach } from './bench-measure.ts';
import { measurePatterns } from './bench-patterns.ts';
import { textOf } from './bench-texts.ts';
import { measureYardsticks, type Yardstick, yardstickRows } from './bench-yardsticks.ts';
import { columns } from './eval-print.ts';
import { stripExamples } from './strip-examples.ts';

const SECTIONS: Readonly<Record<string, () => Promise<readonly Measure[]> | readonly Measure[]>> = {
  engine: measureEngine,
  cold: measureCold,
  size: measureSize,
  lag: measureLag,
  bodies: measureBodies,
};

/** Sections that take minutes and run only when they are named. */
const SLOW: typeof SECTIONS = { patterns: measurePatterns };

/** The section that has a table of its own. */
const YARDSTICKS = 'yardsticks';

/**
 * `npm run bench [-- --section engine|cold|size|lag|bodies|yardsticks|patterns]`: a table with targets and one with other tools
 * beside this one on standard output, and both in dist/bench.json.
 */
export async function main(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { section: { type: 'string' } } });
  const known = [...Object.keys(SECTIONS), YARDSTICKS];
  const sections = values.section === undefined ? known : [values.section];
  const measures: Measure[] = [];
  const yardsticks: Yardstick[] = [];
  for (const name of sections) {
    const section = SECTIONS[name] ?? SLOW[name];
    if (name === YARDSTICKS) yardsticks.push(...(await measureYardsticks()));
    else if (section !== undefined) measures.push(...(await section()));
    else {
      console.error(`--section ${name}: not a section. Sections: ${[...known, ...Object.keys(SLOW)].join(', ')}`);
      process.exitCode = 2;
      return;
    }
  }
  if (measures.length > 0) console.log(columns([HEAD, ...measures.map(rowOf)]));
  if (yardsticks.length > 0) console.log(columns(yardstickRows(yardsticks)));
  mkdirSync('dist', { recursive: true });
  const machine = { node: process.version, platform: process.platform, cores: cpus().length, cpu: cpus()[0]?.model };
  writeFileSync('dist/bench.json', `${JSON.stringify({ machine, measures, yardsticks }, null, 2)}\n`);
}

const HEAD = ['work', 'measured', 'reach', 'median', 'slowest', ''];

function rowOf({ name, value, unit, target, times }: Measure): readonly string[] {
  const amount = (number: number) => `${number.toFixed(number < 10 ? 2 : 1)} ${unit}`;
  return [
    name,
    amount(value),
    target === undefined ? '' : `< ${target} ${unit}`,
    times === undefined ? '' : amount(times.p50),
    times === undefined ? '' : amount(times.max),
    target === undefined || value < target ? '' : 'MISSED',
  ];
}

/** A whole terminal check in a fresh process, beside an empty Node: their medians, and one divided by the other. */
function measureCold(): readonly Measure[] {
  if (!existsSync('dist/cli.js')) {
    console.error('dist/cli.js is missing: run `npm run build` first. The cold start is left out.');
    return [];
  }
  const start = (args: readonly string[]) => () =>
    spawnSync(process.execPath, args, { input: textOf('japanese', 200, 1) });
  const [empty, full] = [start(['-e', '0']), start(['dist/cli.js', 'check'])];
  for (const warm of [empty, full]) warm();
  const rounds = Array.from({ length: 20 }, () => [timeEach([0], empty)[0] ?? 0, timeEach([0], full)[0] ?? 0] as const);
  const [node, cli] = [
    quantile(
      rounds.map(([a]) => a),
      0.5,
    ),
    quantile(
      rounds.map(([, b]) => b),
      0.5,
    ),
  ];
  return [
    { name: 'empty Node start', value: node, unit: 'ms', target: undefined },
    { name: 'terminal check, cold', value: cli, unit: 'ms', target: undefined },
    { name: 'terminal check, cold, against an empty Node start', value: cli / node, unit: '×', target: 3 },
  ];
}

/** The engine as a page loads it, minified and compressed with gzip: what comes first, and the dictionaries after. */
async function measureSize(): Promise<readonly Measure[]> {
  const input = ['policy/check', 'detect/incremental', 'redact/redact', 'redact/restore', 'detect/names/load'];
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [stripExamples()],
    build: {
      write: false,
      minify: true,
      modulePreload: false,
      rolldownOptions: { input: input.map((path) => `shared/${path}.ts`), preserveEntrySignatures: 'strict' },
    },
  });
  const outputs = [result].flat().flatMap((item) => ('output' in item ? item.output : []));
  const chunks = outputs.filter((item) => item.type === 'chunk');
  const zipped = (list: typeof chunks) =>
    list.reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).length, 0) / 1000;
  const isNames = ({ moduleIds }: (typeof chunks)[number], part: string) => moduleIds.some((id) => id.includes(part));
  const japanese = chunks.filter((chunk) => isNames(chunk, 'shared/detect/names/ja-'));
  const english = chunks.filter((chunk) => isNames(chunk, 'shared/detect/names/en-') || isNames(chunk, 'compromise'));
  const phones = chunks.filter((chunk) => isNames(chunk, 'shared/detect/phones/') || isNames(chunk, 'libphonenumber'));
  const loadedLater = phones.filter(
    ({ isEntry, moduleIds }) => !isEntry && !moduleIds.some((id) => id.includes('load.ts')),
  );
  const identities = chunks.filter((chunk) => isNames(chunk, 'shared/detect/identities/judge'));
  const dictionaries = [...japanese, ...english, ...loadedLater, ...identities];
  const engine = chunks.filter((chunk) => !dictionaries.includes(chunk));
  return [
    { name: 'engine without dictionaries, compressed', value: zipped(engine), unit: 'kB', target: 150 },
    { name: 'Japanese names, compressed', value: zipped(japanese), unit: 'kB', target: 10_000 },
    { name: 'English names, compressed', value: zipped(english), unit: 'kB', target: undefined },
    { name: 'identity numbers, compressed', value: zipped(identities), unit: 'kB', target: undefined },
    { name: 'telephone plans, compressed', value: zipped(loadedLater), unit: 'kB', target: undefined },
  ];
}
