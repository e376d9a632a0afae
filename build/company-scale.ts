import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { CODE_CUT, CODE_SPARE_BITS } from '../shared/company/code-match.ts';
import { COLLECTED_BITS, collector, NO_LIMITS } from '../shared/company/collect.ts';
import { companyOf } from '../shared/company/company.ts';
import { decodeIndex, encodeIndex } from '../shared/company/index-file.ts';
import { LIST_BITS, numberTag, valueFrom, wordTag } from '../shared/company/list-hash.ts';
import { indexRows } from '../shared/company/list-index.ts';
import { makeIndex } from '../shared/company/make-index.ts';
import { sipHashPair } from '../shared/company/siphash.ts';

const KEY = new Int32Array([1, 2, 3, 4]);
/** Fingerprints of ten million lines, by what real repositories have for each line. */
const FINGERPRINTS = 3_000_000;

/** Sizes and times of ten indexes of ten million lines each, of a large list, and of single hashes. */
export function measureScale(): void {
  const folder = mkdtempSync(join(tmpdir(), 'sekisho-scale-'));
  const before = process.memoryUsage().rss;
  const files = Array.from({ length: 10 }, (_, at) => writeIndex(join(folder, `${at}.skx`), at));
  globalThis.gc?.();
  const started = performance.now();
  const indexes = files.map((file) => {
    const opened = decodeIndex(readFileSync(file));
    if (!opened.ok) throw new TypeError('cannot be opened');
    return opened.value;
  });
  const ms = performance.now() - started;
  const size = readFileSync(files[0] ?? '').length;
  const held = indexes.reduce(
    (sum, { sets }) =>
      sum + sets.reduce((all, set) => all + set.bits.byteLength + set.sizes.byteLength + set.before.byteLength, 0),
    0,
  );
  console.log(
    `one index of ten million lines: ${size} bytes; ten of them opened in ${ms.toFixed(0)} ms, ${held} bytes in memory`,
  );
  console.log(`resident set before ${before}, after ${process.memoryUsage().rss}`);
  const company = companyOf({ indexes, key: KEY });
  company.code('let a = 1;');
  rmSync(folder, { recursive: true });
  measureList();
  measureHashes();
}

function writeIndex(file: string, seed: number): string {
  const collected = collector(4);
  let state = seed + 1;
  const out = new Int32Array(2);
  for (let at = 0; at < FINGERPRINTS; at++) {
    sipHashPair(KEY, at, state++, out);
    collected.add(((out[0] ?? 0) >>> 0) * 256 + ((out[1] ?? 0) & 255), at % 10);
  }
  const tagBits = Math.min(COLLECTED_BITS, Math.ceil(Math.log2(FINGERPRINTS)) + CODE_SPARE_BITS);
  const parts = { cut: CODE_CUT, sets: [collected.pack(tagBits, NO_LIMITS)], table: new Uint32Array(0) };
  const sources = Array.from({ length: 10 }, (_, at) => ({ name: `${at}` }));
  writeFileSync(
    file,
    encodeIndex(makeIndex({ kind: 'code', name: 'x', version: 1, made: '2026-04-01', sources }, parts, KEY)),
  );
  return file;
}

const KANJI = '山田佐藤鈴木高橋伊渡辺中村小林加吉井口松斎清崎森池橋阿部石前岡長谷後近藤坂遠青福太西三浦藤原';

function measureList(): void {
  const sign = (at: number) => KANJI[at % KANJI.length] ?? '';
  const rows = Array.from({ length: 100_000 }, (_, at) => [
    sign(at) + sign(at >> 2) + sign(at >> 4) + sign(at >> 6),
    `090${String(10_000_000 + at * 7)}`,
  ]);
  const plan = {
    columns: [
      { name: 'name', kind: 'name', alone: true },
      { name: 'phone', kind: 'phone', alone: true },
    ],
    pairs: [],
  } as const;
  const started = performance.now();
  const parts = indexRows(rows, plan, KEY);
  const built = performance.now() - started;
  const sources = plan.columns.map(({ name }) => ({ name }));
  const index = makeIndex({ kind: 'list', name: 'x', version: 1, made: '2026-04-01', sources }, parts, KEY);
  const company = companyOf({ indexes: [index], key: KEY });
  const text =
    'お世話になっております。先日の会議の件で、田中部長からご連絡がありました。ご確認のほどよろしくお願いいたします。\n'.repeat(
      180,
    );
  for (let warm = 0; warm < 5; warm++) company.records(text);
  const times = Array.from({ length: 20 }, () => {
    const at = performance.now();
    company.records(text);
    return performance.now() - at;
  }).toSorted((a, b) => a - b);
  console.log(
    `list of 100 000 names and phones: ${encodeIndex(index).length} bytes, built in ${(built / 1000).toFixed(1)} s`,
  );
  console.log(`check of ${text.length} characters against it: median ${times[10]?.toFixed(2)} ms`);
}

function measureHashes(): void {
  const time = (count: number, hash: (at: number) => unknown): number => {
    for (let at = 0; at < count / 10; at++) hash(at);
    const started = performance.now();
    for (let at = 0; at < count; at++) hash(at);
    return (1e6 * (performance.now() - started)) / count;
  };
  const word = time(300_000, (at) => wordTag(KEY, { low: at, high: at * 3 }));
  const number = time(300, (at) => numberTag(KEY, valueFrom([at, at + 1])));
  console.log(`hash of a word ${word.toFixed(0)} ns, of a number ${(number / 1000).toFixed(0)} µs, ${LIST_BITS} bits`);
}
