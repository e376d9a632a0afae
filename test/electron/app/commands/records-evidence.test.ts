import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../../../../electron/app/commands/run.ts';
import { Refusal } from '../../../../shared/contract/dispatch.ts';
import { evidenceCsv } from '../../../../shared/evidence/evidence-csv.ts';
import { evidencePage } from '../../../../shared/evidence/page/page-file.ts';
import { SPRING, someFacts } from '../../../evidence/some-facts.ts';
import { fakeTerminal, type Given } from './fake-terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'sekisho-evidence-'));
afterAll(() => rmSync(folder, { recursive: true }));

const DAYS = ['--from', '2026-04-01', '--to', '2026-06-30'];

async function evidence(args: readonly string[], more: Given['more'] = {}) {
  const { terminal, out, err } = fakeTerminal({ more });
  return { status: await run(['records', 'evidence', ...args], terminal), out: out(), err: err() };
}

describe('sekisho records evidence', () => {
  it('says the figures in both languages', async () => {
    const { status, out } = await evidence(DAYS);
    expect([status, out]).toEqual([0, expect.stringContaining('送る前に調べた文章  20\n')]);
    expect(out).toContain('2026-04-01 〜 2026-06-30');
    expect((await evidence([...DAYS, '--lang', 'en'])).out).toContain('Checks with a caution  2 / 20 (10.0%)\n');
  });

  it('writes the page, the CSV file and the facts', async () => {
    expect((await evidence([...DAYS, '--html', '--lang', 'en'])).out).toBe(evidencePage(someFacts(SPRING), 'en'));
    expect((await evidence([...DAYS, '--csv'])).out).toBe(evidenceCsv(someFacts(SPRING), 'ja'));
    expect(JSON.parse((await evidence([...DAYS, '--json'])).out)).toMatchObject({ format: 1, period: SPRING });
  });

  it('asks for the exports of a folder where one is named', async () => {
    const asked: unknown[] = [];
    const gather = async (...given: readonly unknown[]) => {
      asked.push(given);
      return someFacts(SPRING);
    };
    await evidence(DAYS, { evidence: gather });
    await evidence([...DAYS, '--import', 'collected'], { evidence: gather });
    expect(asked).toEqual([
      [SPRING, undefined],
      [SPRING, 'collected'],
    ]);
  });

  it('writes a file, and replaces none that nobody told it to', async () => {
    const file = join(folder, 'report.html');
    const { status, out } = await evidence([...DAYS, '--html', '--out', file]);
    expect([status, out]).toEqual([0, `報告を書き出しました：${file}\n`]);
    expect(readFileSync(file, 'utf8')).toBe(evidencePage(someFacts(SPRING), 'ja'));
    expect(await evidence([...DAYS, '--html', '--out', file])).toMatchObject({ status: 2, out: '' });
    expect((await evidence([...DAYS, '--csv', '--out', file, '--overwrite'])).status).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(evidenceCsv(someFacts(SPRING), 'ja'));
  });

  it.each([
    [[], '--from と --to'],
    [['--from', '2026-04-01'], '--from と --to'],
    [['--from', '2026-04-31', '--to', '2026-06-30'], '2026-04-31'],
    [['--from', '2026-04-01', '--to', 'today'], 'today'],
    [['--from', '2026-04-02', '--to', '2026-04-01'], '--to'],
    [[...DAYS, '--html', '--csv'], 'どれか一つ'],
    [[...DAYS, 'FILE'], 'FILE'],
  ])('refuses %j in one sentence', async (args, words) => {
    const { status, out, err } = await evidence(args);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(words);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it('says why the record or the policy could not be read', async () => {
    const broken = Object.assign(new Error('EIO'), { code: 'EIO' });
    const rejecting = (error: Error) => ({ evidence: () => Promise.reject(error) });
    const unread = await evidence(DAYS, rejecting(broken));
    expect([unread.status, unread.out]).toEqual([2, '']);
    expect(unread.err).toContain('EIO');
    const refusal = new Refusal({ path: '', message: { ja: 'ポリシーが読めません', en: 'bad' } });
    expect((await evidence(DAYS, rejecting(refusal))).err).toContain('ポリシーが読めません');
  });
});
