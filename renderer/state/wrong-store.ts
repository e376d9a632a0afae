import { create } from 'zustand';
import type { DecidedFinding } from '../../shared/policy/check-result.ts';
import { type WhyNot, whyNotMark } from '../../shared/wrong/may-mark.ts';
import { markOf } from '../../shared/wrong/print.ts';
import type { WrongMark, WrongMarks } from '../../shared/wrong/wrong.ts';
import { call } from '../bridge/bridge.ts';
import { usePolicy } from './policy-store.ts';

/** What came of a mark: the way back, or why it was not kept. */
export type Marked =
  | { readonly ok: true; readonly undo: () => Promise<void> }
  | { readonly ok: false; readonly why: WhyNot | 'failed' };

interface WrongState {
  /** `undefined` until the host has answered. */
  readonly wrong: WrongMarks | undefined;
  readonly load: () => Promise<void>;
  /** Marks a finding as wrong, as far as the policy allows. */
  readonly mark: (finding: DecidedFinding, value: string) => Promise<Marked>;
  readonly unmark: (mark: Pick<WrongMark, 'detector' | 'print'>) => Promise<void>;
}

/** Findings that the person marked as wrong on this machine. */
export const useWrong = create<WrongState>((set, get) => {
  const take = (answer: Awaited<ReturnType<typeof call<'wrong.list'>>>) => {
    if (answer.ok) set({ wrong: answer.value });
    return answer.ok;
  };
  return {
    wrong: undefined,
    load: async () => void take(await call('wrong.list')),
    async mark(finding, value) {
      const { policy } = usePolicy.getState();
      const why = policy === undefined ? 'failed' : whyNotMark(policy, finding);
      if (why !== undefined) return { ok: false, why };
      if (get().wrong === undefined) await get().load();
      const { wrong } = get();
      if (wrong === undefined) return { ok: false, why: 'failed' };
      const mark = markOf(wrong.key, finding, value);
      const kept = take(await call('wrong.add', mark));
      return kept ? { ok: true, undo: () => get().unmark(mark) } : { ok: false, why: 'failed' };
    },
    unmark: async ({ detector, print }) => void take(await call('wrong.remove', { detector, print })),
  };
});
