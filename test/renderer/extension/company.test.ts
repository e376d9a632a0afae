import { describe, expect, it } from 'vitest';
import { companyDesk } from '../../../renderer/extension/background/company.ts';
import type { NativePort } from '../../../renderer/extension/background/native-port.ts';
import { createChecker } from '../../../renderer/extension/content/checker.ts';
import { namesWith } from '../../../renderer/extension/engine/names-with.ts';
import type { FrameState } from '../../../renderer/extension/messages.ts';
import type { CompanyFound } from '../../../shared/contract/company.ts';
import { checkText } from '../../../shared/policy/check.ts';
import { strictestPublic } from '../../../shared/policy/sites.ts';
import { STARTER_POLICY } from '../../../shared/policy/starter-policy.ts';
import { keptIn } from './kept-in.ts';

const TEXT = 'ＡＢ社の件';
const FOUND: CompanyFound = {
  code: [],
  documents: [],
  records: [{ start: 0, end: 3, confidence: 0.95, because: ['company-list'], company: { source: '取引先: 会社' } }],
};

function frame(company: FrameState['company'], askCompany: (text: string) => Promise<CompanyFound>) {
  const source = { kind: 'starter', place: 'starter' } as const;
  const state: FrameState = {
    language: 'ja',
    contact: 'connected',
    policy: STARTER_POLICY,
    source,
    site: strictestPublic(STARTER_POLICY),
    company,
    known: { format: 1, entries: [] },
    wrong: [],
  };
  return createChecker({
    askState: async () => state,
    loadEngine: async () => ({
      prepare: async () => undefined,
      judge: (text, context, found) => checkText(text, { ...context, names: namesWith(text, found) }),
      explain: () => undefined,
      checkFile: () => Promise.reject(new Error('not expected')),
      decidePart: () => Promise.reject(new Error('not expected')),
      warmUp: () => undefined,
      scan: () => [],
      markOf: () => {
        throw new Error('not expected');
      },
    }),
    askCompany,
    idle: () => undefined,
  });
}

describe('a text on a page while the app has indexes of the company', () => {
  it('waits for the app, then its verdict knows what the app found', async () => {
    const checker = frame('app', async () => FOUND);
    await checker.start();
    expect(checker.look(TEXT).kind).toBe('wait');
    await checker.settled(TEXT);
    const look = checker.look(TEXT);
    expect(look.kind === 'checked' && look.checked.result.findings).toMatchObject([
      { detector: 'company/record', start: 0, end: 3, seen: 'folded', company: { source: '取引先: 会社' } },
    ]);
  });

  it('has no verdict when the app cannot look', async () => {
    const checker = frame('app', () => Promise.reject(new Error('lost')));
    await checker.settled(TEXT);
    expect(checker.look(TEXT).kind).toBe('unchecked');
  });

  it.each(['none', 'away'] as const)('asks nobody where the indexes are %s', async (reach) => {
    const asked: string[] = [];
    const checker = frame(reach, async (text) => {
      asked.push(text);
      return FOUND;
    });
    await checker.settled(TEXT);
    expect(checker.look(TEXT).kind).toBe('checked');
    expect(asked).toEqual([]);
  });
});

describe('the background', () => {
  const portOf = (values: Readonly<Record<string, unknown>>): NativePort => ({
    ask: async (name) => (name in values ? { id: 1, ok: true, value: values[name] } : 'absent'),
  });
  const reachBy = async (values: Readonly<Record<string, unknown>>, map = new Map<string, unknown>()) =>
    (await companyDesk(portOf(values), keptIn(map), () => 0).now()).reach;

  it('knows whether the app has indexes, and remembers it while the app is away', async () => {
    expect(await reachBy({ 'company.read': { indexes: [], key: null } })).toBe('none');
    expect(await reachBy({})).toBe('none');
    const map = new Map<string, unknown>();
    expect(await reachBy({ 'company.read': { indexes: [{ file: 'a.skx', state: 'ready' }], key: 'x' } }, map)).toBe(
      'app',
    );
    expect(await reachBy({}, map)).toBe('away');
  });

  it('takes what the app found by its shape only', async () => {
    const find = (value: unknown) =>
      companyDesk(portOf({ 'company.find': value }), keptIn(new Map()), () => 0).find(TEXT);
    expect(await find(FOUND)).toEqual(FOUND);
    await expect(find({ ...FOUND, code: 'x' })).rejects.toThrow('not looked at');
    await expect(find({ code: [], documents: [], records: [{ start: 0 }] })).rejects.toThrow('not looked at');
  });
});
