import { describe, expect, it } from 'vitest';
import { run } from '../../../../electron/app/commands/run.ts';
import { FAULT_KINDS, type RecordsVerdict } from '../../../../shared/contract/records.ts';
import { fakeTerminal } from './fake-terminal.ts';

const WHOLE: RecordsVerdict = {
  lines: 12,
  entries: 9,
  faults: [],
  notes: [{ kind: 'retention', at: '2026-01-02T03:04:05.000Z', amount: 4 }],
  end: { seq: 16, hash: 'f'.repeat(64) },
};

async function verify(verdict: RecordsVerdict | Error, ...args: readonly string[]) {
  const verifyRecords = async () => (verdict instanceof Error ? Promise.reject(verdict) : verdict);
  const { terminal, out, err } = fakeTerminal({ more: { verifyRecords } });
  return { status: await run(['records', 'verify', ...args], terminal), out: out(), err: err() };
}

describe('sekisho records verify', () => {
  it('says that a record is whole, what was taken away on purpose, and how it ends', async () => {
    const { status, out } = await verify(WHOLE);
    expect(status).toBe(0);
    expect(out).toContain('12行（うちチェック9件）');
    expect(out).toContain('保存期間の過ぎた4行');
    expect(out).toContain('f'.repeat(64));
    expect((await verify(WHOLE, '--lang', 'en')).out).toContain('Nothing was changed and nothing is missing.');
  });

  it('names every fault in a sentence of its own', async () => {
    const faults = FAULT_KINDS.map((kind, at) => ({ kind, from: at + 3, to: at + 4, file: 'x.jsonl' }));
    for (const language of ['ja', 'en']) {
      const { status, out } = await verify({ ...WHOLE, faults }, '--lang', language);
      expect(status).toBe(1);
      for (const { from } of faults) expect(out).toMatch(new RegExp(`(?<!\\d)${from}(?!\\d)`, 'u'));
    }
  });

  it('is one object with --json', async () => {
    const { out } = await verify(WHOLE, '--json');
    expect(JSON.parse(out)).toEqual(WHOLE);
  });

  it('ends with 2 where nobody could look', async () => {
    const { status, err } = await verify(Object.assign(new Error('x'), { code: 'EACCES' }));
    expect(status).toBe(2);
    expect(err).toContain('EACCES');
  });
});
