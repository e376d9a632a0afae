import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { nodeFiles } from '../../../electron/app/node-files.ts';
import { openTraining } from '../../../electron/app/training.ts';
import { LESSON } from './killed-lesson.ts';

/**
 * People who take the lesson again and again, each in one of the folders given as arguments, until somebody kills the
 * process. What the host confirmed is told on standard output, in one write each: `FOLDER ATTEMPT` for a start, `FOLDER
 * ATTEMPT CARD` for an answer.
 */
await Promise.all(process.argv.slice(2).map(learn));

async function learn(folder: string): Promise<void> {
  const ports = {
    files: nodeFiles(folder),
    clock: { now: () => new Date() },
    ids: { next: () => randomUUID() },
  };
  const course = { lessons: [LESSON], grade: () => ({ score: 1, passed: true }) };
  const training = openTraining(ports, async () => course);
  for (;;) {
    const attempt = (await training.start(LESSON.id)).attempts.at(-1);
    if (attempt === undefined) throw new Error('nothing was started');
    writeSync(1, `${folder} ${attempt.id}\n`);
    const open = LESSON.cards.filter(({ id }) => attempt.answers.every((answer) => answer.card !== id));
    for (const { id } of open) {
      await training.answer({ attempt: attempt.id, card: id, answer: [id < 'c' ? 'yes' : 'no'] });
      writeSync(1, `${folder} ${attempt.id} ${id}\n`);
    }
  }
}
