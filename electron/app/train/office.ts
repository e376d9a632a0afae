import { join } from 'node:path';
import type { AssignView } from '../../../shared/contract/assign.ts';
import type { Bilingual } from '../../../shared/language.ts';
import type { Policy } from '../../../shared/policy/policy.ts';
import type { Learner } from '../../../shared/train/assign/assignment.ts';
import { type Day, localMoment } from '../../../shared/train/assign/day.ts';
import { type Duty, dutiesOf } from '../../../shared/train/assign/duty.ts';
import { dutyKey, remindersNow, USUAL_QUIET_HOURS } from '../../../shared/train/assign/remind.ts';
import { finishedTries } from '../../../shared/train/result/finished-try.ts';
import { resultOf } from '../../../shared/train/result/result-of.ts';
import type { TrainingResult } from '../../../shared/train/result/training-result.ts';
import { assignWords } from '../../../shared/words/assign-words.ts';
import { inTurn } from '../in-turn.ts';
import { groupsOf } from '../policy/membership.ts';
import { ASSIGNMENT_FOLDER, type Assigned, readAssigned } from './assigned.ts';
import { type LearnerNotes, learnerFile } from './learner-file.ts';
import { keepPerson, type LearnerIdentity } from './learner-identity.ts';
import type { OfficeParts } from './office-parts.ts';
import type { Reminder } from './reminder-watch.ts';
import { resultKey } from './result-key.ts';
import { writeResult } from './write-result.ts';

/** A person's assigned training: what is due, what to remind of, and what the trainer gets. */
export interface Office {
  read(): Promise<AssignView>;
  /** Keeps the name for certificates, and the groups where the company deployed none. */
  person(input: { readonly name: string; readonly groups: readonly string[] }): Promise<AssignView>;
  reminded(keys: readonly string[]): Promise<void>;
  /** What the system may tell now: what the person is reminded of and was not told on that reminder's day. */
  reminder(): Promise<Reminder>;
  notified(keys: readonly string[]): Promise<void>;
  /** What would be written now. */
  sent(): Promise<TrainingResult>;
  /** Writes the results to the company's folder, where there is one. Never rejects: why it failed is in `read`. */
  send(): Promise<void>;
  readonly learner: () => Promise<Learner & { readonly name: string }>;
}

export function openOffice(parts: OfficeParts): Office {
  const turn = inTurn();
  const notesFile = learnerFile(parts.files);
  const sending: { at: string; problem: Bilingual | null } = { at: '', problem: null };
  const facts = async (): Promise<Facts> => {
    const now = parts.clock.now().toISOString();
    const policy = await parts.company();
    const target = policy?.results?.folder;
    const folders = [parts.assignmentFolder];
    if (target !== undefined) folders.push(join(target, ASSIGNMENT_FOLDER));
    const before = await notesFile.read();
    const assigned = await readAssigned(folders, await parts.keys(), before.versions);
    const { date: day } = localMoment(now, parts.timeZone());
    const notes = await notesFile.change((kept) => withReceived(kept, assigned, day));
    return { now, day, assigned, notes, learner: learnerOf(notes, policy, await parts.identity()), policy };
  };
  const sendTo = async (folder: string, known: Facts) => {
    const serial = Math.max(known.notes.serial + 1, Date.parse(known.now));
    const notes = await notesFile.change((kept) => ({ ...kept, serial: Math.max(serial, kept.serial) }));
    const { result, key } = await resultNow({ ...known, notes }, parts);
    sending.problem = await writeResult(folder, result, key, parts.clock.now());
    if (sending.problem === null) sending.at = known.now;
  };
  const read = async () => viewOf(await facts(), parts, sending);
  const note = async (which: 'reminded' | 'notified', keys: readonly string[]) => {
    const { date: day } = localMoment(parts.clock.now().toISOString(), parts.timeZone());
    const fresh = Object.fromEntries(keys.map((key) => [key, day]));
    await notesFile.change((kept) => ({ ...kept, [which]: { ...kept[which], ...fresh } }));
  };
  return {
    read,
    async person({ name, groups }) {
      await notesFile.change((kept) => ({ ...kept, name: name.trim(), groups }));
      return read();
    },
    reminded: (keys) => note('reminded', keys),
    notified: (keys) => note('notified', keys),
    reminder: async () => reminderOf(await facts(), parts),
    sent: async () => (await resultNow(await facts(), parts)).result,
    send: () =>
      turn(async () => {
        try {
          const known = await facts();
          const folder = known.policy?.results?.folder;
          if (folder !== undefined) await sendTo(folder, known);
        } catch {
          // Whatever failed on this machine's side, the next start tries again; the person's work goes on.
          sending.problem = assignWords.unwritable('unknown');
        }
      }),
    learner: async () => learnerOf(await notesFile.read(), await parts.company(), await parts.identity()),
  };
}

interface Facts {
  /** ISO 8601, UTC. */
  readonly now: string;
  readonly day: Day;
  readonly assigned: Assigned;
  readonly notes: LearnerNotes;
  readonly learner: Learner & { readonly name: string };
  readonly policy: Policy | undefined;
}

async function viewOf(
  facts: Facts,
  parts: OfficeParts,
  sending: { readonly at: string; readonly problem: Bilingual | null },
): Promise<AssignView> {
  const { policy } = facts;
  const duties = await dutiesNow(facts, parts);
  return {
    duties,
    reminders: remindedOf(duties, facts, parts).map(dutyKey),
    person: facts.learner.person,
    name: facts.learner.name,
    groups: facts.learner.groups,
    groupsAreDeployed: deployedGroups(policy, await parts.identity()).length > 0,
    knownGroups: [...new Set(facts.assigned.assignments.flatMap(({ groups = [] }) => groups))].sort(),
    folder: policy?.results?.folder ?? '',
    sentAt: sending.at,
    problem: sending.problem,
    refused: facts.assigned.refused,
  };
}

function remindedOf(duties: readonly Duty[], { policy, now, notes }: Facts, parts: OfficeParts): readonly Duty[] {
  const quiet = policy?.moments?.quiet === undefined ? USUAL_QUIET_HOURS : [policy.moments.quiet];
  return remindersNow(duties, localMoment(now, parts.timeZone()), quiet, notes.reminded);
}

async function reminderOf(facts: Facts, parts: OfficeParts): Promise<Reminder> {
  const told = { ...facts, notes: { ...facts.notes, reminded: facts.notes.notified ?? {} } };
  const open = remindedOf(await dutiesNow(facts, parts), facts, parts);
  const duties = remindedOf(open, told, parts);
  const lessons = await parts.lessons();
  return {
    keys: duties.map(dutyKey),
    late: duties.filter(({ state }) => state === 'overdue').length,
    lessons: [...new Set(duties.map(({ lesson }) => lesson))].map((lesson) => {
      return lessons.find(({ id }) => id === lesson)?.title ?? { ja: lesson, en: lesson };
    }),
  };
}

async function dutiesNow({ assigned, learner, notes, day }: Facts, parts: OfficeParts): Promise<readonly Duty[]> {
  const { attempts } = await parts.progress();
  return dutiesOf(assigned.assignments, {
    learner,
    tries: finishedTries(attempts, parts.timeZone()),
    lessons: await parts.lessons(),
    received: notes.received,
    today: day,
  });
}

async function resultNow({ now, day, notes, learner }: Facts, parts: OfficeParts) {
  const { machine } = await parts.identity();
  await keepPerson(parts.folder, learner.person);
  const key = await resultKey(parts.folder, learner.person);
  const result = resultOf({
    learner,
    name: learner.name,
    machine,
    key: key.public.key,
    serial: Math.max(1, notes.serial),
    at: now,
    progress: await parts.progress(),
    lessons: await parts.lessons(),
    received: notes.received,
    today: day,
    timeZone: parts.timeZone(),
    ...(await parts.checks()),
  });
  return { result, key };
}

function deployedGroups(policy: Policy | undefined, { accounts, machine }: LearnerIdentity): readonly string[] {
  return groupsOf(policy?.groups, { accounts, host: machine });
}

function learnerOf({ groups, name }: LearnerNotes, policy: Policy | undefined, identity: LearnerIdentity) {
  const deployed = deployedGroups(policy, identity);
  return { person: identity.person, name, groups: deployed.length > 0 ? deployed : groups };
}

/** The first day of each assignment stays, and its version only grows. */
function withReceived(kept: LearnerNotes, { assignments }: Assigned, today: Day): LearnerNotes {
  const received = { ...Object.fromEntries(assignments.map(({ id }) => [id, today])), ...kept.received };
  const versions = { ...kept.versions, ...Object.fromEntries(assignments.map(({ id, version }) => [id, version])) };
  return { ...kept, received, versions };
}
