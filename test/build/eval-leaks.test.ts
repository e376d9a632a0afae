import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../build/eval.ts';
import { CANARIES } from '../canary/canaries.ts';
import { CANARY_TEXT } from '../canary/canary-text.ts';
import { hunt, told } from '../canary/hunt.ts';

const folder = mkdtempSync(join(tmpdir(), 'sekisho-eval-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let said: string[] = [];
beforeEach(() => {
  said = [];
  for (const way of ['log', 'error', 'warn', 'info'] as const)
    vi.spyOn(console, way).mockImplementation((...words) => void said.push(words.map(String).join(' ')));
});
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

/** Runs the evaluation over a file of this content and answers with what it said. */
async function evaluated(content: string, ...options: readonly string[]): Promise<string> {
  const file = join(folder, 'cases.jsonl');
  writeFileSync(file, content);
  await main([file, ...options]);
  expect(said.join('')).not.toBe('');
  return said.join('\n');
}

const caseOf = (change: object = {}) =>
  `${JSON.stringify({ id: 'a', lang: 'ja', text: CANARY_TEXT, spans: [], label: 'negative', ...change })}\n`;

describe('the evaluation says nothing of 500 values in its texts', () => {
  it.each(['', '--json', '--show person', '--show credential', '--min 0.9'])('with "%s"', async (options) => {
    const output = await evaluated(caseOf(), ...options.split(' ').filter((word) => word !== ''));
    expect(told(hunt('output', output))).toEqual([]);
  });

  it.each<[what: string, content: string]>([
    ['no JSON', `{"id":"a","lang":"ja","text":${JSON.stringify(CANARY_TEXT)},`],
    ['a span outside', caseOf({ spans: [{ start: 0, end: 9_000_000, category: 'person' }] })],
    ['a category of no list', caseOf({ spans: [{ start: 0, end: 1, category: CANARIES[0]?.value }] })],
    ['a text of another type', caseOf({ text: [CANARY_TEXT] })],
  ])('of a line that is %s', async (_, content) => {
    expect(told(hunt('output', await evaluated(content)))).toEqual([]);
    expect(process.exitCode).toBe(2);
  });

  it('unless it is asked to', async () => {
    expect(hunt('output', await evaluated(caseOf(), '--show', 'person', '--with-text')).length).toBeGreaterThan(0);
  });
});
