import { create } from 'zustand';
import type { Finding } from '../../shared/detect/finding.ts';
import { markOf } from '../../shared/wrong/print.ts';
import type { WrongMark, WrongMarks } from '../../shared/wrong/wrong.ts';
import { call } from '../bridge/bridge.ts';

interface WrongState {
  /** `undefined` until the host has answered. */
  readonly wrong: WrongMarks | undefined;
  readonly load: () => Promise<void>;
  /** Marks a finding as wrong and returns the way back; `undefined` when the host did not keep it. */
  readonly mark: (finding: Finding, value: string) => Promise<(() => Promise<void>) | undefined>;
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
      if (get().wrong === undefined) await get().load();
      const { wrong } = get();
      if (wrong === undefined) return undefined;
      const mark = markOf(wrong.key, finding, value);
      const kept = take(await call('wrong.add', mark));
      return kept ? () => get().unmark(mark) : undefined;
    },
    unmark: async ({ detector, print }) => void take(await call('wrong.remove', { detector, print })),
  };
});
