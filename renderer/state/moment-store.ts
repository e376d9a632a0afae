import { create } from 'zustand';
import type { CheckResult } from '../../shared/policy/check-result.ts';
import { momentOf } from '../../shared/policy/circumstances.ts';
import type { Single } from '../../shared/train/moment.ts';
import { call } from '../bridge/bridge.ts';
import { usePolicy } from './policy-store.ts';
import { useProgress } from './progress-store.ts';
import { useSettings } from './settings-store.ts';

interface MomentState {
  /** The card that is shown by itself now, and the id under which the host keeps it. */
  readonly shown: { readonly single: Single; readonly id: string } | undefined;
  /**
   * After a check that was held or warned about: shows one card that explains it, where there is one and the limits
   * allow it. Never waits for anybody and never fails: what the host cannot keep is not shown.
   */
  readonly offer: (result: CheckResult) => Promise<void>;
  readonly answer: (right: boolean) => Promise<void>;
  readonly close: () => void;
}

export const useMoment = create<MomentState>((set, get) => ({
  shown: undefined,
  offer: async (result) => {
    const { policy } = usePolicy.getState();
    if (result.action === 'allow' || policy === undefined || get().shown !== undefined) return;
    if (useProgress.getState().progress === undefined) await useProgress.getState().load();
    const { progress } = useProgress.getState();
    if (progress === undefined) return;
    const [{ chooseMoment }, { LESSONS }] = await Promise.all([
      import('../../shared/train/moment.ts'),
      import('../../shared/train/lesson-list.ts'),
    ]);
    const now = new Date();
    const single = chooseMoment({
      decision: result,
      policy,
      progress,
      lessons: LESSONS,
      language: useSettings.getState().language,
      now: now.toISOString(),
      local: momentOf(now),
    });
    const id = single === undefined ? undefined : await showSingle(single);
    if (single !== undefined && id !== undefined) set({ shown: { single, id } });
  },
  answer: async (right) => {
    const { shown } = get();
    if (shown !== undefined) await answerSingle(shown.id, right);
  },
  close: () => set({ shown: undefined }),
}));

/** Lets the host keep that a card is shown by itself; returns its id, or `undefined` where that failed. */
export async function showSingle({ lesson, card }: Single, review = false): Promise<string | undefined> {
  const reply = await call('training.moment', { lesson: lesson.id, card: card.id, review });
  if (!reply.ok) return undefined;
  useProgress.setState({ progress: reply.value });
  return reply.value.moments?.at(-1)?.id;
}

/** Lets the host keep how it was answered. */
export async function answerSingle(id: string, right: boolean): Promise<void> {
  const reply = await call('training.momentAnswer', { id, right });
  useProgress.setState(reply.ok ? { progress: reply.value, problem: undefined } : { problem: reply.problem });
}
