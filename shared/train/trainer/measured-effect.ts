import { type BeforeAfter, type RateRatio, rateRatio } from '../effect/rate-ratio.ts';
import type { LessonWindows, Window } from '../effect/window.ts';
import { WINDOW_DAYS } from '../effect/window.ts';
import type { TrainingResult } from '../result/training-result.ts';

/** Every held check, whatever it was about. */
export const ANY_TOPIC = 'held';

/** One answer to: do people who took this lesson trigger this less in the 30 days after? */
export interface TopicEffect {
  /** `held`, a category, or `rule/` and an id. */
  readonly topic: string;
  /** `undefined`: fewer people than may be shown. */
  readonly effect: RateRatio | undefined;
}

/**
 * The effect of a lesson by topic, on people with whole windows: 30 days after the pass are over, and there were checks
 * on both sides. Nothing is said about fewer than `smallest` people. The commonest topics come first, after `held`.
 */
export function effectOf(results: readonly TrainingResult[], lesson: string, smallest: number): readonly TopicEffect[] {
  const windows = results
    .flatMap((result) => result.windows.filter((item) => item.lesson === lesson))
    .filter(({ after }) => after.days >= WINDOW_DAYS);
  const total = new Map<string, number>();
  for (const { before, after } of windows) {
    for (const [topic, count] of [...Object.entries(before.topics), ...Object.entries(after.topics)]) {
      total.set(topic, (total.get(topic) ?? 0) + count);
    }
  }
  const topics = [...total].sort(([, a], [, b]) => b - a).map(([topic]) => topic);
  return [ANY_TOPIC, ...topics].map((topic) => {
    const effect = rateRatio(windows.map((item) => sidesOf(item, topic)));
    return { topic, effect: effect === undefined || effect.people < smallest ? undefined : effect };
  });
}

function sidesOf({ before, after }: LessonWindows, topic: string): BeforeAfter {
  return { before: sideOf(before, topic), after: sideOf(after, topic) };
}

function sideOf({ checks, held, topics }: Window, topic: string): BeforeAfter['before'] {
  return { events: topic === ANY_TOPIC ? held : (topics[topic] ?? 0), occasions: checks };
}
