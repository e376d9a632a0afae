import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { nodeFiles } from '../../../electron/app/node-files.ts';
import { openTraining } from '../../../electron/app/training.ts';
import { LESSON } from './killed-lesson.ts';

/**
 * A person who takes the lesson again and again, and a single card after each, in the folder given as argument, until
 * somebody kills the process. What the host confirmed is told on standard output, in one write each: `started ATTEMPT`,
 * `answered ATTEMPT CARD`, `shown MOMENT`, `right MOMENT`.
 */
const training = openTraining(
  {
    files: nodeFiles(process.argv[2] ?? ''),
    clock: { now: () => new Date() },
    ids: { next: () => randomUUID() },
  },
  async () => ({ lessons: [LESSON], grade: () => ({ score: 1, passed: true }) }),
);

function tell(...words: readonly string[]): void {
  writeSync(1, `${words.join(' ')}\n`);
}

for (;;) {
  const attempt = (await training.start(LESSON.id)).attempts.at(-1);
  if (attempt === undefined) throw new Error('nothing was started');
  tell('started', attempt.id);
  for (const { id } of LESSON.cards.slice(attempt.answers.length)) {
    await training.answer({ attempt: attempt.id, card: id, answer: [id < 'c' ? 'yes' : 'no'] });
    tell('answered', attempt.id, id);
  }
  const moment = (await training.showMoment({ lesson: LESSON.id, card: 'a', review: false })).moments?.at(-1);
  if (moment === undefined) throw new Error('nothing was shown');
  tell('shown', moment.id);
  await training.answerMoment({ id: moment.id, right: true });
  tell('right', moment.id);
}
