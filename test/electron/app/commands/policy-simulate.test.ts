import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../../../electron/app/commands/run.ts';
import type { Recorded } from '../../../../electron/app/commands/terminal.ts';
import { STARTER_POLICY } from '../../../../shared/policy/starter-policy.ts';
import type { Entry } from '../../../../shared/record/entry.ts';
import { fakeTerminal } from './fake-terminal.ts';

let folder = '';
const at = (name: string): string => join(folder, name);
const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString();
const entry = (id: string, days: number, found: NonNullable<Entry['found']>): Entry => ({
  id,
  at: daysAgo(days),
  host: 'desktop',
  site: 'chatgpt',
  tier: 'public',
  action: 'allow',
  outcome: 'checked',
  counts: {},
  found,
  rules: [],
  released: 0,
  added: 0,
  length: 10,
  policy: { id: 'starter', version: 1 },
});
const RECORDED: Recorded = {
  entries: [
    entry('1', 1, { url: { high: 1 } }),
    entry('2', 2, { url: { high: 2 }, phone: { high: 1 } }),
    entry('3', 90, { url: { high: 1 } }),
  ],
  passed: [
    {
      day: daysAgo(1).slice(0, 10),
      host: 'desktop',
      site: 'chatgpt',
      tier: 'public',
      policy: { id: 'starter', version: 1 },
      checks: 40,
      found: { url: { low: 3 } },
    },
  ],
  damaged: 0,
};

const simulate = async (args: readonly string[], recorded: Recorded = RECORDED) => {
  const { terminal, out, err } = fakeTerminal({
    env: { LANG: 'en_GB.UTF-8' },
    more: { recorded: async () => recorded },
  });
  return { exit: await run(['policy', 'simulate', ...args], terminal), out: out(), err: err() };
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sekisho-'));
  const rules = STARTER_POLICY.rules.map((rule) =>
    rule.id === 'context' ? { ...rule, action: 'block', mode: 'observe', when: { categories: ['url'] } } : rule,
  );
  writeFileSync(at('draft.json'), JSON.stringify({ ...STARTER_POLICY, id: 'draft', version: 2, rules }));
  mkdirSync(at('samples/deep'), { recursive: true });
  writeFileSync(at('samples/a.txt'), '会議は10時からです。');
  writeFileSync(at('samples/deep/b.txt'), '社内の手順は http://wiki.internal.example.co.jp/steps にあります。');
  writeFileSync(at('samples/c.docx'), Buffer.from('PK\x03\x04 cut off', 'latin1'));
});

describe('trying a draft', () => {
  it('changes nothing while its rule only watches', async () => {
    const { exit, out } = await simulate([at('draft.json'), '--json']);
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      days: 30,
      entries: { checks: 2, held: 0, released: 0 },
      silent: { checks: 40 },
    });
  });

  it('says with --enforce what would be held, by rule, and leaves older records out', async () => {
    const { out } = await simulate([at('draft.json'), '--enforce']);
    expect(out).toContain('Record of the last 30 days: 2 checks');
    expect(out).toContain('newly held: 1   no longer held: 0');
    expect(out).toContain('context  +1 / -0 / 2');
    expect(out).toContain('of 40 checks that passed silently, held at most: 3');
  });

  it('looks further back when asked to', async () => {
    const { out } = await simulate([at('draft.json'), '--enforce', '--days', '120', '--json']);
    expect(JSON.parse(out)).toMatchObject({ entries: { checks: 3, held: 2 } });
  });

  it('tries every sample file, and one that cannot be read is one that could not be checked', async () => {
    const { exit, out } = await simulate([at('draft.json'), '--enforce', '--samples', at('samples')]);
    expect(exit).toBe(0);
    expect(out).toContain('a.txt: still allow (no rule)');
    expect(out).toMatch(/b\.txt: \w+ → block \(context\)/u);
    expect(out).toContain('c.docx: still block (could not be checked)');
  });

  it.each([
    [[], 'Please name the draft policy.'],
    [['draft.json', '--days', '0'], '--days takes'],
    [['draft.json', '--on', 'tomorrow'], '--on takes'],
    [['none.json'], 'none.json'],
  ])('%j is answered with one sentence', async (args, sentence) => {
    const { exit, err } = await simulate(args);
    expect(exit).toBe(2);
    expect(err).toContain(sentence);
  });

  it('names a samples folder that is not there', async () => {
    const { exit, err } = await simulate([at('draft.json'), '--samples', at('nowhere')]);
    expect(exit).toBe(2);
    expect(err).toContain('nowhere');
  });
});
