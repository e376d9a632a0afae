import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { runCli, temporaryHome } from './run-cli.ts';

const home = temporaryHome();
afterAll(() => rmSync(home, { recursive: true }));
const TEXT = 'Call 090-1234-5678 or write to taro@example.co.jp.\n';
const kept = join(home, 'config/sekisho/wrong.json');

describe('sekisho wrong', () => {
  it('marks a finding in a file, and later runs know it', async () => {
    writeFileSync(join(home, 'mail.txt'), TEXT);
    writeFileSync(join(home, 'mails.zip'), zipSync({ 'mail.txt': strToU8(TEXT) }));
    expect((await runCli(['check', 'mail.txt'], home)).status).toBe(1);
    expect(existsSync(kept)).toBe(false);
    const added = await runCli(['wrong', 'add', 'mail.txt', '--finding', '1'], home);
    expect(added).toMatchObject({ status: 0, err: '' });
    expect(readFileSync(kept, 'utf8')).not.toMatch(/090|1234|taro/u);
    const { findings } = JSON.parse((await runCli(['check', '--json'], home, TEXT)).out) as { findings: object[] };
    expect(findings).toMatchObject([{ action: 'allow', rule: 'none' }, { action: 'redact' }]);
    const second = await runCli(['wrong', 'add', 'mails.zip', '--finding', '2'], home);
    expect(second).toMatchObject({ status: 0, err: '' });
    expect((await runCli(['check', 'mails.zip'], home)).status).toBe(0);
    expect((await runCli(['check'], home, TEXT)).status).toBe(0);
  });

  it('takes a mark back', async () => {
    expect((await runCli(['wrong', 'list'], home)).out).toMatch(/^ {2}1\. .*phone.*\n {2}2\. .*email.*\n$/u);
    expect((await runCli(['wrong', 'remove', '1'], home)).status).toBe(0);
    expect((await runCli(['check'], home, TEXT)).status).toBe(1);
  });
});
