import { readFileSync, writeFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { CODE, companyMachine, PIECE } from './company-machine.ts';

let machine = companyMachine();
const at = (...names: readonly string[]) => machine.at(...names);
const put = (path: readonly string[], content: string) => machine.put(path, content);
const sekisho = (args: readonly string[], input?: string) => machine.sekisho(args, input);
const indexCode = (...more: readonly string[]) => machine.indexCode(...more);

beforeEach(() => {
  machine = companyMachine();
});

describe('company verify', () => {
  beforeEach(async () => {
    put(['depot', 'set.ts'], CODE);
    await sekisho(['policy', 'keygen', '--name', 'IT office', '--out', at('sign')]);
    await indexCode('--sign', at('sign'));
  });

  const verify = (...more: readonly string[]) => sekisho(['company', 'verify', at('company', 'code.skx'), ...more]);

  it('says what an index holds and who signed it', async () => {
    const verified = await verify('--keys', at('sign.pub.json'), '--key', at('company', 'company.key'));
    expect(verified.exit).toBe(0);
    expect(verified.out).toContain('code version 1');
    expect(verified.out).toContain('The signature is good: IT office');
  });

  it('tells a changed file and a stranger with exit status 1', async () => {
    await sekisho(['policy', 'keygen', '--name', 'Stranger', '--out', at('other')]);
    expect(await verify('--keys', at('other.pub.json'))).toMatchObject({ exit: 1 });
    const bytes = readFileSync(at('company', 'code.skx'));
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
    writeFileSync(at('company', 'code.skx'), bytes);
    expect(await verify()).toMatchObject({ exit: 1 });
  });
});

describe('company update', () => {
  const deltaTo = async (code: string) => {
    put(['depot', 'set.ts'], CODE);
    put(['depot', 'grams.ts'], readFileSync('shared/company/grams.ts', 'utf8'));
    await indexCode();
    const old = [at('company', 'code.skx'), at('company', 'code.skx.json')].map((file) => readFileSync(file));
    put(['depot', 'more.ts'], code);
    expect((await indexCode('--overwrite', '--delta', at('code.delta'))).out).toContain('Wrote the delta');
    const fresh = readFileSync(at('company', 'code.skx'));
    writeFileSync(at('manifest'), readFileSync(at('company', 'code.skx.json')));
    writeFileSync(at('company', 'code.skx'), old[0] ?? '');
    writeFileSync(at('company', 'code.skx.json'), old[1] ?? '');
    return fresh;
  };
  const update = () =>
    sekisho([
      'company',
      'update',
      at('company', 'code.skx'),
      '--delta',
      at('code.delta'),
      '--manifest',
      at('manifest'),
    ]);

  it('brings an index to exactly the version of the manifest, once', async () => {
    const fresh = await deltaTo(readFileSync('shared/company/sieve.ts', 'utf8'));
    expect(await update()).toMatchObject({ exit: 0 });
    expect(readFileSync(at('company', 'code.skx')).equals(fresh)).toBe(true);
    expect(await update()).toMatchObject({ exit: 2 });
  });

  it('writes nothing that the manifest does not say', async () => {
    await deltaTo(readFileSync('shared/company/sieve.ts', 'utf8'));
    const before = readFileSync(at('company', 'code.skx'));
    writeFileSync(at('manifest'), readFileSync(at('company', 'code.skx.json')));
    expect(await update()).toMatchObject({ exit: 2 });
    expect(readFileSync(at('company', 'code.skx')).equals(before)).toBe(true);
  });
});

describe('what is installed badly', () => {
  beforeEach(async () => {
    put(['depot', 'set.ts'], CODE);
    await indexCode();
  });

  it('makes texts count as not checked where they need it, and says so', async () => {
    writeFileSync(at('company', 'code.skx'), 'nothing');
    const held = await sekisho(['check'], PIECE);
    expect(held.exit).toBe(2);
    expect(held.err).toContain('Company index code.skx is damaged');
    expect((await sekisho(['check'], 'ok')).exit).toBe(0);
  });

  it('is not used without its key', async () => {
    writeFileSync(at('company', 'company.key'), 'x');
    expect((await sekisho(['check'], PIECE)).err).toContain('cannot be used without the company key');
  });

  it('is not trusted where the company has deployed keys that did not sign it', async () => {
    writeFileSync(at('trusted-keys.json'), '{"keys":[]}');
    expect(await sekisho(['check'], PIECE)).toMatchObject({ exit: 2 });
  });
});
