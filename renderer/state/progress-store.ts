import { create } from 'zustand';
import type { Problem } from '../../shared/contract/shape.ts';
import type { Progress } from '../../shared/train/progress.ts';
import { call } from '../bridge/bridge.ts';

interface ProgressState {
  /** `undefined` until the host has answered once. */
  readonly progress: Progress | undefined;
  /** Why the last reading or saving failed. */
  readonly problem: Problem | undefined;
  readonly load: () => Promise<void>;
  /** Starts or resumes an attempt. */
  readonly start: (lesson: string) => Promise<void>;
  /** `seconds` is how long the card was in sight. Only an answer that the host kept is part of the progress afterwards, so only then does the next card show. */
  readonly answer: (attempt: string, card: string, answer: readonly string[], seconds: number) => Promise<void>;
}

export const useProgress = create<ProgressState>((set) => {
  const take = (reply: Awaited<ReturnType<typeof call<'training.read'>>>) =>
    set(reply.ok ? { progress: reply.value, problem: undefined } : { problem: reply.problem });
  return {
    progress: undefined,
    problem: undefined,
    load: async () => take(await call('training.read')),
    start: async (lesson) => take(await call('training.start', { lesson })),
    answer: async (attempt, card, answer, seconds) =>
      take(await call('training.answer', { attempt, card, answer, seconds })),
  };
});
