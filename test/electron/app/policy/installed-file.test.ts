import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { policyInForce as inForce, replyOrRefusal } from '../../../../electron/app/policy/in-force.ts';
import { Refusal } from '../../../../shared/contract/dispatch.ts';
import { STARTER_POLICY } from '../../../../shared/policy/starter-policy.ts';
import { fileDesk } from './world.ts';

const policyInForce = (place: string) => inForce(fileDesk(place));
const policyOrRefusal = (place: string) => replyOrRefusal(fileDesk(place));
const base = mkdtempSync(join(tmpdir(), 'sekisho-policy-'));
afterAll(() => rmSync(base, { recursive: true }));
const file = (name: string, content: string) => {
  writeFileSync(join(base, name), content);
  return join(base, name);
};

describe('the policy in force', () => {
  it('is the starter policy when no file is installed', async () => {
    expect(await policyOrRefusal(join(base, 'none.json'))).toMatchObject({
      policy: STARTER_POLICY,
      source: { kind: 'starter', place: 'starter' },
    });
  });

  it('is the installed file, byte order mark or not', async () => {
    const policy = { ...STARTER_POLICY, id: 'company', version: 7 };
    const place = file('good.json', `\ufeff${JSON.stringify(policy)}`);
    expect(await policyOrRefusal(place)).toMatchObject({ policy, source: { kind: 'company', place } });
  });

  it.each([
    ['broken.json', '{', ''],
    ['empty.json', '', ''],
    ['misspelt.json', JSON.stringify({ ...STARTER_POLICY, rulez: [] }), 'rulez'],
  ])('is a refusal that names the file, never no policy: %s', async (name, content, path) => {
    const place = file(name, content);
    const error = await policyOrRefusal(place).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Refusal);
    const { problem } = error as Refusal;
    expect(problem.path).toBe(path);
    for (const sentence of Object.values(problem.message)) expect(sentence).toContain(place);
  });

  it('is a problem when its name leads nowhere', async () => {
    // Windows lets only an administrator make a link.
    if (process.platform === 'win32') return;
    symlinkSync(join(base, 'gone.json'), join(base, 'link.json'));
    expect(await policyInForce(join(base, 'link.json'))).toMatchObject({ ok: false });
  });

  it('is read in every encoding that a text may have, and refused in none of them', async () => {
    const policy = { ...STARTER_POLICY, issuer: '関所商事' };
    const utf16 = Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from(JSON.stringify(policy), 'utf16le')]);
    writeFileSync(join(base, 'utf16.json'), utf16);
    expect((await policyOrRefusal(join(base, 'utf16.json'))).policy.issuer).toBe('関所商事');
    writeFileSync(join(base, 'binary.json'), Uint8Array.of(0x7b, 0, 0x7d));
    expect(await policyInForce(join(base, 'binary.json'))).toMatchObject({ ok: false });
  });

  it('is a problem when the file is there and cannot be opened', async () => {
    mkdirSync(join(base, 'folder.json'));
    expect(await policyInForce(join(base, 'folder.json'))).toMatchObject({ ok: false });
  });
});
