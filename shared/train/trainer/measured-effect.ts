import { type BeforeAfter, type RateRatio, rateRatio } from '../effect/rate-ratio.ts';
import type { LessonWindows, Window } from '../effect/window.ts';
import { WINDOW_DAYS } from '../effect/window.ts';
import type { TrainingResult } from '../result/training-result.ts';
import { areEnough, type Crowd, isOfGroup } from './enough-people.ts';

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
 * on both sides. Nothing is said about too few people. The commonest topics come first, after `held`. What a person did
 * on several machines is one person's.
 */
export function effectOf(
  results: readonly TrainingResult[],
  lesson: string,
  { group, smallest }: Crowd,
): readonly TopicEffect[] {
  const inside = windowsByPerson(
    results.filter((result) => isOfGroup(result, group)),
    lesson,
  );
  const outside = windowsByPerson(
    results.filter((result) => !isOfGroup(result, group)),
    lesson,
  );
  return [ANY_TOPIC, ...topicsOf(inside.flat())].map((topic) => {
    const effect = rateRatio(inside.map((windows) => sidesOf(windows, topic)));
    const others = rateRatio(outside.map((windows) => sidesOf(windows, topic)))?.people ?? 0;
    return { topic, effect: effect !== undefined && areEnough(effect.people, others, smallest) ? effect : undefined };
  });
}

function windowsByPerson(results: readonly TrainingResult[], lesson: string): readonly LessonWindows[][] {
  const people = new Map<string, LessonWindows[]>();
  for (const { person, windows } of results) {
    const whole = windows.filter((item) => item.lesson === lesson && item.after.days >= WINDOW_DAYS);
    if (whole.length > 0) people.set(person, [...(people.get(person) ?? []), ...whole]);
  }
  return [...people.values()];
}

/** The commonest first. */
function topicsOf(windows: readonly LessonWindows[]): readonly string[] {
  const total = new Map<string, number>();
  for (const { before, after } of windows) {
    for (const [topic, count] of [...Object.entries(before.topics), ...Object.entries(after.topics)]) {
      total.set(topic, (total.get(topic) ?? 0) + count);
    }
  }
  return [...total].sort(([, a], [, b]) => b - a).map(([topic]) => topic);
}

function sidesOf(windows: readonly LessonWindows[], topic: string): BeforeAfter {
  return {
    before: sumOf(
      windows.map(({ before }) => before),
      topic,
    ),
    after: sumOf(
      windows.map(({ after }) => after),
      topic,
    ),
  };
}

function sumOf(windows: readonly Window[], topic: string): BeforeAfter['before'] {
  return {
    events: windows.reduce((sum, { held, topics }) => sum + (topic === ANY_TOPIC ? held : (topics[topic] ?? 0)), 0),
    occasions: windows.reduce((sum, { checks }) => sum + checks, 0),
  };
}
