import { openWrongMarks } from '../../../electron/app/records/wrong-marks.ts';
import { setHost } from '../../../renderer/bridge/bridge.ts';
import type { WorkerLike } from '../../../renderer/screens/check/engine/client.ts';
import { beginQuick, useQuick } from '../../../renderer/screens/quick/quick-store.ts';
import { useMoment } from '../../../renderer/state/moment-store.ts';
import { usePolicy } from '../../../renderer/state/policy-store.ts';
import { useProgress } from '../../../renderer/state/progress-store.ts';
import { useSettings } from '../../../renderer/state/settings-store.ts';
import { useWrong } from '../../../renderer/state/wrong-store.ts';
import type { QuickText } from '../../../shared/contract/guard.ts';
import { DEFAULT_SETTINGS } from '../../../shared/contract/settings.ts';
import { checkText } from '../../../shared/policy/check.ts';
import type { Policy } from '../../../shared/policy/policy.ts';
import { STARTER_POLICY } from '../../../shared/policy/starter-policy.ts';
import type { NewMark } from '../../../shared/wrong/wrong.ts';
import { fakeHost } from '../../electron/app/fake-ports.ts';

export const HELD = '連絡先は03-1234-5678です。';
export const BLOCKED = '【社外秘】\n来期の計画です。';
export const FINE = '会議は3階です。';
export const KNOWN = { format: 1, entries: [] } as const;
const source = { kind: 'starter', place: 'starter' } as const;

let asked: { readonly name: string; readonly input: unknown }[] = [];

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

/** A quick check of what is on the clipboard, with a host in memory. The returned function ends it. */
export async function quick(
  seen: Omit<QuickText, 'known'>,
  mood: 'works' | 'dies' | 'silent' = 'works',
  more: Partial<Policy> | 'none' = {},
) {
  const store = openWrongMarks(fakeHost().ports);
  const answers: Readonly<Record<string, unknown>> = {
    'quick.read': { ...seen, known: KNOWN },
    'training.read': { attempts: [] },
    'training.moment': { attempts: [], moments: [{ id: 'x' }] },
    'policy.read': { policy: { ...STARTER_POLICY, ...(more === 'none' ? {} : more) }, source },
  };
  setHost({
    async call(name, input) {
      asked.push({ name, input });
      if (name === 'policy.read' && more === 'none') {
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

/** What the host was asked by this name. */
export const did = (name: string) => asked.filter((call) => call.name === name).map(({ input }) => input);

/** As a window that has just been opened. */
export function forgetQuick(): void {
  asked = [];
  useQuick.setState(useQuick.getInitialState(), true);
  usePolicy.setState({ policy: undefined, source: undefined, problem: undefined });
  useSettings.getState().take({ ...DEFAULT_SETTINGS, language: 'ja' });
  useWrong.setState({ wrong: undefined });
  useMoment.setState({ shown: undefined, isOpen: false });
  useProgress.setState({ progress: undefined });
}
