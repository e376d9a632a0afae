import { CALLS, type CallName, type Input, type Reply } from './calls.ts';
import type { Problem } from './shape.ts';

/** A host's answers, one per call. They may throw `Refusal` for expected trouble. */
export type Handlers = { readonly [N in CallName]: (input: Input<N>) => Promise<Reply<N>> | Reply<N> };

/** Trouble a handler expects: it reaches the screen as a sentence. Anything else thrown reaches it as `failed`. */
export class Refusal extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.message.en);
    this.problem = problem;
  }
}

export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      readonly code: 'unknown-call' | 'bad-input' | 'refused' | 'failed';
      readonly problem: Problem;
    };

const FAILED: Problem = {
  path: '',
  message: { ja: '処理に失敗しました。もう一度お試しください。', en: 'Something went wrong. Please try again.' },
};

/**
 * The one door: known name, parsed input, then the handler. Never throws and never returns a raw error.
 * `report` receives surprises (for the host's log); it is given no input.
 */
export async function dispatch(
  handlers: Handlers,
  name: unknown,
  input: unknown,
  report: (name: string, error: unknown) => void,
): Promise<Answer<unknown>> {
  if (typeof name !== 'string' || !isCallName(name)) {
    const message = { ja: 'この呼び出しはありません。', en: 'There is no such call.' };
    return { ok: false, code: 'unknown-call', problem: { path: '', message } };
  }
  const parsed = CALLS[name](input);
  if (!parsed.ok) return { ok: false, code: 'bad-input', problem: parsed.problem };
  try {
    const handle = handlers[name] as (input: unknown) => unknown;
    return { ok: true, value: await handle(parsed.value) };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, code: 'refused', problem: error.problem };
    report(name, error);
    return { ok: false, code: 'failed', problem: FAILED };
  }
}

function isCallName(name: string): name is CallName {
  return Object.hasOwn(CALLS, name);
}
