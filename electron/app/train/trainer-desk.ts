import { join } from 'node:path';
import { Refusal } from '../../../shared/contract/dispatch.ts';
import type { Problem } from '../../../shared/contract/shape.ts';
import type { RefusedResult, TrainerReplies, TrainerSetup, TrainerView } from '../../../shared/contract/trainer.ts';
import type { Bilingual } from '../../../shared/language.ts';
import { SMALLEST_GROUP } from '../../../shared/sums/small-groups.ts';
import { localDayIn } from '../../../shared/train/assign/day.ts';
import type { TrainingResult } from '../../../shared/train/result/training-result.ts';
import { type HardCard, hardestCards } from '../../../shared/train/trainer/hardest.ts';
import { effectOf, type TopicEffect } from '../../../shared/train/trainer/measured-effect.ts';
import { rosterOf } from '../../../shared/train/trainer/person-row.ts';
import { trainerFileWords } from '../../../shared/words/trainer-file-words.ts';
import { inTurn } from '../in-turn.ts';
import { enrolmentName } from './admit-results.ts';
import { ASSIGNMENT_FOLDER, readAssigned } from './assigned.ts';
import { countersignFolder, waitingIn } from './countersign.ts';
import { importedFolder, keepImported } from './imported.ts';
import type { SoundResult } from './judge-result.ts';
import type { OfficeParts } from './office-parts.ts';
import { readResults } from './read-results.ts';
import { readEnrolled, readSetup, writeEnrolled, writeSetup } from './trainer-file.ts';

/** Of the hardest questions. */
const MOST_SHOWN = 20;

/** The trainer's desk: what people's apps wrote, judged file by file. */
export interface TrainerDesk {
  setup(): Promise<TrainerSetup>;
  change(setup: TrainerSetup): Promise<TrainerSetup>;
  /** Reads and judges everything anew; `onProgress` hears of files done. */
  load(onProgress: (done: number, all: number) => void): Promise<TrainerView>;
  keep(files: readonly { readonly name: string; readonly text: string }[]): Promise<{ readonly kept: number }>;
  /** Takes the key of a file that was refused because the key changed; from then on the old one is refused. */
  accept(file: string): Promise<void>;
  /** What a lesson changed for the people of a group, '' for everybody. */
  effect(lesson: string, group: string): Promise<readonly TopicEffect[]>;
  /** The questions the people of a group find hardest, '' for everybody. */
  hardest(group: string): Promise<readonly HardCard[]>;
  countersign(): Promise<TrainerReplies['trainer.countersign']>;
}

export function openTrainerDesk(parts: OfficeParts): TrainerDesk {
  const turn = inTurn();
  const setup = async () => folderOrPolicy(await readSetup(parts.files), parts);
  let loaded: Loaded | undefined;
  return {
    setup,
    change: async (next) => {
      await writeSetup(parts.files, next);
      return setup();
    },
    load: (onProgress) =>
      turn(async () => {
        const chosen = await setup();
        loaded = await loadAll([chosen.folder, importedFolder(parts.folder)], parts, onProgress);
        return viewOf(loaded, chosen, parts);
      }),
    keep: (files) => keepImported(parts.folder, files),
    accept: (file) =>
      turn(async () => {
        const item = loaded?.sound.find((one) => one.file === file) ?? refuse(trainerFileWords.noSuchFile);
        const enrolled = await readEnrolled(parts.files);
        const { keyId, result } = item;
        await writeEnrolled(parts.files, { ...enrolled, [enrolmentName(result)]: { keyId, serial: result.serial } });
      }),
    effect: async (lesson, group) => {
      const { results } = loaded ?? refuse(trainerFileWords.notLoaded);
      return effectOf(results, lesson, { group, smallest: await smallestGroup(parts) });
    },
    hardest: async (group) => {
      const { results } = loaded ?? refuse(trainerFileWords.notLoaded);
      return hardestCards(results, { group, smallest: await smallestGroup(parts) }).slice(0, MOST_SHOWN);
    },
    countersign: () =>
      turn(async () => {
        const chosen = await setup();
        return countersignFolder(chosen, await readEnrolled(parts.files), parts.clock.now());
      }),
  };
}

interface Loaded {
  readonly sound: readonly SoundResult[];
  readonly results: readonly TrainingResult[];
  readonly refused: readonly RefusedResult[];
}

async function loadAll(
  folders: readonly string[],
  parts: OfficeParts,
  onProgress: (done: number, all: number) => void,
): Promise<Loaded> {
  const before = await readEnrolled(parts.files);
  const read = await readResults(folders, before, onProgress).catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    return refuse(trainerFileWords.folderUnreadable(code));
  });
  await writeEnrolled(parts.files, read.enrolled);
  return read;
}

async function viewOf(loaded: Loaded, setup: TrainerSetup, parts: OfficeParts): Promise<TrainerView> {
  const lessons = await parts.lessons();
  const folders = [parts.assignmentFolder, ...(setup.folder === '' ? [] : [join(setup.folder, ASSIGNMENT_FOLDER)])];
  const { assignments } = await readAssigned(folders, await parts.keys(), {});
  const smallest = await smallestGroup(parts);
  return {
    setup,
    roster: rosterOf(
      loaded.results,
      lessons.map(({ id }) => id),
    ),
    assignments,
    refused: loaded.refused,
    taken: loaded.results.length,
    toCountersign: await waitingIn(setup, await readEnrolled(parts.files)),
    smallestGroup: smallest,
    today: localDayIn(parts.clock.now().toISOString(), parts.timeZone()),
  };
}

/** Counts of checks of fewer people than this could be about somebody. */
async function smallestGroup(parts: OfficeParts): Promise<number> {
  return (await parts.company())?.results?.smallestGroup ?? SMALLEST_GROUP;
}

/** The folder the trainer chose, or else the one people's apps write to. */
async function folderOrPolicy(setup: TrainerSetup, parts: OfficeParts): Promise<TrainerSetup> {
  if (setup.folder !== '') return setup;
  return { ...setup, folder: (await parts.company())?.results?.folder ?? '' };
}

function refuse(message: Bilingual): never {
  const problem: Problem = { path: '', message };
  throw new Refusal(problem);
}
