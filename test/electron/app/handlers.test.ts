import { describe, expect, it } from 'vitest';
import { openCompanyStore } from '../../../electron/app/company/company-store.ts';
import { createHandlers } from '../../../electron/app/handlers.ts';
import type { Ports } from '../../../electron/app/ports.ts';
import { dispatch } from '../../../shared/contract/dispatch.ts';
import type { PolicyReply } from '../../../shared/contract/policy.ts';
import { hostWords } from '../../../shared/words/host-words.ts';
import { fakeHost } from './fake-ports.ts';
import { GUARD_LOCKED, STARTER_REPLY } from './policy/starter-reply.ts';

async function host(
  start: Readonly<Record<string, string>> = {},
  more: Partial<Ports> = {},
  policy: PolicyReply | Promise<never> = STARTER_REPLY,
) {
  const fake = fakeHost(start, more);
  const course = async () => ({ lessons: [], grade: () => ({ score: 0, passed: false }) });
  const company = openCompanyStore('/none');
  const handlers = await createHandlers(fake.ports, { policy: async () => policy, course, company });
  const surprises: string[] = [];
  const call = (name: string, input?: unknown) => dispatch(handlers, name, input, (failed) => surprises.push(failed));
  return { ...fake, call, surprises };
}

describe('the handlers of a host', () => {
  it('tell what the host is', async () => {
    const { call } = await host();
    expect(await call('app.info')).toEqual({
      ok: true,
      value: {
        host: 'loopback',
        version: expect.stringMatching(/^\d+\.\d+\.\d+/u) as string,
        locale: 'ja-JP',
        powers: { clipboard: false, shortcut: false, links: false },
        troubles: [],
      },
    });
  });

  it('tell every trouble of the start at the first question', async () => {
    const files = { 'settings.json': '{', 'history.jsonl': 'x', 'progress.json': '{' };
    const { call } = await host(files, { troubles: () => ['no-tray'] });
    const troubles = ['no-tray', 'settings-unreadable', 'history-unreadable', 'progress-unreadable'];
    expect(await call('app.info')).toMatchObject({ ok: true, value: { troubles } });
  });

  it('tell of files that the disk refuses', async () => {
    const { call, files } = await host();
    files.broken.add('history.jsonl').add('progress.json');
    const troubles = ['history-unreadable', 'progress-unreadable'];
    expect(await call('app.info')).toMatchObject({ ok: true, value: { troubles } });
  });

  it('answer a disk that fails with a plain sentence and report only the name of the call', async () => {
    const { call, files, surprises } = await host();
    files.broken.add('history.jsonl');
    expect(await call('history.list')).toMatchObject({ ok: false, code: 'failed' });
    expect(surprises).toEqual(['history.list']);
  });

  it('follow changed settings', async () => {
    const { call, told } = await host();
    const changed = await call('settings.write', { language: 'en' });
    expect(changed).toMatchObject({ ok: true, value: { language: 'en' } });
    expect(told).toEqual([changed.ok ? changed.value : undefined]);
    expect(await call('settings.read')).toEqual(changed);
  });

  it('refuse to change a setting that the company has decided', async () => {
    const { call, told } = await host({}, {}, GUARD_LOCKED);
    expect(await call('settings.read')).toMatchObject({ ok: true, value: { guard: false } });
    const problem = { path: 'guard', message: hostWords.settingDecided };
    expect(await call('settings.write', { guard: true })).toEqual({ ok: false, code: 'refused', problem });
    expect(told).toEqual([]);
  });

  it.each([
    ['no limit is set', undefined, true],
    ['the finding is sure', { upTo: 'medium' }, false],
    ['people mark nothing', { upTo: 'none' }, false],
    ['its kind is not named', { upTo: 'high', categories: ['person'] }, false],
    ['its kind is named', { upTo: 'high', categories: ['phone'] }, true],
  ] as const)('keep a mark as far as the policy lets people make it: %s', async (_, wrong, ok) => {
    const policy = { ...STARTER_REPLY.policy, ...(wrong === undefined ? {} : { wrong }) };
    const { call } = await host({}, {}, { ...STARTER_REPLY, policy });
    const features = { category: 'phone', band: 'high', seen: 'plain', because: [], letters: [], length: '9-16' };
    const answer = await call('wrong.add', { detector: 'personal/phone-jp', print: 7, features });
    const problem = { path: '', message: hostWords.wrongForbidden };
    expect(answer).toMatchObject(ok ? { ok } : { ok, code: 'refused', problem });
    expect(await call('wrong.list')).toMatchObject({ ok: true, value: { marks: ok ? [{ print: 7 }] : [] } });
  });

  it('add, list and clear entries', async () => {
    const { call } = await host();
    const entry = {
      site: 'chatgpt',
      tier: 'public',
      action: 'allow',
      outcome: 'checked',
      counts: {},
      released: 0,
      added: 0,
      length: 3,
      policy: { id: 'starter', version: 1 },
    };
    const added = await call('history.add', entry);
    expect(await call('history.list')).toEqual({ ok: true, value: [added.ok ? added.value : undefined] });
    expect(await call('history.clear')).toEqual({ ok: true, value: { removed: 1 } });
    expect(await call('history.add', { ...entry, reason: 'because' })).toMatchObject({ ok: false, code: 'bad-input' });
    expect(await call('history.add', { ...entry, text: 'x' })).toMatchObject({ ok: false, code: 'bad-input' });
  });

  it.each<readonly [string, readonly string[] | undefined, string | undefined]>([
    ['one', ['sales'], 'sales'],
    ['the first of two', ['sales', 'tokyo'], 'sales'],
    ['none', [], undefined],
    ['nobody knows', undefined, undefined],
  ])('keep the group that the policy says with an entry and with a count: %s', async (_, groups, group) => {
    const unknown = Promise.reject<never>(new Error('no policy'));
    unknown.catch(() => undefined);
    const { call } = await host({}, {}, groups === undefined ? unknown : { ...STARTER_REPLY, groups });
    const facts = { site: 'chatgpt', tier: 'public', counts: {}, released: 0, added: 0, length: 3 } as const;
    const kept = { ...facts, policy: { id: 'starter', version: 1 }, group: 'claimed' };
    expect(await call('history.add', { ...kept, action: 'warn', outcome: 'held' })).toMatchObject({ ok: true });
    await call('history.add', { ...kept, action: 'allow', outcome: 'passed', found: {}, rules: [] });
    for (const name of ['history.list', 'history.passed'] as const) {
      const listed = await call(name);
      expect(listed.ok ? (listed.value as readonly { group?: string }[]).map((item) => item.group) : name).toEqual([
        group,
      ]);
    }
  });

  it('refuse powers that the host does not have', async () => {
    const { call } = await host();
    for (const [name, input] of [
      ['clipboard.read', undefined],
      ['clipboard.write', { text: 'a' }],
      ['links.open', { url: 'https://www.ipa.go.jp/' }],
    ] as const) {
      expect(await call(name, input), name).toMatchObject({ ok: false, code: 'refused' });
    }
  });

  it('use the clipboard that the host has', async () => {
    let held = 'before';
    const clipboard = {
      read: async () => held,
      write: async (text: string) => {
        held = text;
      },
    };
    const { call } = await host({}, { clipboard });
    expect(await call('clipboard.read')).toEqual({ ok: true, value: { text: 'before' } });
    expect(await call('clipboard.write', { text: 'after' })).toEqual({ ok: true, value: null });
    expect(held).toBe('after');
  });

  it('open permitted links only', async () => {
    const opened: string[] = [];
    const links = { open: async (address: string) => void opened.push(address) };
    const { call } = await host({}, { links });
    expect(await call('links.open', { url: 'https://www.ipa.go.jp/security/' })).toEqual({ ok: true, value: null });
    expect(await call('links.open', { url: 'https://example.com/' })).toMatchObject({ ok: false, code: 'refused' });
    expect(opened).toEqual(['https://www.ipa.go.jp/security/']);
  });

  it('read the policy in force', async () => {
    expect(await (await host()).call('policy.read')).toEqual({ ok: true, value: STARTER_REPLY });
  });
});
