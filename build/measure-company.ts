import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { sourceFiles } from '../electron/app/company/source-files.ts';
import { type Company, companyOf } from '../shared/company/company.ts';
import { fingerprintBuilder } from '../shared/company/fingerprint-index.ts';
import { type CompanyIndex, encodeIndex } from '../shared/company/index-file.ts';
import { parseCompanyKey } from '../shared/company/key.ts';
import { makeIndex } from '../shared/company/make-index.ts';
import type { SipKey } from '../shared/company/siphash.ts';
import { chanceFrom, fragmentOf, REWRITES } from './company-rewrites.ts';
import { measureScale } from './company-scale.ts';

const MODULES = [
  'undici eslint compromise css-tree pino',
  'lexical zod ajv ws semver yaml knip fast-check quill happy-dom postal-mime htmlparser2',
  'js-yaml acorn magic-string tslib esquery espree',
] as const;

const [OURS, OTHERS, PUBLIC] = MODULES.map((names) =>
  names
    .split(' ')
    .map((name) => `node_modules/${name}`)
    .join(','),
);

/**
 * `node build/run.mjs build/measure-company.ts [--ours DIR,… --others DIR,… --public DIR,…]`: how well the company's code is
 * recognised and how silent the check stays on other people's, as a table. Packages of this installation stand for the
 * repositories where none are named; no test reads them.
 */
export async function main(args: readonly string[]): Promise<void> {
  const option = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...args],
    options: { ours: option, others: option, public: option, scale: option },
  });
  if (values.scale !== undefined) return measureScale();
  const [ours, others, open] = [values.ours ?? OURS, values.others ?? OTHERS, values.public ?? PUBLIC].map(
    (list) => list?.split(',').filter((item) => item !== '') ?? [],
  );
  const own = await textsIn(ours ?? [], false);
  const strange = (await textsIn(others ?? [], true)).flat();
  const index = build(own, (await textsIn(open ?? [], true)).flat(), ours ?? []);
  const company = companyOf({ indexes: [index], key: KEY });
  recall(company, own.flat());
  silence(company, strange);
  speed(company, own.flat());
}

const KEY = keyOf('00112233445566778899aabbccddeeff');

function keyOf(digits: string): SipKey {
  const parsed = parseCompanyKey(digits);
  if (!parsed.ok) throw new TypeError('no key');
  return parsed.value;
}

async function textsIn(folders: readonly string[], everything: boolean): Promise<readonly (readonly string[])[]> {
  return Promise.all(
    folders.map(async (folder) => {
      const texts: string[] = [];
      for await (const { path, text } of sourceFiles(folder, { everything })) {
        if (!/\.d\.[cm]?ts$|\.min\./u.test(path) && text.length / text.split('\n').length < 200) texts.push(text);
      }
      return texts;
    }),
  );
}

function build(own: readonly (readonly string[])[], open: readonly string[], names: readonly string[]): CompanyIndex {
  const builder = fingerprintBuilder({ kind: 'code', key: KEY, sources: own.length, sieve: 28 });
  for (const text of open) builder.addPublic(text);
  const started = performance.now();
  for (const [source, texts] of own.entries()) for (const text of texts) builder.add(text, source);
  const parts = builder.done();
  const seconds = (performance.now() - started) / 1000;
  const sources = names.map((name) => ({ name }));
  const index = makeIndex({ kind: 'code', name: 'code', version: 1, made: '2026-04-01', sources }, parts, KEY);
  const bytes = Buffer.byteLength(own.flat().join(''));
  const lines = own.flat().reduce((sum, text) => sum + text.split('\n').length, 0);
  const size = encodeIndex(index).length;
  console.log(
    `built: ${own.flat().length} files, ${lines} lines, ${bytes} bytes; ${Math.round(lines / seconds)} lines a second`,
  );
  console.log(
    `index: ${size} bytes, ${((100 * size) / bytes).toFixed(2)} % of its sources, ${parts.sets[0]?.count} fingerprints`,
  );
  return index;
}

const FRAGMENTS = 600;
const LENGTHS = [10, 20, 40] as const;

/** What policy could hold (at least medium) and, in brackets, what is shown at all. */
function share(counted: readonly { readonly held: boolean; readonly shown: boolean }[]): string {
  const percent = (count: number) => ((100 * count) / Math.max(1, counted.length)).toFixed(1);
  return `${percent(counted.filter(({ held }) => held).length)} (${percent(counted.filter(({ shown }) => shown).length)})`;
}

function look(company: Company, code: string): { readonly held: boolean; readonly shown: boolean } {
  const found = company.code(code);
  return { held: found.some(({ confidence }) => confidence >= 0.5), shown: found.length > 0 };
}

function recall(company: Company, own: readonly string[]): void {
  console.log(`\n| recognised, % | ${LENGTHS.map((length) => `${length} lines`).join(' | ')} |\n|---|---|---|---|`);
  for (const [name, rewrite] of REWRITES) {
    const row = LENGTHS.map((length) => {
      const chance = chanceFrom(7);
      const pieces = Array.from({ length: FRAGMENTS }, () => fragmentOf(pick(own, chance), length, chance));
      return share(pieces.flatMap((piece) => (piece === undefined ? [] : [look(company, rewrite(piece))])));
    });
    console.log(`| ${name} | ${row.join(' | ')} |`);
  }
}

function silence(company: Company, strange: readonly string[]): void {
  const chance = chanceFrom(11);
  const row = LENGTHS.map((length) => {
    const pieces: string[] = [];
    while (pieces.length < STRANGE) {
      const piece = fragmentOf(pick(strange, chance), length, chance);
      if (piece !== undefined) pieces.push(piece);
    }
    return share(pieces.map((piece) => look(company, piece)));
  });
  console.log(`| other projects, ${STRANGE} each | ${row.join(' | ')} |`);
}

const STRANGE = 5_000;

function speed(company: Company, own: readonly string[]): void {
  const chance = chanceFrom(13);
  const texts = Array.from({ length: 200 }, () => fragmentOf(pick(own, chance), 200, chance) ?? '').filter(
    (text) => text !== '',
  );
  const times = [...texts, ...texts].map((text) => {
    const started = performance.now();
    company.code(text);
    return performance.now() - started;
  });
  const sorted = times.slice(texts.length).toSorted((a, b) => a - b);
  const at = (part: number) => (sorted[Math.floor(sorted.length * part)] ?? 0).toFixed(2);
  console.log(`\ncheck of 200 lines: median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms (${texts.length} texts)`);
}

function pick(texts: readonly string[], chance: () => number): string {
  return texts[Math.floor(chance() * texts.length)] ?? '';
}
