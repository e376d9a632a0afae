import type { PolicyReply } from '../../../shared/contract/policy.ts';
import type { Language } from '../../../shared/language.ts';
import { momentOf } from '../../../shared/policy/circumstances.ts';
import { chooseMoment, type Occasion, type Single } from '../../../shared/train/moment.ts';
import { secondsOf } from '../../../shared/train/reading-time.ts';
import type { Ports } from '../ports.ts';
import type { Course, Training } from '../training.ts';

/** A card that is offered after a check, as the history of this person's training knows it. */
export interface Offered {
  /** Id under which it is kept that it was shown. */
  readonly id: string;
  readonly lesson: string;
  readonly card: string;
  readonly seconds: number;
}

export interface MomentParts {
  readonly training: Pick<Training, 'read' | 'showMoment'>;
  readonly course: () => Promise<Pick<Course, 'lessons'>>;
  readonly policy: () => Promise<Pick<PolicyReply, 'policy'>>;
  readonly language: () => Language;
  readonly clock: Ports['clock'];
}

/**
 * Offers cards outside of the app's own window: the same choice, limits and history as there. `isWanted` is asked when the
 * card is known, so that nothing counts as shown that nobody saw. Resolves to `undefined` where there is none, and never
 * rejects: a lesson is no reason to hold anybody up.
 */
export function momentDesk({ training, course, policy, language, clock }: MomentParts) {
  async function choose(findings: Occasion['decision']['findings']): Promise<Single | undefined> {
    const [{ lessons }, { policy: inForce }, progress] = await Promise.all([course(), policy(), training.read()]);
    const now = clock.now();
    return chooseMoment({
      decision: { findings },
      policy: inForce,
      progress,
      lessons,
      language: language(),
      now: now.toISOString(),
      local: momentOf(now),
    });
  }

  async function keep({ lesson, card }: Single): Promise<Offered | undefined> {
    const { moments } = await training.showMoment({ lesson: lesson.id, card: card.id, review: false });
    const id = moments?.at(-1)?.id;
    return id === undefined
      ? undefined
      : { id, lesson: lesson.id, card: card.id, seconds: secondsOf(card, language()) };
  }

  return {
    async offer(
      findings: Occasion['decision']['findings'],
      isWanted: () => boolean = () => true,
    ): Promise<Offered | undefined> {
      try {
        const single = await choose(findings);
        return single !== undefined && isWanted() ? await keep(single) : undefined;
      } catch {
        // No policy, no lessons, or a disk that refuses: the check itself has said what matters.
        return undefined;
      }
    },
  };
}

export type MomentDesk = ReturnType<typeof momentDesk>;
