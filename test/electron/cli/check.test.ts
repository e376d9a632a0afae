import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { CheckOutput } from '../../../electron/app/commands/check-output.ts';
import { STARTER_POLICY } from '../../../shared/policy/starter-policy.ts';
import { runCli, temporaryHome } from './run-cli.ts';

const home = temporaryHome();
afterAll(() => rmSync(home, { recursive: true }));
const file = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(home, name), content);
  return name;
};
const check = (args: readonly string[], input?: string | Uint8Array, locale?: string) =>
  runCli(['check', ...args], home, input, locale);

const CLEAN = '来週の会議の議題を三つ考えてください。\n';
const LEAKY = '担当は総務です。\n携帯: 090-1234-5678 に連絡してください。\n';

describe('sekisho check', () => {
  it('lets clean text pass, from a file or from standard input', async () => {
    for (const ran of [await check([file('clean.txt', CLEAN)]), await check([], CLEAN), await check(['-'], CLEAN)]) {
      expect(ran).toMatchObject({ status: 0, err: '' });
      expect(ran.out).toMatch(/^This may be sent to .+ as it is\.\nNothing was found\.\nPolicy: starter/u);
    }
  });

  it('names place, kind and reason, never the value', async () => {
    const { status, out } = await check([], LEAKY);
    expect(status).toBe(1);
    expect(out).toMatch(/^ {2}1\. 2:5 {2}\S/mu);
    expect(out).not.toMatch(/090|5678/u);
  });

  it('speaks Japanese in a Japanese locale and on request', async () => {
    expect((await check([], LEAKY, 'ja_JP.UTF-8')).out).toMatch(/このままでは送れません/u);
    expect((await check(['--lang', 'ja'], LEAKY)).out).toMatch(/2行5文字目/u);
    expect((await check(['--lang=en'], LEAKY, 'ja_JP.UTF-8')).out).toMatch(/must not be sent/u);
  });

  it('prints one JSON object whose offsets cut the value out of the text', async () => {
    const { status, out } = await check(['--json'], LEAKY);
    expect(status).toBe(1);
    const result = JSON.parse(out) as CheckOutput;
    expect(Object.keys(result)).toEqual(['action', 'site', 'findings', 'redacted', 'policy']);
    expect(result).toMatchObject({ action: 'redact', policy: { id: 'starter', version: 1, source: 'starter' } });
    const [finding] = result.findings;
    expect(LEAKY.slice(finding?.start, finding?.end)).toBe('090-1234-5678');
    expect(finding).toMatchObject({ category: 'phone', action: 'redact', rule: 'personal-data' });
    expect(result.redacted).toBe(LEAKY.replace('090-1234-5678', '[PHONE_1]'));
  });

  it('counts offsets from the first code unit of the file, a byte order mark included', async () => {
    const text = `\ufeff😀 ${LEAKY}`;
    const { findings } = JSON.parse((await check(['--json', file('mark.txt', text)])).out) as CheckOutput;
    expect(text.slice(findings[0]?.start, findings[0]?.end)).toBe('090-1234-5678');
  });

  it.each([
    ['UTF-16', Buffer.from(`\ufeff${LEAKY}`, 'utf16le')],
    ['CRLF', Buffer.from(LEAKY.replaceAll('\n', '\r\n'))],
  ])('reads %s', async (name, bytes) => {
    expect((await check([file(`${name}.txt`, bytes)])).status).toBe(1);
  });

  it('takes an empty text', async () => {
    expect(await check([], '')).toMatchObject({ status: 0, err: '' });
  });

  it('knows sites by id and address, and names the nearest to a misspelt one', async () => {
    const site = STARTER_POLICY.sites[0];
    const byAddress = await check(['--json', '--to', `https://${site?.addresses[0]}/c`], CLEAN);
    expect(JSON.parse(byAddress.out)).toMatchObject({ site: site?.id });
    const misspelt = await check(['--to', 'chatgtp'], CLEAN);
    expect(misspelt).toMatchObject({ status: 2, out: '' });
    expect(misspelt.err).toBe('sekisho: The policy knows no site "chatgtp". Did you mean "chatgpt"?\n');
  });

  it('uses the policy of --policy and says which file it was', async () => {
    const policy = { ...STARTER_POLICY, id: 'quiet', version: 3, rules: [] };
    const place = file('quiet.json', JSON.stringify(policy));
    const ran = await check(['--json', '--policy', place], LEAKY);
    expect(ran.status).toBe(0);
    expect(JSON.parse(ran.out)).toMatchObject({ action: 'allow', policy: { id: 'quiet', version: 3, source: place } });
  });

  it('names file, line and field of a policy that cannot be used', async () => {
    const place = file('bad.json', JSON.stringify({ ...STARTER_POLICY, unchecked: 'blok' }, undefined, 2));
    const { status, out, err } = await check(['--policy', place], CLEAN);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(/^sekisho: bad\.json:\d+: unchecked: [^\n]+\n$/u);
  });

  it.each([
    ['missing.txt', /missing\.txt: there is no such file/u],
    ['.', /\.: this is a folder/u],
    ['binary.bin', /binary\.bin: not text/u],
    ['bytes.bin', /bytes\.bin: unknown encoding/u],
  ])('answers %s with one sentence and status 2', async (name, sentence) => {
    file('binary.bin', Uint8Array.of(0x89, 0x50, 0, 1));
    file('bytes.bin', Uint8Array.of(0xff, 0xff, 0xc0, 0x80));
    const { status, out, err } = await check([name]);
    expect([status, out, err.split('\n').length]).toEqual([2, '', 2]);
    expect(err).toMatch(sentence);
  });

  it('keeps its verdict when the reader has gone', async () => {
    const { startCli } = await import('./run-cli.ts');
    const child = startCli(['check', '--json'], home);
    child.stdout?.destroy();
    let err = '';
    child.stderr?.on('data', (text) => {
      err += text;
    });
    child.stdin?.end(LEAKY);
    const status = await new Promise((ended) => child.once('close', ended));
    expect([status, err]).toEqual([1, '']);
  });

  it('keeps its status when nobody reads what it says', async () => {
    const { startCli } = await import('./run-cli.ts');
    const child = startCli(['check', '--to', 'no-such-service'], home);
    child.stderr?.destroy();
    child.stdin?.end(LEAKY);
    expect(await new Promise((ended) => child.once('close', ended))).toBe(2);
  });

  it('writes nothing to the disk but its entry of the record', async () => {
    mkdirSync(join(home, 'empty'));
    const ran = await runCli(['check'], join(home, 'empty'), LEAKY);
    expect(ran.status).toBe(1);
    const { readdirSync } = await import('node:fs');
    expect(readdirSync(join(home, 'empty'))).toEqual(['config']);
    expect(readdirSync(join(home, 'empty/config/sekisho'))).toEqual(['records']);
  });
});
