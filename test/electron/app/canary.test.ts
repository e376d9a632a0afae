import { describe, expect, it } from 'vitest';
import { knownKeys } from '../../../electron/app/clipboard-guard/known-keys.ts';
import { openCompanyStore } from '../../../electron/app/company/company-store.ts';
import { createHandlers } from '../../../electron/app/handlers.ts';
import { newSigningKey } from '../../../electron/app/signing/signing-key.ts';
import type { ASSIGN_CALLS } from '../../../shared/contract/assign.ts';
import type { CallName } from '../../../shared/contract/calls.ts';
import { dispatch } from '../../../shared/contract/dispatch.ts';
import type { TRAINER_CALLS } from '../../../shared/contract/trainer.ts';
import { STARTER_POLICY } from '../../../shared/policy/starter-policy.ts';
import type { UndoKey } from '../../../shared/redact/undo-key.ts';
import { gradeAttempt } from '../../../shared/train/grade.ts';
import { LESSONS } from '../../../shared/train/lesson-list.ts';
import { CANARIES } from '../../canary/canaries.ts';
import { hunt, told } from '../../canary/hunt.ts';
import { installedCompany } from '../../company/installed-company.ts';
import { DASHBOARD_INPUTS, deskOf } from './dashboard/desk-of.ts';
import { fakeHost } from './fake-ports.ts';
import { STARTER_REPLY } from './policy/starter-reply.ts';

const VALUES: readonly string[] = CANARIES.map(({ value }) => value);

const INSTALLED = installedCompany();
const [lesson] = LESSONS;
const card = lesson?.cards[0];
/** Names and result files are kept on purpose; what those calls keep is proven in train/canary.test.ts. */
type TrainCall = keyof typeof ASSIGN_CALLS | keyof typeof TRAINER_CALLS;
type Call = Exclude<CallName, TrainCall>;

const INPUTS: Readonly<Record<Call, unknown>> = {
  'app.info': undefined,
  'settings.read': undefined,
  'settings.write': { language: 'ja', theme: 'dark', site: 'claude', shortcut: 'Alt+Shift+K' },
  'policy.read': undefined,
  'history.list': undefined,
  'history.add': {
    site: 'chatgpt',
    tier: 'public',
    action: 'redact',
    outcome: 'copied-safe',
    counts: { person: 1 },
    released: 0,
    added: 0,
    length: 40,
    policy: { id: 'starter', version: 1 },
    found: { person: { high: 1 } },
    rules: [{ id: 'personal-data', action: 'redact', count: 1 }],
    group: 'sales',
    lesson: 'what-may-leave',
  },
  'history.passed': undefined,
  'training.bring': {
    events: [
      {
        kind: 'moment',
        id: 'm-1',
        lesson: 'what-may-leave',
        lessonVersion: 1,
        card: 'may-enter',
        at: '2026-04-01T09:00:00Z',
      },
      { kind: 'moment-answered', id: 'm-1', right: true },
    ],
  },
  'evidence.read': { from: '2026-01-01', to: '2026-12-31' },
  'records.verify': undefined,
  'records.copy': { format: 'csv' },
  'records.correct': { entry: 'id-3', why: 'not-me' },
  'wrong.list': undefined,
  'wrong.add': {
    detector: 'personal/phone-jp',
    print: 1,
    features: {
      category: 'phone',
      band: 'high',
      seen: 'plain',
      because: ['label'],
      letters: ['digits'],
      length: '9-16',
    },
  },
  'wrong.remove': { detector: 'personal/phone-jp', print: 1 },
  'exports.read': undefined,
  'incidents.list': undefined,
  'incidents.start': { site: 'chatgpt', entry: 'id-3', categories: ['person'], persons: 'some', secrets: ['aws'] },
  'incidents.save': {
    id: 'id-3',
    startedAt: '2026-01-01T00:00:00.000Z',
    site: 'chatgpt',
    categories: [],
    persons: 'unknown',
    secrets: [],
    done: { chat: '2026-01-01T00:00:00.000Z' },
  },
  'incidents.remove': { id: 'id-3' },
  'history.clear': undefined,
  'training.read': undefined,
  'training.start': { lesson: lesson?.id },
  'training.answer': { attempt: 'id-1', card: card?.id, answer: [] },
  'training.moment': { lesson: lesson?.id, card: card?.id, review: false },
  'training.momentAnswer': { id: 'id-2', right: true },
  'clipboard.read': undefined,
  'clipboard.write': { text: 'x' },
  'company.read': undefined,
  'company.bytes': { file: 'code.skx', from: 0, length: 64 },
  'company.find': { text: 'x' },
  'links.open': { url: 'https://www.ipa.go.jp/' },
  ...DASHBOARD_INPUTS,
  'draft.read': undefined,
  'draft.keep': { text: JSON.stringify(STARTER_POLICY) },
  'draft.drop': undefined,
  'draft.sign': { text: JSON.stringify(STARTER_POLICY), key: newSigningKey('IT').pem },
  'guard.read': undefined,
  'guard.act': { act: 'dismiss' },
  'quick.read': undefined,
  'quick.copy': { text: 'x', key: { format: 1, entries: [{ placeholder: '[PHONE_1]', value: '1' }] } },
  'quick.end': { how: 'close' },
  'keys.read': undefined,
  'keys.remember': { key: { format: 1, entries: [{ placeholder: '[PHONE_1]', value: '1' }] } },
};

/** Every input with the value in the place of one text, one key or the whole, or as one field more. */
function planted(input: unknown, value: string): readonly unknown[] {
  if (typeof input !== 'object' || input === null) return [value, { text: value }];
  if (Array.isArray(input)) return [[...(input as readonly unknown[]), value]];
  const fields = Object.entries(input);
  const inside = fields.flatMap(([key, item]) => planted(item, value).map((other) => ({ ...input, [key]: other })));
  return [value, { ...input, text: value }, { ...input, [value]: 1 }, ...inside];
}

async function plantedHost() {
  const clipboard = { read: async () => VALUES.join('\n'), write: async () => undefined };
  const links = { open: async () => undefined };
  const keys = knownKeys(() => undefined);
  const quick = {
    read: () => ({ kind: 'text', text: VALUES.join(''), known: keys.read() }) as const,
    copy: async (_text: string, key: UndoKey) => keys.add(key),
    end: () => undefined,
  };
  const door = { notice: () => undefined, desk: { act: async () => undefined }, quick, keys };
  const host = fakeHost({}, { clipboard, links, guard: () => door });
  const handlers = await createHandlers(host.ports, {
    policy: async () => STARTER_REPLY,
    course: async () => ({ lessons: LESSONS, grade: gradeAttempt }),
    company: openCompanyStore(INSTALLED),
    dashboard: deskOf,
  });
  const log: string[] = [];
  const call = (name: string, input: unknown) =>
    dispatch(handlers, name, input, (failed, error) => log.push(`${failed} ${String(error)}`));
  return { ...host, call, log };
}

const leaks = (written: readonly string[]) => told(hunt('what was written', written.join('\n')));

describe('nothing a person wrote is kept', () => {
  it('whatever text reaches whichever call', async () => {
    const { call, files, log } = await plantedHost();
    let used = 0;
    await call('training.start', INPUTS['training.start']);
    await call('training.moment', INPUTS['training.moment']);
    for (const name of Object.keys(INPUTS) as Call[]) {
      const values = Array.from({ length: 20 }, () => VALUES[used++ % VALUES.length] ?? '');
      for (const input of values.flatMap((value) => planted(INPUTS[name], value))) {
        await call(name, input);
        // Looked at after every call: a later one may overwrite or clear what an earlier one left.
        expect(leaks([...log, ...[...files.content].flat()]), name).toEqual([]);
      }
      expect(await call(name, INPUTS[name]), name).toMatchObject({ ok: true });
    }
    expect(used).toBeGreaterThanOrEqual(VALUES.length);
    // What a person takes along or hands over is made of the same files.
    const taken = await Promise.all([
      call('records.copy', { format: 'json' }),
      call('records.copy', { format: 'csv' }),
    ]);
    expect(leaks([JSON.stringify(taken)])).toEqual([]);
    expect([...files.content.keys()].toSorted()).toEqual([
      'incidents.json',
      'policy-draft.json',
      'progress.jsonl',
      expect.stringMatching(/^records\/2026-01-01-\d{16}\.jsonl$/u),
      'records/end.json',
      'settings.json',
      'wrong.json',
    ]);
  });
});
