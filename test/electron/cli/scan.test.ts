import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { FindingOutput } from '../../../electron/app/commands/check-output.ts';
import { runCli, startCli, temporaryHome } from './run-cli.ts';

const home = temporaryHome();
afterAll(() => rmSync(home, { recursive: true }));
const PHONE = '090-1234-5678';
const line = (value: unknown) => `${JSON.stringify(value)}\n`;

interface ScanAnswer {
  readonly id: unknown;
  readonly action: string;
  readonly findings: readonly FindingOutput[];
  readonly ms: number;
}

async function scan(input: string | Uint8Array, ...args: readonly string[]) {
  const ran = await runCli(['scan', '--jsonl', ...args], home, input);
  const lines = ran.out.split('\n').filter(Boolean);
  return { ...ran, answers: lines.map((text) => JSON.parse(text) as ScanAnswer) };
}

describe('sekisho scan --jsonl', () => {
  it('answers every line in order', async () => {
    const lines = Array.from({ length: 40 }, (_, id) => line({ id, text: id % 2 === 0 ? 'hello' : `tel: ${PHONE}` }));
    const { status, answers, err } = await scan(lines.join(''));
    expect([status, err]).toEqual([1, '']);
    expect(answers.map(({ id }) => id)).toEqual(lines.map((_, id) => id));
    expect(answers.map(({ action }) => action)).toEqual(lines.map((_, id) => (id % 2 === 0 ? 'allow' : 'redact')));
  });

  it('has exactly the promised fields', async () => {
    const text = `tel: ${PHONE}`;
    const { answers } = await scan(line({ id: 'a', text }));
    expect(Object.keys(answers[0] ?? {})).toEqual(['id', 'action', 'findings', 'ms']);
    const [finding] = answers[0]?.findings ?? [];
    expect(Object.keys(finding ?? {})).toEqual([
      'detector',
      'category',
      'start',
      'end',
      'confidence',
      'action',
      'rule',
    ]);
    expect(text.slice(finding?.start, finding?.end)).toBe(PHONE);
    expect(answers[0]?.ms).toBeGreaterThanOrEqual(0);
  });

  it('answers a bad line with an error and goes on', async () => {
    const input = Buffer.concat([
      Buffer.from('{"id":1,"text":"a"\n'),
      Buffer.from([0x22, 0xff, 0x22, 0x0a]),
      Buffer.from('[]\n\n   \n'),
      Buffer.from(line({ text: 'a' }) + line({ id: 'b' }) + line({ id: 'c', text: 'a', site: 'nowhere' })),
      Buffer.from(line({ id: 'd', text: 'a', site: 7 })),
      Buffer.from(line({ id: 'e', text: 'fine', other: 1 }).trimEnd()),
    ]);
    const { status, answers } = await scan(input);
    expect(status).toBe(2);
    expect(answers.map(({ id }) => id)).toEqual([null, null, null, null, 'b', 'c', 'd', 'e']);
    for (const answer of answers.slice(0, -1)) expect(Object.keys(answer)).toEqual(['id', 'error']);
    expect(answers.at(-1)).toMatchObject({ id: 'e', action: 'allow', findings: [] });
  });

  it('takes the site of each line', async () => {
    const text = `tel: ${PHONE}`;
    const { answers } = await scan(
      line({ id: 1, text, site: 'chatgpt' }) + line({ id: 2, text, site: 'https://chatgpt.com/' }),
    );
    expect(answers.map(({ action }) => action)).toEqual(['redact', 'redact']);
  });

  it('reads a file as well', async () => {
    writeFileSync(join(home, 'lines.jsonl'), line({ id: 1, text: 'hello' }));
    const ran = await runCli(['scan', '--jsonl', 'lines.jsonl'], home);
    expect(ran.status).toBe(0);
    expect(JSON.parse(ran.out)).toMatchObject({ id: 1 });
    const missing = await runCli(['scan', '--jsonl', 'missing.jsonl'], home);
    expect(missing).toMatchObject({ status: 2, out: '', err: 'sekisho: missing.jsonl: there is no such file.\n' });
  });

  it('answers a line before the next one arrives', async () => {
    const child = startCli(['scan', '--jsonl'], home);
    child.stdin?.write(line({ id: 1, text: 'hello' }));
    const first = await new Promise((heard) =>
      child.stdout?.once('data', (data) => heard(JSON.parse(String(data)) as unknown)),
    );
    expect(first).toMatchObject({ id: 1, action: 'allow' });
    child.stdin?.end();
    expect(await new Promise((ended) => child.once('close', ended))).toBe(0);
  });

  it('stops when the reader has gone', async () => {
    const child = startCli(['scan', '--jsonl'], home);
    child.stdin?.on('error', () => undefined);
    child.stdout?.destroy();
    child.stdin?.write(line({ id: 1, text: 'hello' }).repeat(1_000));
    expect(await new Promise((ended) => child.once('close', ended))).toBe(0);
  });

  it('takes very long lines', async () => {
    const text = `${'資料の確認をお願いします。'.repeat(40_000)} tel: ${PHONE}`;
    const { answers } = await scan(line({ id: 'long', text }));
    expect(answers[0]?.findings.map(({ end }) => end)).toContain(text.length);
  });
});
