import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { signFile } from '../electron/app/signing/sign-file.ts';
import { newSigningKey } from '../electron/app/signing/signing-key.ts';
import { openTrainerDesk } from '../electron/app/train/trainer-desk.ts';
import { LESSONS } from '../shared/train/lesson-list.ts';
import type { TrainingResult } from '../shared/train/result/training-result.ts';
import { sampleOffice } from '../test/electron/app/train/sample-office.ts';
import { RESULT } from '../test/train/trainer/sample-result.ts';

const PEOPLE = 5_000;
const LESSONS_EACH = 16;
const RUNS = 5;

/** What the app of a person writes who has passed sixteen lessons. */
function resultOf(person: string, key: string): TrainingResult {
  const lessons = LESSONS.slice(0, LESSONS_EACH).map(({ id }) => id);
  const [sample] = RESULT.tries;
  const tries = sample === undefined ? [] : lessons.map((lesson) => ({ ...sample, lesson }));
  const tallies = lessons.map((lesson) => ({ lesson, cards: RESULT.tallies[0]?.cards ?? [] }));
  return { ...RESULT, person, name: person, key, tries, tallies };
}

/**
 * `node build/run.mjs build/measure-trainer.ts`: how long the trainer's desk takes over a folder of 5 000 signed results of
 * sixteen lessons each, until the data of the table is there. The first run also enrols every key.
 */
export async function main(): Promise<void> {
  const { parts, share } = await sampleOffice();
  for (let at = 0; at < PEOPLE; at++) {
    const person = `person-${at}`;
    const { key } = newSigningKey(person);
    const signed = signFile(
      'training-result',
      JSON.stringify(resultOf(person, key.public.key)),
      key,
      new Date(RESULT.at),
    );
    await writeFile(join(share, `${person}.json`), JSON.stringify(signed));
  }
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    const { roster, refused } = await openTrainerDesk(parts).load(() => undefined);
    const ms = Math.round(performance.now() - start);
    console.log(`${roster.people.length} people, ${refused.length} refused: ${ms} ms`);
  }
}
