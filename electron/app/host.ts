import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { dispatch, type Handlers } from '../../shared/contract/dispatch.ts';
import type { Language } from '../../shared/language.ts';
import { SMALLEST_GROUP } from '../../shared/sums/small-groups.ts';
import { carriedFolder, indexFolder } from './company/company-folder.ts';
import { openCompanyStore } from './company/company-store.ts';
import { indexCarrier } from './company/index-carrier.ts';
import { openDashboardDesk } from './dashboard/dashboard-desk.ts';
import { exportsIn } from './exports/exports-here.ts';
import { keepSending } from './exports/keep-sending.ts';
import { createHandlers } from './handlers.ts';
import { nodeFiles } from './node-files.ts';
import { replyOrRefusal } from './policy/in-force.ts';
import type { PolicyDesk } from './policy/policy-desk.ts';
import type { Ports } from './ports.ts';
import { nodeRecordFiles, RECORDS_FOLDER } from './records/node-record-files.ts';
import { type MomentDesk, momentDesk } from './train/moment-desk.ts';
import type { Office } from './train/office.ts';
import { openTrain } from './train/open-train.ts';
import type { Course } from './training.ts';

/** What a host brings; files, records, clock and ids are the same everywhere. */
export interface HostParts extends Omit<Ports, 'files' | 'records' | 'clock' | 'ids'> {
  /** The person's own folder. */
  readonly folder: string;
  /** Where the company's policy comes from. */
  readonly policy: PolicyDesk;
  /** Where the company puts files for this machine. */
  readonly companyFolder: string;
  /** Receives the name of a call that failed by surprise, and the error. Never any text. */
  readonly report: (call: string, error: unknown) => void;
}

export interface Host {
  readonly handlers: Handlers;
  /** The one door: a call as it arrived, answered. Never throws. */
  readonly call: (name: unknown, input: unknown) => ReturnType<typeof dispatch>;
  /** Assigned training, for what a host tells without being asked. */
  readonly office: () => Office | undefined;
  /** Cards that are offered outside of the pages, in this language. */
  readonly moments: (language: () => Language) => MomentDesk;
  /** Another policy is in force: the settings that hold now are told. */
  readonly policyChanged: () => Promise<void>;
  /** Hands the record to the receivers that the policy names until the returned function is called. */
  readonly keepSending: () => () => void;
}

/** Puts a host together from its parts. */
export async function createHost({ folder, policy, companyFolder, report, ...ports }: HostParts): Promise<Host> {
  const whole: Ports = {
    ...ports,
    files: nodeFiles(folder),
    records: nodeRecordFiles(join(folder, RECORDS_FOLDER)),
    clock: { now: () => new Date() },
    ids: { next: () => randomUUID() },
  };
  const read = () => replyOrRefusal(policy);
  const carried = { folder: carriedFolder(folder), trusted: () => policy.keys() };
  const carrier = indexCarrier({ ...carried, far: () => policy.indexes() });
  const company = openCompanyStore(indexFolder(companyFolder), undefined, { ...carried, carrier });
  const exports = exportsIn(folder);
  const sources = { folder, companyFolder, policy: read, keys: () => policy.keys(), course: loadCourse };
  let office: Office | undefined;
  const handlers = await createHandlers(whole, {
    ...sources,
    company,
    exports,
    dashboard: (kept) =>
      openDashboardDesk({
        records: whole.records,
        folder: join(folder, RECORDS_FOLDER),
        worker: ports.sumWorker,
        ...kept,
        smallestGroup: async () => (await read()).policy.results?.smallestGroup ?? SMALLEST_GROUP,
        onProgress: (done, all) => ports.dashboardLoading?.(done, all),
      }),
    train: (kept) => {
      const door = openTrain(whole, sources, kept);
      office = door.office;
      return door;
    },
  });
  return {
    handlers,
    office: () => office,
    call: (name, input) => dispatch(handlers, name, input, report),
    moments: (language) =>
      momentDesk({
        training: {
          read: async () => handlers['training.read'](undefined),
          showMoment: async (input) => handlers['training.moment'](input),
        },
        course: loadCourse,
        policy: read,
        language,
        clock: whole.clock,
      }),
    policyChanged: async () => whole.settingsChanged(await handlers['settings.read'](undefined)),
    keepSending: () =>
      keepSending(
        exports,
        async () => (await read()).policy.exports,
        (error) => report('exports', error),
      ),
  };
}

async function loadCourse(): Promise<Course> {
  const [{ LESSONS }, { gradeAttempt }] = await Promise.all([
    import('../../shared/train/lesson-list.ts'),
    import('../../shared/train/grade.ts'),
  ]);
  return { lessons: LESSONS, grade: gradeAttempt };
}
