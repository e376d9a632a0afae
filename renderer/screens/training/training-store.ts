import { create } from 'zustand';
import type { Problem } from '../../../shared/contract/shape.ts';
import type { Progress } from '../../../shared/train/progress.ts';
import { call } from '../../bridge/bridge.ts';

interface TrainingState {
  /** `undefined` until the host has answered once. */
  readonly progress: Progress | undefined;
  /** Why the last reading or saving failed. */
  readonly problem: Problem | undefined;
  readonly load: () => Promise<void>;
  /** Starts or resumes an attempt. */
  readonly start: (lesson: string) => Promise<void>;
  /** Resolves to whether the host kept the answer: only then may the next card show. */
  readonly answer: (attempt: string, card: string, answer: readonly string[]) => Promise<boolean>;
}

export const useTraining = create<TrainingState>((set) => {
  const take = (reply: Awaited<ReturnType<typeof call<'training.read'>>>): boolean => {
    set(reply.ok ? { progress: reply.value, problem: undefined } : { problem: reply.problem });
    return reply.ok;
  };
  return {
    progress: undefined,
    problem: undefined,
    load: async () => void take(await call('training.read')),
    start: async (lesson) => void take(await call('training.start', { lesson })),
    answer: async (attempt, card, answer) => take(await call('training.answer', { attempt, card, answer })),
  };
});
