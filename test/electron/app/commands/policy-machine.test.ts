import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../../../electron/app/commands/run.ts';
import type { PolicyReply } from '../../../../shared/contract/policy.ts';
import { found, keysFile, newKey, policyText, type World, world } from '../policy/world.ts';
import { fakeTerminal } from './fake-terminal.ts';

const base = mkdtempSync(join(tmpdir(), 'sekisho-machine-'));
afterAll(() => rmSync(base, { recursive: true }));
const at = (name: string): string => join(base, name);
let machine: World;
beforeEach(() => {
  machine = world();
});

async function sekisho(...args: readonly string[]) {
  const more = { policy: async () => machine.desk };
  const { terminal, out, err } = fakeTerminal({ env: { LANG: 'en_GB.UTF-8' }, input: 'hello', more });
  return { exit: await run(args, terminal), out: out(), err: err() };
}

describe('sekisho policy show', () => {
  it('has every value with its source, lock and reason', async () => {
    machine.local.reading = found(policyText({ version: 3, retention: { days: 30 } }));
    const shown = await sekisho('policy', 'show', '--json');
    expect(shown.exit).toBe(0);
    const { values, source } = JSON.parse(shown.out) as PolicyReply;
    expect(source).toEqual({ kind: 'company', place: '/policy.json' });
    expect(values.find(({ path }) => path === 'retention')).toMatchObject({ locked: true, source });
    const { out } = await sekisho('policy', 'show');
    expect(out).toContain('Policy: acme version 3');
    expect(out).toContain('30 days\n    Company policy (/policy.json), locked');
  });

  it('says why every text is held, with exit status 2', async () => {
    machine.local.reading = found('{');
    const shown = await sekisho('policy', 'show');
    expect(shown).toMatchObject({ exit: 2, out: '' });
    expect(shown.err).toContain('/policy.json');
    expect(JSON.parse((await sekisho('policy', 'show', '--json')).out)).toMatchObject({ held: { state: 'rejected' } });
  });
});

describe('a check', () => {
  it('says on standard error what does not count, and goes on with the last good copy', async () => {
    machine.local.reading = found(policyText({ version: 3 }));
    await sekisho('check');
    machine.local.reading = found(policyText({ version: 2 }));
    const checked = await sekisho('check', '--json');
    expect(checked.exit).toBe(0);
    expect(checked.err).toMatch(/^sekisho: The company’s policy cannot be accepted .*Version 3, the last good one/u);
    expect(JSON.parse(checked.out)).toMatchObject({ policy: { id: 'acme', version: 3 } });
  });
});

describe('an urgent notice', () => {
  const message = ['--message-ja', '送信を止めています', '--message-en', 'Sending is stopped'];

  async function noticeFor(...args: readonly string[]) {
    await sekisho('policy', 'keygen', '--name', 'IT office', '--out', at('key'), '--overwrite');
    const made = await sekisho('policy', 'notice', '--key', at('key'), '--out', at('notice'), '--overwrite', ...args);
    machine.keys.reading = found(readFileSync(at('key.pub.json'), 'utf8'), { name: 'keys', role: 'keys' });
    machine.share.reading = existsSync(at('notice'))
      ? found(readFileSync(at('notice'), 'utf8'), { name: 'notice.json', role: 'notice' })
      : { state: 'absent' };
    return made;
  }

  it('holds every text to its services until it is over, with the company’s words', async () => {
    expect((await noticeFor('--until', '2026-04-02T09:00+09:00', ...message)).exit).toBe(0);
    const stopped = await sekisho('check', '--to', 'chatgpt');
    expect(stopped.exit).toBe(1);
    expect(stopped.err).toContain('Urgent notice from your company: Sending is stopped');
    // The signature says that the clock is at least this far.
    machine.now = new Date('2100-01-01T00:00:00Z');
    expect((await sekisho('check', '--to', 'chatgpt')).exit).toBe(0);
  });

  it('stays although its file is taken away', async () => {
    await noticeFor('--until', '2099-01-01T00:00:00Z', ...message);
    expect((await sekisho('check')).exit).toBe(1);
    machine.share.reading = { state: 'absent' };
    expect((await sekisho('check')).exit).toBe(1);
  });

  it.each([
    [['--until', 'tomorrow', ...message], '--until needs a time'],
    [['--until', '2026-04-02T09:00', ...message], '--until needs a time'],
    [['--until', '2026-04-02T09:00Z', ...message, '--to', 'publik'], '--to needs approved, public or forbidden'],
    [['--until', '2026-04-02T09:00Z', '--message-ja', 'x'], 'Please give --message-en.'],
  ])('is not made of %j', async (args, sentence) => {
    rmSync(at('notice'), { force: true });
    const made = await noticeFor(...args);
    expect(made.exit).toBe(2);
    expect(made.err).toContain(sentence);
  });
});

describe('a change of keys', () => {
  it('is signed by the command that signs policies', async () => {
    await sekisho('policy', 'keygen', '--name', 'old', '--out', at('old'), '--overwrite');
    writeFileSync(at('next.json'), keysFile(newKey('next')));
    const args = ['policy', 'sign', at('next.json'), '--key', at('old'), '--out', at('change'), '--overwrite'];
    expect((await sekisho(...args)).out).toContain('Signed the new list of keys');
    expect(JSON.parse(readFileSync(at('change'), 'utf8'))).toMatchObject({ sekisho: 'trusted-keys' });
  });
});

describe('the files for deployment', () => {
  it('are written once, and over older ones only when told to', async () => {
    const made = await sekisho('policy', 'templates', '--out', at('kit'));
    expect(made.exit).toBe(0);
    expect(readFileSync(at('kit/windows/ja-JP/Sekisho.adml'), 'utf8')).toContain('関所');
    expect((await sekisho('policy', 'templates', '--out', at('kit'))).exit).toBe(2);
    expect((await sekisho('policy', 'templates', '--out', at('kit'), '--overwrite')).exit).toBe(0);
  });
});
