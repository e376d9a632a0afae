import { describe, expect, it } from 'vitest';
import { openCompanyStore } from '../../../../electron/app/company/company-store.ts';
import type { ExportDesk } from '../../../../electron/app/exports/export-desk.ts';
import { createHandlers } from '../../../../electron/app/handlers.ts';
import type { Input, Reply } from '../../../../shared/contract/calls.ts';
import { dispatch } from '../../../../shared/contract/dispatch.ts';
import type { ExportState } from '../../../../shared/contract/exports.ts';
import type { PolicyReply } from '../../../../shared/contract/policy.ts';
import { amountOf } from '../../../../shared/evidence/figures.ts';
import { fakeHost } from '../fake-ports.ts';
import { STARTER_REPLY } from '../policy/starter-reply.ts';

/** The fake clock stands in January 2026. */
const JANUARY = { from: '2026-01-01', to: '2026-01-31' };

const ENTRY: Input<'history.add'> = {
  site: 'chatgpt',
  tier: 'public',
  action: 'redact',
  outcome: 'copied-safe',
  counts: { person: 1 },
  found: { person: { high: 1 } },
  rules: [],
  released: 0,
  added: 0,
  length: 40,
  policy: { id: 'starter', version: 1 },
};

const STATE: ExportState = {
  destination: 'syslog',
  place: 'tls://log.example.co.jp:6514',
  waiting: 1,
  sent: 2,
  lost: 3,
  last: null,
  next: null,
  trouble: null,
};

/** Says how far it is where a policy names a log server, and sends nothing. */
const DESK: ExportDesk = {
  follow: async () => undefined,
  send: async () => true,
  async *preview() {},
  states: async (named) => (named?.syslog === undefined ? [] : [STATE]),
};

async function host(start: Readonly<Record<string, string>> = {}, policy: PolicyReply = STARTER_REPLY) {
  const fake = fakeHost(start);
  const course = async () => ({ lessons: [], grade: () => ({ score: 0, passed: false }) });
  const company = openCompanyStore('/none');
  const handlers = await createHandlers(fake.ports, { policy: async () => policy, course, company, exports: DESK });
  const read = async (period = JANUARY): Promise<Reply<'evidence.read'>> => handlers['evidence.read'](period);
  return { ...fake, handlers, read };
}

describe('the facts of a period', () => {
  it('are those of the machine’s own record', async () => {
    const { handlers, read } = await host();
    await handlers['history.add'](ENTRY);
    await handlers['history.add']({ ...ENTRY, outcome: 'restored', action: 'allow' });
    await handlers['history.add']({ ...ENTRY, action: 'allow', outcome: 'passed', rules: [] });
    await handlers['incidents.start']({ site: 'chatgpt', categories: ['phone'], persons: 'some', secrets: [] });
    const facts = await read();
    expect(amountOf('looked-at', facts)).toEqual({ count: 2 });
    expect(facts).toMatchObject({
      period: JANUARY,
      from: 'own',
      machines: 1,
      damaged: 0,
      smallestGroup: 5,
      checks: { silent: 1, groups: [{ id: '', people: 1 }] },
      incidents: { begun: 1, closed: 0 },
      chain: { verdict: { lines: 3, faults: [] } },
    });
    expect(facts).not.toHaveProperty('training');
  });

  it('leave out what lies outside of it', async () => {
    const { handlers, read } = await host();
    await handlers['history.add'](ENTRY);
    await handlers['incidents.start']({ site: '', categories: [], persons: 'none', secrets: [] });
    const facts = await read({ from: '2025-12-01', to: '2025-12-31' });
    expect(amountOf('looked-at', facts)).toBeUndefined();
    expect(facts.incidents).toMatchObject({ begun: 0 });
  });

  it('make no file that was not there', async () => {
    const { files, read } = await host();
    await read();
    expect([...files.content.keys()]).toEqual([]);
  });

  it('take over what an earlier version kept, and count what could not be read', async () => {
    const old = { ...ENTRY, id: 'old', at: '2026-01-01T00:00:00.000Z', host: 'desktop' };
    const { read, files } = await host({ 'history.jsonl': `${JSON.stringify(old)}\n` });
    expect(amountOf('looked-at', await read())).toEqual({ count: 1 });
    const [name = ''] = [...files.content.keys()].filter((key) => key.endsWith('.jsonl') && key.startsWith('records/'));
    files.content.set(name, `rubbish\n${files.content.get(name)}`);
    expect((await read()).damaged).toBe(1);
  });

  it('name the signer and the least group of the policy in force', async () => {
    const signer = { name: '情報システム部', at: '2026-01-01T00:00:00.000Z', keyId: 'ab'.repeat(16) };
    const { policy, source } = STARTER_REPLY;
    const { read } = await host(
      {},
      {
        ...STARTER_REPLY,
        policy: { ...policy, results: { smallestGroup: 8 }, retention: { days: 90 } },
        source: { ...source, signer },
      },
    );
    expect(await read()).toMatchObject({ smallestGroup: 8, policy: { signer, days: 90 } });
  });

  it('say how far the receivers are that the policy names', async () => {
    expect((await (await host()).read()).exports).toEqual([]);
    const syslog = { host: 'log.example.co.jp', port: 6514, protocol: 'tls' } as const;
    const policy = { ...STARTER_REPLY.policy, exports: { syslog } };
    expect((await (await host({}, { ...STARTER_REPLY, policy })).read()).exports).toEqual([STATE]);
  });

  it.each([
    [{ from: '2026-02-30', to: '2026-03-01' }, 'from'],
    [{ from: '2026-02-02', to: '2026-02-01' }, ''],
    [{ from: '2026-02-02' }, ''],
  ])('are refused for %j', async (period, path) => {
    const { handlers } = await host();
    const answer = await dispatch(handlers, 'evidence.read', period, () => undefined);
    expect(answer).toMatchObject({ ok: false, code: 'bad-input', problem: { path } });
  });
});
