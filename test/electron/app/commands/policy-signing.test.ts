import { existsSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../../../electron/app/commands/run.ts';
import { STARTER_POLICY } from '../../../../shared/policy/starter-policy.ts';
import { fakeTerminal } from './fake-terminal.ts';

let folder = '';
const at = (name: string): string => join(folder, name);
const sekisho = async (...args: readonly string[]) => {
  const { terminal, out, err } = fakeTerminal({ env: { LANG: 'en_GB.UTF-8' } });
  return { exit: await run(args, terminal), out: out(), err: err() };
};

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sekisho-'));
  writeFileSync(at('policy.json'), JSON.stringify(STARTER_POLICY));
  await sekisho('policy', 'keygen', '--name', 'IT office', '--out', at('key'));
});

describe('signing a policy in the terminal', () => {
  it('makes a key that nobody else can read, signs with it, and says who signed', async () => {
    expect(statSync(at('key')).mode & 0o777).toBe(0o600);
    expect((await sekisho('policy', 'sign', at('policy.json'), '--key', at('key'), '--out', at('signed'))).exit).toBe(
      0,
    );
    const verified = await sekisho('policy', 'verify', at('signed'), '--keys', at('key.pub.json'));
    expect(verified.exit).toBe(0);
    expect(verified.out).toMatch(/^The signature is good: IT office, 20/u);
  });

  it('takes a signed policy wherever it takes a plain one', async () => {
    await sekisho('policy', 'sign', at('policy.json'), '--key', at('key'), '--out', at('signed'));
    writeFileSync(at('text'), 'call 212-555-0142');
    const plain = await sekisho('check', at('text'), '--json', '--policy', at('policy.json'));
    const signed = await sekisho('check', at('text'), '--json', '--policy', at('signed'));
    expect(signed.exit).toBe(plain.exit);
    expect(signed.out.replace('signed', 'policy.json')).toBe(plain.out);
  });

  it('never writes over a key without being told to', async () => {
    const before = readFileSync(at('key'), 'utf8');
    const again = await sekisho('policy', 'keygen', '--name', 'x', '--out', at('key'));
    expect(again.exit).toBe(2);
    expect(again.err).toContain('--overwrite');
    expect(readFileSync(at('key'), 'utf8')).toBe(before);
  });

  it('signs nothing that the loader would refuse', async () => {
    writeFileSync(at('policy.json'), '{"format":1}');
    const signed = await sekisho('policy', 'sign', at('policy.json'), '--key', at('key'), '--out', at('signed'));
    expect(signed.exit).toBe(2);
    expect(signed.err).toContain('policy.json:1');
  });

  it('signs no pattern that does not run in linear time', async () => {
    const terms = [{ id: 't', category: 'company-term', pattern: '(a)\\1' }];
    writeFileSync(at('policy.json'), JSON.stringify({ ...STARTER_POLICY, terms }, null, 2));
    const signed = await sekisho('policy', 'sign', at('policy.json'), '--key', at('key'), '--out', at('signed'));
    expect(signed.exit).toBe(2);
    expect(signed.err).toMatch(/policy\.json:\d+: terms\[0\]\.pattern: /u);
    expect(existsSync(at('signed'))).toBe(false);
  });

  it('tells a changed policy and a stranger with exit status 1', async () => {
    await sekisho('policy', 'sign', at('policy.json'), '--key', at('key'), '--out', at('signed'));
    writeFileSync(at('changed'), readFileSync(at('signed'), 'utf8').replace('starter', 'starteR'));
    expect((await sekisho('policy', 'verify', at('changed'), '--keys', at('key.pub.json'))).exit).toBe(1);
    await sekisho('policy', 'keygen', '--name', 'other', '--out', at('other'));
    expect((await sekisho('policy', 'verify', at('signed'), '--keys', at('other.pub.json'))).exit).toBe(1);
  });

  it.each([
    [['policy'], 'There is no command "policy"'],
    [['policy', 'sgn'], 'There is no command "policy sgn". Did you mean "policy sign"?'],
    [['policy', 'sign'], 'Please name the file'],
    [['policy', 'keygen', '--name', 'x'], 'Please give --out.'],
    [['policy', 'verify', 'x', '--keys', 'none.json'], 'none.json: there is no such file'],
  ])('%j is answered with one sentence', async (args, sentence) => {
    const { exit, err } = await sekisho(...args);
    expect(exit).toBe(2);
    expect(err.toLowerCase()).toContain(sentence.toLowerCase());
  });
});
