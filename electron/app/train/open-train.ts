import { join } from 'node:path';
import type { PublicKey } from '../../../shared/contract/signed.ts';
import type { Entry, PassedCount } from '../../../shared/record/entry.ts';
import type { Progress } from '../../../shared/train/progress.ts';
import type { PolicyInForce } from '../installed-policy.ts';
import type { Ports } from '../ports.ts';
import type { Course } from '../training.ts';
import { ASSIGNMENT_FOLDER } from './assigned.ts';
import { openCertificateDesk } from './certificate-desk.ts';
import { trainingCoverage } from './coverage.ts';
import { learnerIdentity } from './learner-identity.ts';
import { openOffice } from './office.ts';
import type { OfficeParts } from './office-parts.ts';
import type { TrainDoor } from './train-handlers.ts';
import { openTrainerDesk } from './trainer-desk.ts';

/** What is kept about the person elsewhere. */
export interface Kept {
  readonly progress: () => Promise<Progress>;
  readonly checks: () => Promise<{ readonly entries: readonly Entry[]; readonly passed: readonly PassedCount[] }>;
}

export interface TrainSources {
  /** The person's own folder. */
  readonly folder: string;
  /** Where the company puts files for this machine. */
  readonly companyFolder: string;
  readonly policy: () => Promise<PolicyInForce>;
  /** The company's keys in force. */
  readonly keys: () => Promise<readonly PublicKey[]>;
  readonly course: () => Promise<Course>;
}

/** Opens assigned training and the trainer's desk on this machine's folders. */
export function openTrain(
  ports: Pick<Ports, 'files' | 'clock' | 'ids' | 'trainerLoading'>,
  sources: TrainSources,
  kept: Kept,
): TrainDoor {
  const parts = officeParts(ports, sources, kept);
  const office = openOffice(parts);
  return {
    office,
    certificates: openCertificateDesk(parts, office),
    trainer: openTrainerDesk(parts),
    coverage: (period) => trainingCoverage(parts, office, period),
    tellLoading: (done, all) => ports.trainerLoading?.(done, all),
  };
}

function officeParts(
  { files, clock, ids }: Pick<Ports, 'files' | 'clock' | 'ids'>,
  { folder, companyFolder, policy, keys, course }: TrainSources,
  kept: Kept,
): OfficeParts {
  return {
    folder,
    files,
    clock,
    ids,
    identity: learnerIdentity(folder, process.env),
    timeZone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    assignmentFolder: join(companyFolder, ASSIGNMENT_FOLDER),
    keys,
    company: async () => {
      const found = await policy().catch(() => undefined);
      return found === undefined || found.source.kind === 'starter' ? undefined : found.policy;
    },
    lessons: async () => (await course()).lessons,
    ...kept,
  };
}
