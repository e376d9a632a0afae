import { describe, expect, it } from 'vitest';
import type { PolicyReply } from '../../../../shared/contract/policy.ts';
import { deployed, found, keysFile, newKey, policyText, signed, type World, world } from './world.ts';

const admin = newKey('情報システム部');
const next = newKey('情報システム部 2027');
const stranger = newKey('stranger');

async function reply(it: World): Promise<PolicyReply> {
  const standing = await it.desk.read();
  if (!standing.ok) throw new Error(standing.held.trouble.reason.en);
  return standing.reply;
}

const isHeld = async (it: World) => !(await it.desk.read()).ok;

describe('signatures', () => {
  it('say who signed and when', async () => {
    const it = world();
    it.keys.reading = deployed(admin);
    it.share.reading = found(signed(admin, policyText()));
    expect((await reply(it)).source.signer).toEqual({
      name: '情報システム部',
      at: '2026-03-01T00:00:00.000Z',
      keyId: admin.id,
    });
  });

  it.each([
    ['is not signed', policyText()],
    ['is signed by a stranger', signed(stranger, policyText())],
    ['was changed after signing', signed(admin, policyText()).replace('acme', 'acne')],
    ['is signed as something else', signed(admin, policyText(), undefined, 'assignment')],
  ])('are asked of a place that anybody writes to: a document that %s is refused', async (_why, text) => {
    const it = world();
    it.keys.reading = deployed(admin);
    it.share.reading = found(text);
    expect(await isHeld(it)).toBe(true);
  });

  it('are not asked of the administrator’s own files, but a wrong one is refused there as well', async () => {
    const it = world();
    it.keys.reading = deployed(admin);
    it.local.reading = found(policyText());
    expect((await reply(it)).source).not.toHaveProperty('signer');
    it.vault.kept = undefined;
    it.local.reading = found(signed(stranger, policyText()));
    expect(await isHeld(it)).toBe(true);
  });

  it('cannot be asked where no key is deployed: the place alone counts', async () => {
    const it = world();
    it.share.reading = found(policyText({ version: 2 }));
    expect((await reply(it)).policy.version).toBe(2);
    it.share.reading = found(signed(stranger, policyText({ version: 3 })));
    expect(await reply(it)).toMatchObject({ policy: { version: 3 }, source: { kind: 'company' } });
    expect((await reply(it)).source).not.toHaveProperty('signer');
  });

  it('trust nobody when the deployed keys cannot be read', async () => {
    const it = world();
    it.keys.reading = found('{', { name: 'keys.json', role: 'keys' });
    it.share.reading = found(policyText());
    expect(await isHeld(it)).toBe(true);
    it.share.reading = found(signed(admin, policyText()));
    expect(await isHeld(it)).toBe(true);
  });

  it('use the last good keys of a safe place meanwhile', async () => {
    const it = world();
    it.keys.reading = deployed(admin);
    it.share.reading = found(signed(admin, policyText()));
    await reply(it);
    it.keys.reading = found('{', { name: 'keys.json', role: 'keys' });
    expect((await reply(it)).state.troubles).toMatchObject([{ state: 'rejected', place: '/policy.json' }]);
    it.vault.isSafe = false;
    expect(await isHeld(it)).toBe(true);
  });
});

describe('going back', () => {
  it('is refused by version and by time of signing, also after a new installation', async () => {
    const it = world();
    it.keys.reading = deployed(admin);
    it.share.reading = found(signed(admin, policyText({ version: 5 }), '2026-03-05T00:00:00Z'));
    await reply(it);
    const steps = [
      [signed(admin, policyText({ version: 4 }), '2026-03-06T00:00:00Z'), 'version'],
      [signed(admin, policyText({ version: 5, rules: [] }), '2026-03-04T00:00:00Z'), ''],
      [signed(admin, policyText({ id: 'other', version: 9 }), '2026-03-04T00:00:00Z'), ''],
    ] as const;
    for (const [text, path] of steps) {
      it.share.reading = found(text);
      const { policy, state } = await reply({ ...it, desk: it.again() });
      expect(policy).toMatchObject({ id: 'acme', version: 5 });
      expect(state.troubles).toMatchObject([{ state: 'rejected', path }]);
    }
  });

  it('is not helped by a clock that is set back: the time of the last signature counts', async () => {
    const it = world();
    it.keys.reading = deployed(admin);
    it.share.reading = found(signed(admin, policyText({ version: 5 }), '2026-03-30T00:00:00Z'));
    await reply(it);
    it.now = new Date('2020-01-01T00:00:00Z');
    const over = policyText({ version: 6, valid: { until: '2026-03-29T00:00:00Z' } });
    it.share.reading = found(signed(admin, over, '2026-03-01T00:00:00Z'));
    expect((await reply(it)).state.troubles).toMatchObject([{ path: 'valid.until' }]);
    const begun = policyText({ version: 6, valid: { from: '2026-03-29T00:00:00Z' } });
    it.share.reading = found(signed(admin, begun, '2026-03-31T00:00:00Z'));
    expect((await reply(it)).policy.version).toBe(6);
  });
});

describe('a change of keys', () => {
  const change = (signer: typeof admin, keys: string, at: string) => ({
    name: 'keys.json',
    place: '/share/keys.json',
    role: 'keys' as const,
    content: { state: 'text' as const, text: signed(signer, keys, at, 'trusted-keys') },
  });
  const policy = (signer: typeof admin, version: number) => ({
    name: 'policy',
    place: '/share/policy.json',
    role: 'company' as const,
    content: { state: 'text' as const, text: signed(signer, policyText({ version }), '2026-03-20T00:00:00Z') },
  });

  it('that an old key signed lets the new key sign, and the old one no more', async () => {
    const it = world();
    it.keys.reading = deployed(admin);
    it.share.reading = {
      state: 'found',
      papers: [change(admin, keysFile(next), '2026-03-10T00:00:00Z'), policy(next, 2)],
    };
    expect((await reply(it)).source.signer?.name).toBe('情報システム部 2027');
    // The change itself may go: it is kept with its signature.
    it.vault.isSafe = false;
    it.share.reading = { state: 'found', papers: [policy(next, 3)] };
    expect((await reply({ ...it, desk: it.again() })).policy.version).toBe(3);
    it.share.reading = { state: 'found', papers: [policy(admin, 4)] };
    expect((await reply(it)).state.troubles).toMatchObject([{ state: 'rejected', path: 'signatures' }]);
  });

  it('counts for whatever else the company signs', async () => {
    const it = world();
    expect(await it.desk.keys()).toEqual([]);
    it.keys.reading = deployed(admin);
    expect(await it.desk.keys()).toEqual([admin.public]);
    it.share.reading = { state: 'found', papers: [change(admin, keysFile(next), '2026-03-10T00:00:00Z')] };
    expect(await it.desk.keys()).toEqual([next.public]);
    it.keys.reading = { state: 'absent' };
    expect(await it.desk.keys()).toEqual([]);
  });

  it('that a stranger signed changes nothing', async () => {
    const it = world();
    it.keys.reading = deployed(admin);
    it.share.reading = {
      state: 'found',
      papers: [change(stranger, keysFile(stranger), '2026-03-10T00:00:00Z'), policy(stranger, 2)],
    };
    expect(await isHeld(it)).toBe(true);
  });
});
