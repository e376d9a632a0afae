import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { RecordsVerdict } from '../../../shared/contract/records.ts';
import type { EvidenceFacts, Period } from '../../../shared/evidence/facts.ts';
import type { Exports } from '../../../shared/policy/arrangements.ts';
import type { NewEntry } from '../../../shared/record/entry.ts';
import { cliWords } from '../../../shared/words/cli-words.ts';
import type { WrongMarks } from '../../../shared/wrong/wrong.ts';
import { registration } from '../native-host/registration.ts';
import { windowsRegistry } from '../native-host/windows-registry.ts';
import type { PolicyDesk } from '../policy/policy-desk.ts';
import type { WrongStore } from '../records/wrong-marks.ts';
import { sealProcess, writesSnapshots } from '../sealed-process.ts';
import type { Training } from '../training.ts';
import { companyFolder, userDataFolder, WRONG_FILE } from '../user-data-folder.ts';
import { run } from './run.ts';
import { codeOf, EXIT, languageOf, type Recorded, type Terminal } from './terminal.ts';

/**
 * Runs the command line of this very process and sets its exit status. The status is set, not forced, so that all
 * output still reaches a slow reader.
 */
export async function runHere(doors: Pick<Terminal, 'serve' | 'nativeHost' | 'player'>): Promise<void> {
  const { env, platform } = process;
  const program = { interpreter: process.execPath, script: process.argv[1] ?? '' };
  const { trouble } = cliWords[languageOf(undefined, env) ?? 'en'];
  const sealed = sealProcess((kind) => {
    process.stderr.write(`sekisho: ${trouble.failed} (${kind})\n`);
    process.exit(EXIT.notChecked);
  });
  // A sentence that nobody reads changes nothing about the verdict; without a listener the stream would throw.
  process.stderr.on('error', (error) => void error);
  if (writesSnapshots()) {
    process.stderr.write(`sekisho: ${trouble.snapshots}\n`);
    process.exitCode = EXIT.notChecked;
    return;
  }
  const exit = await run(process.argv.slice(2), {
    env,
    policy: policyHere,
    companyFolder: companyFolder(platform),
    ownFolder: ownFolder(),
    input: () => process.stdin,
    inputIsTyped: process.stdin.isTTY === true,
    write,
    say: (line) => void process.stderr.write(`${line}\n`),
    closeNetwork: () => sealed.then(closeNetwork),
    record,
    errIsRead: process.stderr.isTTY === true,
    training: trainingHere,
    wrongMarks,
    wrong: wrongStore,
    verifyRecords: verifyHere,
    recorded,
    exported: async (names) => (await import('../exports/exports-here.ts')).exportedIn(ownFolder(), names),
    evidence,
    exporting: async () => (await import('../exports/exports-here.ts')).exportsIn(ownFolder()),
    interrupted,
    ...doors,
    nativeHost: (file) => sealed.then(() => doors.nativeHost(file)),
    registration: registration({ platform, env, home: homedir() }, program, windowsRegistry),
  });
  process.exitCode = exit;
}

async function closeNetwork(): Promise<void> {
  const closed = await import('../closed-network.ts');
  closed.closeNetwork();
  closed.closePrograms();
}

/** Loaded when something is to be kept: most of the program's time is its start. */
async function record(entries: readonly NewEntry[], days: number, exports?: Exports): Promise<void> {
  const { historyIn } = await import('../records/records-here.ts');
  await historyIn(ownFolder(), days, exports).addAll(entries);
}

async function recorded(): Promise<Recorded> {
  const { historyIn } = await import('../records/records-here.ts');
  // Reading takes nothing away, however old it is.
  const kept = historyIn(ownFolder(), Number.POSITIVE_INFINITY);
  const [list, passed] = await Promise.all([kept.list(), kept.passed()]);
  return { ...list, passed };
}

async function trainingHere(): Promise<Training> {
  const [{ openTraining }, { nodeFiles }, { LESSONS }, { gradeAttempt }] = await Promise.all([
    import('../training.ts'),
    import('../node-files.ts'),
    import('../../../shared/train/lesson-list.ts'),
    import('../../../shared/train/grade.ts'),
  ]);
  const parts = { files: nodeFiles(ownFolder()), clock: { now: () => new Date() }, ids: { next: () => randomUUID() } };
  return openTraining(parts, async () => ({ lessons: LESSONS, grade: gradeAttempt }));
}

/** Most people never marked anything: then nothing is loaded. A file that cannot be read lowers nothing. */
async function wrongMarks(): Promise<WrongMarks | undefined> {
  if (!existsSync(join(ownFolder(), WRONG_FILE))) return undefined;
  return (await wrongStore()).peek().catch(() => undefined);
}

async function wrongStore(): Promise<WrongStore> {
  const [{ openWrongMarks }, { nodeFiles }] = await Promise.all([
    import('../records/wrong-marks.ts'),
    import('../node-files.ts'),
  ]);
  return openWrongMarks({ files: nodeFiles(ownFolder()), clock: { now: () => new Date() } });
}

/** A person who waits for a text has less patience than a window that is open all day. */
async function policyHere(): Promise<PolicyDesk> {
  const { machineDesk } = await import('../policy/this-machine.ts');
  return machineDesk({ platform: process.platform, folder: ownFolder(), patienceMs: 3_000 });
}

async function verifyHere(): Promise<RecordsVerdict> {
  const { verifyIn } = await import('../records/records-here.ts');
  return verifyIn(ownFolder());
}

async function evidence(period: Period, imported?: string): Promise<EvidenceFacts> {
  const { evidenceIn } = await import('../evidence/evidence-here.ts');
  const desk = await policyHere();
  const place = { ownFolder: ownFolder(), companyFolder: companyFolder(process.platform), desk };
  return evidenceIn({ ...place, imported }, period);
}

const ownFolder = () => userDataFolder({ platform: process.platform, env: process.env, home: homedir() });

/** A reader that stops early (`| head`) is no trouble: the verdict stands, nothing more is written. */
function write(text: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    process.stdout.once('error', reportLost);
    process.stdout.write(text, (error) => {
      if (error === null || error === undefined) {
        process.stdout.off('error', reportLost);
        resolve(true);
      } else if (codeOf(error) === 'EPIPE') resolve(false);
      else reject(error);
    });
  });
}

/** The callback of the write already has the error; without a listener the stream would throw it again. */
function reportLost(error: Error): void {
  if (codeOf(error) !== 'EPIPE') process.exitCode = EXIT.notChecked;
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}
