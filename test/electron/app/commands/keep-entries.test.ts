import { describe, expect, it } from 'vitest';
import { run } from '../../../../electron/app/commands/run.ts';
import { found, policyText, world } from '../policy/world.ts';
import { fakeTerminal } from './fake-terminal.ts';

const HELD = '連絡先は電話 03-1234-5678 です。';
const FINE = '会議は三時からです。';
const MARKED = '社外秘 来期の計画';
const LINES = [HELD, FINE].map((text, id) => JSON.stringify({ id, text })).join('\n');

describe('what the terminal records', () => {
  it.each<[string, string, string[], object[]]>([
    ['a text that is held', HELD, ['check'], [{ action: 'redact', outcome: 'checked', found: { phone: { high: 1 } } }]],
    ['a text that may go', FINE, ['check'], [{ action: 'allow', outcome: 'passed', rules: [] }]],
    ['a redacted text', HELD, ['redact'], [{ outcome: 'copied-safe', rules: [{ id: 'personal-data' }] }]],
    ['a text that stays held', MARKED, ['redact'], [{ outcome: 'held', action: 'block' }]],
    ['many lines', LINES, ['scan', '--jsonl'], [{ action: 'redact' }, { action: 'allow', outcome: 'passed' }]],
  ])('is one entry of counts for %s', async (_, input, command, entries) => {
    const { terminal, recorded } = fakeTerminal({ input });
    await run(command, terminal);
    expect(recorded).toHaveLength(entries.length);
    expect(recorded).toMatchObject(entries);
    expect(JSON.stringify(recorded)).not.toMatch(/1234|来期|会議/u);
  });

  it.each([
    ['the group of the person', ['mori'], 'first'],
    ['the first group of two', ['MORI', 'host:pc-17'], 'first'],
    ['the group of the machine', ['sato'], 'second'],
  ])('names %s, also where a check is only counted', async (_, members, group) => {
    const named = { ja: '部署', en: 'Office' };
    const groups = [
      { id: 'first', name: named, members },
      { id: 'second', name: named, members: ['host:pc-17'] },
    ];
    const machine = world();
    machine.local.reading = found(policyText({ groups }));
    for (const input of [HELD, FINE]) {
      const { terminal, recorded } = fakeTerminal({ input, more: { policy: async () => machine.desk } });
      await run(['check'], terminal);
      expect(recorded).toMatchObject([{ group }]);
    }
  });

  it('names no group where nobody is in one', async () => {
    const { terminal, recorded } = fakeTerminal({ input: HELD });
    await run(['check'], terminal);
    expect(recorded[0]).not.toHaveProperty('group');
  });

  it('is missing where the disk refuses: that is said, and the verdict stands', async () => {
    const record = async () => Promise.reject(Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' }));
    const { terminal, err } = fakeTerminal({ input: HELD, more: { record } });
    expect(await run(['check'], terminal)).toBe(1);
    expect(err()).toContain('記録に残せませんでした');
  });
});
