import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { installDebian, onPath } from '../../../build/test-run.ts';
import { type Listener, listener } from '../../app/network-ways.ts';
import { CANARY_TEXT } from '../../canary/canary-text.ts';
import { world } from './leak-world.ts';

const HOOK = ['--import', resolve('test/electron/cli/network-hook.mjs')];
const here = world();
afterAll(() => here.end());
here.give('lines.jsonl', JSON.stringify({ id: 1, text: CANARY_TEXT }));
here.give('samples/a.txt', CANARY_TEXT);

async function tried(args: readonly string[], outside: Listener, node: readonly string[] = HOOK) {
  const file = join(here.home, 'tried.json');
  writeFileSync(file, '{}');
  const env = { PORT: String(outside.port), TRIED: file };
  const spoken = await here.run(args, { input: CANARY_TEXT, node, env });
  return { ...spoken, ways: JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, string>> };
}

describe('the engine in the terminal has no network', () => {
  it.each([['check'], ['check', '--json'], ['redact'], ['restore', '--key', 'one.key']])(
    'while it runs `%s`: every socket, name and program is refused, and none is opened',
    async (...args) => {
      await here.run(['redact', '--key', 'one.key', '--overwrite'], { input: 'メール: kanaria@example.co.jp' });
      const outside = await listener();
      const { ways, status } = await tried(args, outside);
      expect([0, 1]).toContain(status);
      expect(Object.keys(ways).length).toBeGreaterThan(20);
      expect(Object.entries(ways).filter(([, outcome]) => outcome !== 'refused')).toEqual([]);
      expect(outside.knocks()).toBe(0);
      outside.close();
    },
  );

  it('and a program that did not close it gets out by the same ways', async () => {
    const outside = await listener();
    const read = `process.stdin.toArray().then((all) => new TextDecoder().decode(Buffer.concat(all))).then(() => setTimeout(() => process.exit(), 2_000))`;
    const { ways } = await tried([], outside, [...HOOK, '-e', read]);
    expect(Object.entries(ways).filter(([, outcome]) => outcome === 'passed').length).toBeGreaterThan(12);
    expect(outside.knocks()).toBeGreaterThan(3);
    outside.close();
  });
});

const canTrace = process.platform === 'linux' && (onPath('strace') || installDebian('strace'));
const canUnshare = process.platform === 'linux' && process.getuid?.() === 0 && onPath('unshare');

describe('as the system sees it', () => {
  /** Calls about the network, but for a question to the name service of this machine about the person's account. */
  const calls = (err: string) =>
    err
      .split('\n')
      .filter((line) => /\b(?:socket|connect|bind|listen|send\w*)\(/u.test(line) && !/AF_UNIX|nscd/u.test(line));
  const STRACE = ['strace', '-f', '-qq', '-e', 'trace=network'];

  it.skipIf(!canTrace).each([['check'], ['redact'], ['scan', '--jsonl', 'given/lines.jsonl']])(
    '`%s` without a company’s address makes no call about a network at all',
    async (...args) => {
      const spoken = await here.run(args, { input: CANARY_TEXT, under: STRACE });
      expect(spoken.status).toBe(1);
      expect(calls(spoken.err.toString())).toEqual([]);
    },
  );

  it.skipIf(!canTrace)('and such a call would be seen', async () => {
    const spoken = await here.run([], {
      under: STRACE,
      node: ['-e', `fetch('http://127.0.0.1:65530/').catch(() => 0)`],
    });
    expect(calls(spoken.err.toString()).join('\n')).toMatch(/socket\(AF_INET/u);
  });

  it.skipIf(!canUnshare)('its verdict is the same on a machine without any network', async () => {
    const [with_, without] = [
      await here.run(['check', '--json'], { input: CANARY_TEXT }),
      await here.run(['check', '--json'], { input: CANARY_TEXT, under: ['unshare', '-n'] }),
    ];
    expect(without.out.toString()).toBe(with_.out.toString());
    expect(without.status).toBe(1);
  });
});
