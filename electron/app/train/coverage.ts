import { join } from 'node:path';
import type { Period, TrainingFacts } from '../../../shared/evidence/facts.ts';
import { trainingFactsOf } from '../../../shared/evidence/training-facts.ts';
import { SMALLEST_GROUP } from '../../../shared/sums/small-groups.ts';
import { localDayIn } from '../../../shared/train/assign/day.ts';
import { finishedTries } from '../../../shared/train/result/finished-try.ts';
import { type PersonResult, rosterOf } from '../../../shared/train/trainer/person-row.ts';
import { ASSIGNMENT_FOLDER, readAssigned } from './assigned.ts';
import { importedFolder } from './imported.ts';
import { learnerFile } from './learner-file.ts';
import type { Office } from './office.ts';
import type { OfficeParts } from './office-parts.ts';
import { readResults } from './read-results.ts';
import { readEnrolled, readSetup } from './trainer-file.ts';

/**
 * Where training stood in a period: of everybody whose results this machine reads as a trainer, else of the person at it.
 * Remembers no key. Rejects where the trainer's folder cannot be read.
 */
export async function trainingCoverage(parts: OfficeParts, office: Office, period: Period): Promise<TrainingFacts> {
  const { folder } = await readSetup(parts.files);
  const before = await readEnrolled(parts.files);
  const read = await readResults([folder, importedFolder(parts.folder)], before);
  const isTrainer = folder !== '' || read.results.length > 0;
  const results = (await parts.company())?.results;
  const share = isTrainer ? folder : (results?.folder ?? '');
  const folders = [parts.assignmentFolder, ...(share === '' ? [] : [join(share, ASSIGNMENT_FOLDER)])];
  const { assignments } = await readAssigned(folders, await parts.keys(), {});
  const lessons = await parts.lessons();
  const known = lessons.map(({ id }) => id);
  const record = {
    from: isTrainer ? 'trainer' : 'own',
    roster: rosterOf(isTrainer ? read.results : [await ownResult(parts, office)], known),
    assignments,
    lessons: lessons.map(({ id, passMark, title: { ja, en } }) => ({ id, passMark, title: { ja, en } })),
    today: localDayIn(parts.clock.now().toISOString(), parts.timeZone()),
    // One's own results are about one person throughout, so nothing of them is left out.
    smallest: isTrainer ? (results?.smallestGroup ?? SMALLEST_GROUP) : 1,
  } as const;
  return trainingFactsOf(record, period);
}

async function ownResult(parts: OfficeParts, office: Office): Promise<PersonResult> {
  const { attempts } = await parts.progress();
  const { received } = await learnerFile(parts.files).read();
  const begun = attempts.filter(({ finished }) => finished === undefined).map(({ lesson }) => lesson);
  const tries = finishedTries(attempts, parts.timeZone());
  return { ...(await office.learner()), at: parts.clock.now().toISOString(), tries, begun, received };
}
