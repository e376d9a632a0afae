import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HISTORY_FILE, openHistory, parseEntry } from '../../../electron/app/history.ts';
import type { NewEntry } from '../../../shared/record/entry.ts';
import { fakeHost } from './fake-ports.ts';

const entry: NewEntry = {
  site: 'chatgpt',
  tier: 'public',
  action: 'redact',
  outcome: 'copied-safe',
  counts: { phone: 2 },
  found: { phone: { high: 2 }, place: { low: 1 } },
  rules: [{ id: 'personal-data', action: 'redact', count: 2 }],
  released: 0,
  added: 1,
  length: 120,
  policy: { id: 'starter', version: 1 },
};

const open = (content?: string) => {
  const host = fakeHost(content === undefined ? {} : { [HISTORY_FILE]: content });
  return { ...host, history: openHistory({ ...host.ports, days: async () => 400 }) };
};

describe('history', () => {
  it('is empty without a file', async () => {
    expect(await open().history.list()).toEqual({ entries: [], damaged: 0 });
  });

  it('adds id, time and host, and lists the newest first', async () => {
    const { history } = open();
    const first = await history.add(entry);
    const second = await history.add({ ...entry, site: 'claude', reason: 'sample' });
    expect(first).toEqual({ ...entry, id: 'id-1', at: '2026-01-01T00:00:00.000Z', host: 'loopback' });
    expect((await history.list()).entries).toEqual([second, first]);
  });

  it('only counts what was silently allowed', async () => {
    const { history } = open();
    const passed: NewEntry = { ...entry, action: 'allow', outcome: 'passed', counts: {}, rules: [] };
    expect(await history.addAll([passed, entry, passed])).toMatchObject([undefined, { id: 'id-1' }, undefined]);
    expect((await history.list()).entries).toHaveLength(1);
    expect(await history.passed()).toMatchObject([{ day: '2026-01-01', checks: 2, found: { phone: { high: 4 } } }]);
  });

  it('reads the lines of an earlier version, which knew neither bands nor rules', async () => {
    const { found, rules, ...earlier } = { ...entry, id: 'a', at: '2026-01-01T00:00:00.000Z', host: 'desktop' };
    expect([found, rules]).toHaveLength(2);
    expect((await open(JSON.stringify(earlier)).history.list()).entries).toEqual([earlier]);
  });

  it('loses no entry when many are added at once', async () => {
    const { history } = open();
    await Promise.all(Array.from({ length: 50 }, () => history.add(entry)));
    const { entries } = await history.list();
    expect(new Set(entries.map(({ id }) => id)).size).toBe(50);
  });

  it('keeps the entry that follows a line cut short', async () => {
    const { history } = open('{"id":"x","at":"2026');
    const added = await history.add(entry);
    expect(await history.list()).toEqual({ entries: [added], damaged: 1 });
  });

  it('skips and counts damaged lines and never loses the others', async () => {
    const good = JSON.stringify({ ...entry, id: 'a', at: '2026-01-01T00:00:00.000Z', host: 'desktop' });
    const damage = fc.oneof(
      fc.string({ minLength: 1 }).map((text) => `x${text.replaceAll(/[\r\n]/gu, '')}`),
      fc.integer({ min: 1, max: good.length - 1 }).map((length) => good.slice(0, length)),
      fc.constantFrom('null', '[]', '{}', good.replace('"public"', '"friendly"'), good.replace('{', '{"text":"x",')),
    );
    const lines = fc.array(fc.oneof(fc.constant(good), damage), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(lines, async (kept) => {
        const { entries, damaged } = await open(kept.join('\n')).history.list();
        const expected = kept.filter((line) => line === good).length;
        expect(entries).toHaveLength(expected);
        expect(damaged).toBe(kept.length - expected);
      }),
    );
  });

  it('clears everything and says how many entries there were', async () => {
    const { history, files } = open('broken');
    await history.add(entry);
    await history.add(entry);
    expect(await history.clear()).toBe(2);
    expect(files.content.get(HISTORY_FILE)).toBe('');
    expect(await history.clear()).toBe(0);
  });

  it('clears a file of nothing but damaged lines', async () => {
    const { history, files } = open('broken\n{"text":"x"}\n');
    expect(await history.clear()).toBe(0);
    expect(files.content.get(HISTORY_FILE)).toBe('');
  });

  it('refuses an entry with a field that could hold text', () => {
    const line = JSON.stringify({ ...entry, id: 'a', at: 'b', host: 'desktop', note: 'text' });
    expect(parseEntry(line)).toMatchObject({ ok: false, problem: { path: 'note' } });
  });
});
