import { beforeEach, describe, expect, it } from 'vitest';
import { openWrongMarks } from '../../../electron/app/records/wrong-marks.ts';
import { setHost } from '../../../renderer/bridge/bridge.ts';
import type { WorkerLike } from '../../../renderer/screens/check/engine/client.ts';
import {
  beginQuick,
  copyQuick,
  markQuick,
  quickFindings,
  quickSite,
  quickVerdict,
  stepQuick,
  unmarkQuick,
  useQuick,
} from '../../../renderer/screens/quick/quick-store.ts';
import { usePolicy } from '../../../renderer/state/policy-store.ts';
import { useSettings } from '../../../renderer/state/settings-store.ts';
import { useWrong } from '../../../renderer/state/wrong-store.ts';
import type { QuickText } from '../../../shared/contract/guard.ts';
import { DEFAULT_SETTINGS } from '../../../shared/contract/settings.ts';
import { checkText } from '../../../shared/policy/check.ts';
import type { Policy } from '../../../shared/policy/policy.ts';
import { STARTER_POLICY } from '../../../shared/policy/starter-policy.ts';
import type { NewMark } from '../../../shared/wrong/wrong.ts';
import { fakeHost } from '../../electron/app/fake-ports.ts';

const HELD = '連絡先は03-1234-5678です。';
const BLOCKED = '【社外秘】\n来期の計画です。';
const FINE = '会議は3階です。';
const KNOWN = { format: 1, entries: [] } as const;
const source = { kind: 'starter', place: 'starter' } as const;

let asked: { readonly name: string; readonly input: unknown }[] = [];
let hasPolicy = true;

/** A worker that answers at once, dies, or stays silent. */
function worker(mood: 'works' | 'dies' | 'silent'): WorkerLike {
  let given = '';
  const it: WorkerLike = {
    onmessage: null,
    onerror: null,
    terminate: () => undefined,
    postMessage({ text, context, revision }) {
      given = text ?? given;
      if (mood === 'dies') queueMicrotask(() => it.onerror?.(new Event('error')));
      if (mood !== 'works' || context === undefined) return;
      const checked = checkText(given, context);
      queueMicrotask(() => it.onmessage?.({ data: { kind: 'checked', revision, settled: true, checked } }));
    },
  };
  return it;
}

async function quick(
  seen: Omit<QuickText, 'known'>,
  mood: 'works' | 'dies' | 'silent' = 'works',
  more: Partial<Policy> = {},
) {
  const store = openWrongMarks(fakeHost().ports);
  const answers: Readonly<Record<string, unknown>> = {
    'quick.read': { ...seen, known: KNOWN },
    'policy.read': { policy: { ...STARTER_POLICY, ...more }, source },
  };
  setHost({
    async call(name, input) {
      asked.push({ name, input });
      if (name === 'policy.read' && !hasPolicy) {
        return { ok: false, code: 'refused', problem: { path: '', message: { ja: '壊れ', en: 'broken' } } };
      }
      if (name === 'wrong.list') return { ok: true, value: await store.list() };
      if (name === 'wrong.add') return { ok: true, value: await store.add(input as NewMark) };
      if (name === 'wrong.remove') return { ok: true, value: await store.remove(input as NewMark) };
      return { ok: true, value: answers[name] ?? null };
    },
    listen: () => () => undefined,
  });
  const stop = beginQuick(() => worker(mood));
  await new Promise((resume) => setTimeout(resume, 5));
  return stop;
}

const did = (name: string) => asked.filter((call) => call.name === name).map(({ input }) => input);
const verdict = () => quickVerdict(useQuick.getState(), usePolicy.getState().policy).kind;

beforeEach(() => {
  asked = [];
  hasPolicy = true;
  useQuick.setState(useQuick.getInitialState(), true);
  usePolicy.setState({ policy: undefined, source: undefined, problem: undefined });
  useSettings.getState().take({ ...DEFAULT_SETTINGS, language: 'ja' });
  useWrong.setState({ wrong: undefined });
});

describe('the quick check', () => {
  it('copies the safe text with its key, and records counts', async () => {
    await quick({ kind: 'text', text: HELD });
    expect(verdict()).toBe('mask');
    await copyQuick();
    expect(did('quick.copy')).toEqual([
      {
        text: '連絡先は[PHONE_1]です。',
        key: { format: 1, entries: [{ placeholder: '[PHONE_1]', value: '03-1234-5678' }] },
      },
    ]);
    expect(did('history.add')).toMatchObject([{ outcome: 'copied-safe', counts: { phone: 1 }, length: HELD.length }]);
    expect(JSON.stringify(did('history.add'))).not.toContain('1234');
  });

  it('lets through what may go as it is', async () => {
    await quick({ kind: 'text', text: FINE });
    await copyQuick();
    expect(did('quick.copy')).toEqual([{ text: FINE, key: KNOWN }]);
    expect(did('history.add')).toMatchObject([{ outcome: 'copied-original', action: 'allow' }]);
  });

  it('holds what must not go, says so, and records it once', async () => {
    await quick({ kind: 'text', text: BLOCKED });
    await copyQuick();
    await copyQuick();
    expect(did('quick.copy')).toEqual([]);
    expect(useQuick.getState().said).toBe('held');
    expect(did('history.add')).toMatchObject([{ outcome: 'held' }]);
  });

  it.each(['dies', 'silent'] as const)('copies nothing while there is no verdict: the engine %s', async (mood) => {
    const stop = await quick({ kind: 'text', text: HELD }, mood);
    expect(verdict()).toBe(mood === 'dies' ? 'unchecked' : 'checking');
    await copyQuick();
    expect(did('quick.copy')).toEqual([]);
    expect(useQuick.getState().said).toBe(mood === 'dies' ? 'held' : 'waiting');
    stop();
  });

  it('copies nothing without a policy', async () => {
    hasPolicy = false;
    await quick({ kind: 'text', text: HELD });
    expect(verdict()).toBe('no-policy');
    await copyQuick();
    expect(did('quick.copy')).toEqual([]);
  });

  it.each(['empty', 'concealed', 'files'] as const)('checks nothing where there is no text: %s', async (kind) => {
    await quick({ kind, text: '' });
    expect(verdict()).toBe('empty');
    await copyQuick();
    expect(did('quick.copy')).toEqual([]);
  });

  it('goes to the site of the settings, or else to the strictest public one', () => {
    expect(quickSite(STARTER_POLICY).tier).toBe('public');
    useSettings.getState().take({ ...DEFAULT_SETTINGS, site: 'claude' });
    expect(quickSite(STARTER_POLICY).id).toBe('claude');
    useSettings.getState().take({ ...DEFAULT_SETTINGS, site: 'gone' });
    expect(quickSite(STARTER_POLICY).tier).toBe('public');
  });
});

describe('a finding that is marked as wrong in the quick check', () => {
  const TWO = '連絡先は03-1234-5678とtaro@example.co.jpです。';
  const rest = () => new Promise((resume) => setTimeout(resume, 5));
  const found = () => quickFindings(useQuick.getState()).map(({ placeholder }) => placeholder);

  it('is the one on show; the text is looked at again, and the way back is there', async () => {
    await quick({ kind: 'text', text: TWO });
    expect(found()).toEqual(['[PHONE_1]', '[EMAIL_1]']);
    stepQuick(1);
    await markQuick();
    await rest();
    expect(found()).toEqual(['[PHONE_1]']);
    expect(JSON.stringify(did('wrong.add'))).not.toMatch(/taro|1234/u);
    await unmarkQuick();
    await rest();
    expect(found()).toEqual(['[PHONE_1]', '[EMAIL_1]']);
    stepQuick(-1);
    expect(useQuick.getState().current).toBe(1);
  });

  it('lets the text go where it was the only one', async () => {
    await quick({ kind: 'text', text: HELD });
    await markQuick();
    await rest();
    await copyQuick();
    expect(did('quick.copy')).toEqual([{ text: HELD, key: KNOWN }]);
  });

  it.each<readonly [string, string, Partial<Policy>, string]>([
    ['what a rule blocks', BLOCKED, {}, 'blocked'],
    ['what the policy forbids', HELD, { wrong: { upTo: 'none' } }, 'forbidden'],
  ])('is not %s', async (_, text, more, why) => {
    await quick({ kind: 'text', text }, 'works', more);
    await markQuick();
    expect(useQuick.getState().marked).toEqual({ ok: false, why });
    expect(did('wrong.add')).toEqual([]);
  });
});
