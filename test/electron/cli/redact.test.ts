import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runCli, temporaryHome } from './run-cli.ts';

const home = temporaryHome();
afterAll(() => rmSync(home, { recursive: true }));
const run = (args: readonly string[], input?: string | Uint8Array) => runCli(args, home, input);
const kept = (name: string) => readFileSync(join(home, name), 'utf8');

const PHONE = '090-1234-5678';
const MAIL = 'hanako.yamada@example.org';
const TEXT = `電話: ${PHONE}\r\nメール: ${MAIL}`;

describe('sekisho redact and restore', () => {
  it('write the masked text exactly and turn the answer back', async () => {
    const redacted = await run(['redact', '--key', 'a.key'], TEXT);
    expect(redacted).toMatchObject({ status: 0, err: '' });
    expect(redacted.out).toBe(TEXT.replace(PHONE, '[PHONE_1]').replace(MAIL, '[EMAIL_1]'));
    const restored = await run(['restore', '--key', 'a.key'], `「[PHONE_1]」と [EMAIL_1] ですね。`);
    expect(restored).toMatchObject({ status: 0, err: '', out: `「${PHONE}」と ${MAIL} ですね。` });
    if (process.platform !== 'win32') expect(statSync(join(home, 'a.key')).mode & 0o777).toBe(0o600);
  });

  it('need no key file to mask', async () => {
    expect(await run(['redact'], `tel ${PHONE}`)).toMatchObject({ status: 0 });
  });

  it('never replace a key file unless told to', async () => {
    await run(['redact', '--key', 'b.key'], TEXT);
    const before = kept('b.key');
    const again = await run(['redact', '--key', 'b.key'], 'nothing here');
    expect(again).toMatchObject({ status: 2, out: '' });
    expect(again.err).toMatch(/b\.key: already there.+--overwrite/u);
    expect(kept('b.key')).toBe(before);
    expect(await run(['redact', '--key', 'b.key', '--overwrite'], TEXT)).toMatchObject({ status: 0 });
    if (process.platform !== 'win32') expect(statSync(join(home, 'b.key')).mode & 0o777).toBe(0o600);
  });

  it('never replace the text itself by its key', async () => {
    writeFileSync(join(home, 'text.txt'), TEXT);
    const ran = await run(['redact', '--overwrite', '--key', './text.txt', 'text.txt']);
    expect(ran).toMatchObject({ status: 2, out: '' });
    expect(ran.err).toMatch(/text\.txt: this is the text itself/u);
    expect(kept('text.txt')).toBe(TEXT);
  });

  it('write no masked text when the key cannot be kept', async () => {
    const { status, out, err } = await run(['redact', '--key', 'no/such/folder.key'], TEXT);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(/^sekisho: no\/such\/folder\.key: the key cannot be saved/u);
  });

  it('hold a text that the policy blocks although it is masked', async () => {
    const { status, out, err } = await run(['redact'], `【社外秘】\n売上の見込み\n電話: ${PHONE}\n`);
    expect(status).toBe(1);
    expect(out).not.toContain(PHONE);
    expect(err).not.toBe('');
  });

  it('leave placeholders that the key does not know, and say which', async () => {
    const { status, out, err } = await run(['restore', '--key', 'a.key'], '[PHONE_1] [PHONE_9]');
    expect([status, out]).toEqual([0, `${PHONE} [PHONE_9]`]);
    expect(err).toContain('[PHONE_9]');
  });

  it.each([
    ['{', /c\.key: /u],
    ['{"format":2,"entries":[]}', /c\.key: format: /u],
    ['{"format":1,"entries":[{"placeholder":"[PHONE_1]"}]}', /c\.key: entries\[0\]: /u],
  ])('refuse a key file that is none: %s', async (content, sentence) => {
    writeFileSync(join(home, 'c.key'), content);
    const { status, out, err } = await run(['restore', '--key', 'c.key'], 'x');
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(sentence);
  });

  it('touch nothing when the input is not text', async () => {
    expect(await run(['redact', '--key', 'd.key'], Uint8Array.of(0, 1, 2))).toMatchObject({ status: 2, out: '' });
    expect(existsSync(join(home, 'd.key'))).toBe(false);
  });
});
