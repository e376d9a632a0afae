import type { PublicKey } from '../../../shared/contract/signed.ts';
import type { Policy } from '../../../shared/policy/policy.ts';
import type { Entry, PassedCount } from '../../../shared/record/entry.ts';
import type { Lesson } from '../../../shared/train/lesson.ts';
import type { Progress } from '../../../shared/train/progress.ts';
import type { Clock, Files, Ids } from '../ports.ts';
import type { LearnerIdentity } from './learner-identity.ts';

/** What assigned training is made of. All of it is read when it is asked for. */
export interface OfficeParts {
  /** The person's own folder, and its files. */
  readonly folder: string;
  readonly files: Files;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly identity: () => Promise<LearnerIdentity>;
  /** IANA name of the time zone. */
  readonly timeZone: () => string;
  /** The folder of assignments that the company deploys on the machine. */
  readonly assignmentFolder: string;
  readonly keys: () => Promise<readonly PublicKey[]>;
  /** The company's policy; `undefined` where there is none or it cannot be read. */
  readonly company: () => Promise<Policy | undefined>;
  readonly lessons: () => Promise<readonly Lesson[]>;
  readonly progress: () => Promise<Progress>;
  readonly checks: () => Promise<{ readonly entries: readonly Entry[]; readonly passed: readonly PassedCount[] }>;
}
