import type { CallName } from '../../../shared/contract/calls.ts';
import type { Answer } from '../../../shared/contract/dispatch.ts';

type Call = (name: unknown, input: unknown) => Promise<Answer<unknown>>;

/** What each small window may ask. Everything else is unknown to it. */
export const NOTICE_CALLS = [
  'app.info',
  'settings.read',
  'guard.read',
  'guard.act',
] as const satisfies readonly CallName[];
export const QUICK_CALLS = [
  'app.info',
  'settings.read',
  'policy.read',
  'history.add',
  'company.read',
  'company.bytes',
  'training.read',
  'training.moment',
  'training.momentAnswer',
  'wrong.list',
  'wrong.add',
  'wrong.remove',
  'quick.read',
  'quick.copy',
  'quick.end',
] as const satisfies readonly CallName[];

const UNKNOWN: Answer<never> = {
  ok: false,
  code: 'unknown-call',
  problem: { path: '', message: { ja: 'この呼び出しはありません。', en: 'There is no such call.' } },
};

/** The door of a host, narrowed to the calls of one window. */
export function narrowed(call: Call, names: readonly CallName[]): Call {
  const known: ReadonlySet<unknown> = new Set(names);
  return async (name, input) => (known.has(name) ? call(name, input) : UNKNOWN);
}
