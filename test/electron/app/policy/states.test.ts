import { describe, expect, it } from 'vitest';
import type { Standing } from '../../../../electron/app/policy/standing.ts';
import type { PolicyReply } from '../../../../shared/contract/policy.ts';
import { deployed, found, newKey, policyText, signed, world } from './world.ts';

const admin = newKey('情報システム部');
const REASON = { ja: '止まった', en: 'stopped' };

function replyOf(standing: Standing): PolicyReply {
  if (!standing.ok) throw new Error(standing.held.trouble.reason.en);
  return standing.reply;
}

describe('a source that is absent', () => {
  it('leaves the next layer in force, and no trouble', async () => {
    const reply = replyOf(
      await world()
        .desk.read()
        .then((standing) => standing),
    );
    expect(reply.source).toEqual({ kind: 'starter', place: 'starter' });
    expect(reply.state).toEqual({ troubles: [], notice: null, refused: [] });
  });

  it('is absent again after it had a document', async () => {
    const it = world();
    it.local.reading = found(policyText({ version: 4 }));
    expect(replyOf(await it.desk.read()).policy).toMatchObject({ id: 'acme', version: 4 });
    it.local.reading = { state: 'absent' };
    expect(replyOf(await it.desk.read()).policy.id).toBe('starter');
    expect(it.vault.kept?.papers).toEqual([]);
  });
});

describe('a document that is rejected', () => {
  it.each([
    ['is not JSON', '{', ''],
    ['has an unknown field', policyText({ rulez: [] }), 'rulez'],
    ['is older', policyText({ version: 3 }), 'version'],
    [
      'has a pattern that takes too long',
      policyText({ version: 5, terms: [{ id: 't', category: 'company-term', pattern: '(?=a)' }] }),
      'terms[0].pattern',
    ],
    ['is over', policyText({ version: 5, valid: { until: '2026-04-01T09:00:00Z' } }), 'valid.until'],
    ['has not begun', policyText({ version: 5, valid: { from: '2026-04-01T09:00:01Z' } }), 'valid.from'],
  ])('because it %s leaves the last good copy in force and says so', async (_why, text, path) => {
    const it = world();
    it.local.reading = found(policyText({ version: 4 }));
    await it.desk.read();
    it.local.reading = found(text);
    for (const desk of [it.desk, it.again()]) {
      const { policy, state } = replyOf(await desk.read());
      expect(policy).toMatchObject({ id: 'acme', version: 4 });
      expect(state.troubles).toEqual([expect.objectContaining({ place: '/policy.json', state: 'rejected', path })]);
      expect(state.troubles[0]?.kept).toEqual({ version: 4 });
    }
  });

  it('holds every text where there is no last good copy', async () => {
    const it = world();
    it.local.reading = found('{');
    const standing = await it.desk.read();
    expect(standing).toMatchObject({
      ok: false,
      held: { trouble: { place: '/policy.json', state: 'rejected' }, text: '{' },
    });
  });

  it('stays in force itself when its time runs out, loudly', async () => {
    const it = world();
    it.local.reading = found(policyText({ version: 4, valid: { until: '2026-04-02T00:00:00Z' } }));
    expect(replyOf(await it.desk.read()).state.troubles).toEqual([]);
    it.now = new Date('2026-04-02T00:00:00Z');
    const { policy, state } = replyOf(await it.desk.read());
    expect(policy.version).toBe(4);
    expect(state.troubles).toMatchObject([{ state: 'rejected', path: 'valid.until', kept: { version: 4 } }]);
  });

  it('comes into force when it is mended', async () => {
    const it = world();
    it.local.reading = found('{');
    await it.desk.read();
    it.local.reading = found(policyText({ version: 4 }));
    expect(replyOf(await it.desk.read())).toMatchObject({ policy: { version: 4 }, state: { troubles: [] } });
  });
});

describe('a document that is unreadable', () => {
  const unreadable = { state: 'unreadable', reason: REASON } as const;

  it('leaves the last good copy in force, and is asked again', async () => {
    const it = world();
    it.local.reading = found(policyText({ version: 4 }));
    await it.desk.read();
    it.local.reading = unreadable;
    const { policy, state } = replyOf(await it.again().read());
    expect(policy.version).toBe(4);
    expect(state.troubles).toEqual([
      { place: '/policy.json', state: 'unreadable', path: '', reason: REASON, kept: { version: 4 } },
    ]);
    it.local.reading = found(policyText({ version: 5 }));
    expect(replyOf(await it.desk.read())).toMatchObject({ policy: { version: 5 }, state: { troubles: [] } });
  });

  it('holds every text where nobody has ever seen it', async () => {
    const it = world();
    it.local.reading = unreadable;
    expect(await it.desk.read()).toMatchObject({
      ok: false,
      held: { trouble: { place: '/local', state: 'unreadable' } },
    });
  });

  it('takes no other document along: the places that it named keep their last good copies', async () => {
    const it = world();
    it.keys.reading = deployed(admin);
    it.share.reading = found(signed(admin, policyText({ version: 4 })));
    await it.desk.read();
    it.settings.reading = unreadable;
    it.vault.isSafe = false;
    const { policy, state } = replyOf(await it.again().read());
    expect(policy.version).toBe(4);
    expect(state.troubles.map(({ place }) => place)).toEqual(['/settings', '/policy.json']);
  });
});

describe('a last good copy', () => {
  it('that the person could have written counts with its signature', async () => {
    const it = world();
    it.keys.reading = deployed(admin);
    it.share.reading = found(signed(admin, policyText({ version: 4, rules: [] })));
    await it.desk.read();
    it.vault.isSafe = false;
    it.share.reading = { state: 'unreadable', reason: REASON };
    expect(replyOf(await it.again().read()).policy.rules).toEqual([]);
  });

  it('that was changed since is not used', async () => {
    const it = world();
    it.keys.reading = deployed(admin);
    it.share.reading = found(signed(admin, policyText({ version: 4 })));
    await it.desk.read();
    const { kept } = it.vault;
    if (kept === undefined) throw new Error('nothing kept');
    it.vault.kept = {
      ...kept,
      papers: kept.papers.map((paper) => ({ ...paper, text: paper.text.replace('\\"block\\"', '\\"allow\\"') })),
    };
    it.vault.isSafe = false;
    it.share.reading = { state: 'unreadable', reason: REASON };
    expect(await it.again().read()).toMatchObject({ ok: false });
  });
});
