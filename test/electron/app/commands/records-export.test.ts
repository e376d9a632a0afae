import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../../../electron/app/commands/run.ts';
import { exportedIn } from '../../../../electron/app/exports/exports-here.ts';
import { nodeRecordFiles, RECORDS_FOLDER } from '../../../../electron/app/records/node-record-files.ts';
import { openRecordLog } from '../../../../electron/app/records/record-log.ts';
import { segmentsIn } from '../../../../electron/app/records/segments.ts';
import { parseJsonLine } from '../../../../shared/record/export/json-lines.ts';
import { FULL } from '../../../policy/policies.ts';
import { officialRequest } from '../../../record/export/official-otlp.ts';
import { entryNamed } from '../records/entries.ts';
import { fakeTerminal } from './fake-terminal.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sekisho-export-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function keep(...days: readonly string[]) {
  for (const day of days) {
    const at = `${day}T09:00:00.000Z`;
    const clock = { now: () => new Date(at) };
    const log = openRecordLog({ files: nodeRecordFiles(join(folder, RECORDS_FOLDER)), clock, days: async () => 400 });
    await log.append([{ entry: entryNamed(`id-${day}`, { at }) }]);
  }
}

async function exportAs(...args: readonly string[]) {
  const policyFile = join(folder, 'policy.json');
  const { exports: _exports, ...policy } = FULL;
  writeFileSync(policyFile, JSON.stringify({ ...policy, exports: { person: true } }));
  const terminal = fakeTerminal({ policyFile, more: { exported: (names) => exportedIn(folder, names) } });
  const exit = await run(['records', 'export', '--lang', 'en', ...args], terminal.terminal);
  return { exit, out: terminal.out(), err: terminal.err() };
}

describe('sekisho records export', () => {
  it('writes JSON lines with the number of the record and the names that the policy asks for', async () => {
    await keep('2026-01-01', '2026-01-02');
    const { exit, out } = await exportAs('--json');
    const lines = out.trimEnd().split('\n').map(parseJsonLine);
    expect(exit).toBe(0);
    expect(lines).toEqual([
      expect.objectContaining({ ok: true, value: expect.objectContaining({ id: 'id-2026-01-01', seq: 1 }) as unknown }),
      expect.objectContaining({ ok: true, value: expect.objectContaining({ id: 'id-2026-01-02', seq: 2 }) as unknown }),
    ]);
    const [first, second] = lines.map((line) => (line.ok ? line.value : undefined));
    expect(first?.machine).toBe(second?.machine);
    expect(first?.person).toEqual(expect.any(String));
    expect(first).not.toHaveProperty('computer');
    expect((await exportAs('--json')).out).toBe(out);
  });

  it('writes CSV with a heading, from a day on', async () => {
    await keep('2026-01-01', '2026-01-02');
    const { out } = await exportAs('--csv', '--since', '2026-01-02');
    expect(parse(out, { columns: true })).toEqual([expect.objectContaining({ id: 'id-2026-01-02', kind: 'entry' })]);
  });

  it('writes CEF events and one OTLP request', async () => {
    await keep('2026-01-01', '2026-01-02');
    expect((await exportAs('--cef')).out).toMatch(/^(?:CEF:0\|.*externalId=id-2026-01-0\d.*\n){2}$/u);
    const request: unknown = JSON.parse((await exportAs('--otlp')).out);
    expect(officialRequest(request)).toEqual(request);
  });

  it('tells of a line that somebody changed in its place', async () => {
    await keep('2026-01-01');
    const records = nodeRecordFiles(join(folder, RECORDS_FOLDER));
    const [{ name } = { name: '' }] = segmentsIn(records);
    records.replace(name, records.read(name).toString().replace('"released":0', '"released":1'));
    const { out } = await exportAs('--json');
    expect(JSON.parse(out)).toMatchObject({ seq: 1, notice: { why: 'changed', count: 1 } });
  });

  it.each([
    [[], 'name exactly one'],
    [['--csv', '--json'], 'name exactly one'],
    [['--csv', '--since', 'yesterday'], '--since needs a date'],
  ])('refuses %j with a sentence', async (args, sentence) => {
    const { exit, err } = await exportAs(...args);
    expect(exit).toBe(2);
    expect(err).toContain(sentence);
  });
});
