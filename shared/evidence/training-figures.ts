import type { TrainingShare } from './facts.ts';
import type { Figure } from './figure.ts';

function share(count: (share: TrainingShare) => number, of: (share: TrainingShare) => number): Figure {
  return {
    record: 'training',
    amount: ({ training }) => training && { count: count(training.total), of: of(training.total) },
    recount: 'sekisho records evidence --csv',
  };
}

const asked = (of: TrainingShare) => of.asked;

/** Numbers of training. What is asked of whom is taken as it stands at the end of the period. */
export const TRAINING_FIGURES = {
  'training-done': share(({ done }) => done, asked),
  'training-overdue': share(({ overdue }) => overdue, asked),
  'training-passed': share(
    ({ passed }) => passed,
    ({ finished }) => finished,
  ),
} as const satisfies Readonly<Record<string, Figure>>;
