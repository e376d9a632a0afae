import { create } from 'zustand';
import type { Events } from '../../shared/contract/events.ts';
import type { Decision } from '../../shared/policy/check-result.ts';
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
   * allow it. Never waits for anybody and never fails: what the host cannot keep is not shown. Resolves to the id of the
   * card's lesson.
   */
  readonly offer: (decision: Pick<Decision, 'action' | 'findings'>) => Promise<string | undefined>;
  /** Plays a card that was offered outside of the page and is kept under this id. */
  readonly open: (offered: Events['moment.open']) => Promise<void>;
  /** Whether the card is open, or only a line that leads to it. */
  readonly isOpen: boolean;
  readonly see: () => void;
  readonly answer: (right: boolean) => Promise<void>;
  readonly close: () => void;
}

export const useMoment = create<MomentState>((set, get) => ({
  shown: undefined,
  isOpen: false,
  offer: async (result) => {
    const { policy } = usePolicy.getState();
    if (result.action === 'allow' || policy === undefined || get().shown !== undefined) return undefined;
    // Other windows and the terminal add to the same history.
    await useProgress.getState().load();
    const { progress } = useProgress.getState();
    if (progress === undefined) return undefined;
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
    if (single === undefined || id === undefined) return undefined;
    set({ shown: { single, id }, isOpen: false });
    return single.lesson.id;
  },
  answer: async (right) => {
    const { shown } = get();
    if (shown !== undefined) await answerSingle(shown.id, right);
  },
  open: async ({ id, lesson: lessonId, card: cardId }) => {
    const { findLesson } = await import('../../shared/train/lesson-list.ts');
    const lesson = findLesson(lessonId);
    const card = lesson?.cards.find((item) => item.id === cardId);
    if (lesson !== undefined && card !== undefined) set({ shown: { single: { lesson, card }, id }, isOpen: true });
  },
  see: () => set({ isOpen: true }),
  close: () => set({ shown: undefined, isOpen: false }),
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
