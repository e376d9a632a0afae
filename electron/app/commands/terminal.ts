import type { RecordsVerdict } from '../../../shared/contract/records.ts';
import type { EvidenceFacts, Period } from '../../../shared/evidence/facts.ts';
import type { Language } from '../../../shared/language.ts';
import type { Exports } from '../../../shared/policy/arrangements.ts';
import type { Entry, NewEntry, PassedCount } from '../../../shared/record/entry.ts';
import type { Exported } from '../../../shared/record/export/exported.ts';
import type { WrongMarks } from '../../../shared/wrong/wrong.ts';
import type { ExportDesk } from '../exports/export-desk.ts';
import type { Registration } from '../native-host/registration.ts';
import type { PolicyDesk } from '../policy/policy-desk.ts';
import type { WrongStore } from '../records/wrong-marks.ts';
import type { Training } from '../training.ts';

/** Exit status of every command; scripts outside the project rely on these. */
export const EXIT = { maySend: 0, mustNotSend: 1, notChecked: 2 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** The person's record: counts only. */
export interface Recorded {
  readonly entries: readonly Entry[];
  readonly passed: readonly PassedCount[];
  readonly damaged: number;
}

/** What a command may touch of the process it runs in. */
export interface Terminal {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where the company's policy comes from; loaded when it is asked for. */
  readonly policy: () => Promise<PolicyDesk>;
  /** Where the company puts files for this machine; its indexes are in a folder there. */
  readonly companyFolder: string;
  /** The person's own folder; those of the company's indexes that the app fetched are in a folder there. */
  readonly ownFolder: string;
  /** Standard input, chunk by chunk. */
  readonly input: () => AsyncIterable<Uint8Array>;
  readonly inputIsTyped: boolean;
  /** Writes exactly this to standard output; `false` when the reader has gone. */
  readonly write: (text: string) => Promise<boolean>;
  /** Standard error is a terminal that a person reads, and not a pipe or a file. */
  readonly errIsRead: boolean;
  /** The person's training, with every lesson; loaded when it is asked for. */
  readonly training: () => Promise<Training>;
  /** One line on standard error. */
  readonly say: (line: string) => void;
  /** Called when the policy is known and before a text is read: no network and no other program from here on. */
  readonly closeNetwork: () => Promise<void>;
  /** What the person marked as wrong, for a check; `undefined` where there is nothing. Never rejects. */
  readonly wrongMarks: () => Promise<WrongMarks | undefined>;
  /** The same to be changed. */
  readonly wrong: () => Promise<WrongStore>;
  /**
   * Keeps what happened in the person's record for so many days, and from here on for the receivers that are named: counts
   * only. Rejects with Node's error when the disk refuses.
   */
  readonly record: (entries: readonly NewEntry[], days: number, exports?: Exports) => Promise<void>;
  /** Looks at the whole record. Rejects with Node's error when the disk refuses. */
  readonly verifyRecords: () => Promise<RecordsVerdict>;
  /** Every line of the record as it is handed over, oldest first, with the names that are asked for. */
  readonly exported: (names: Pick<Exports, 'person' | 'computer'>) => Promise<Iterable<Exported>>;
  /**
   * What an evidence report of these days is worked out from; `folder` holds exports of many machines. Rejects with a
   * `Refusal`, or with Node's error.
   */
  readonly evidence: (period: Period, folder?: string) => Promise<EvidenceFacts>;
  /** The record on its way to the receivers that a policy names. */
  readonly exporting: () => Promise<ExportDesk>;
  /** What the person's record holds, newest first, and how many of its lines could not be read. */
  readonly recorded: () => Promise<Recorded>;
  /** Resolves when the person or the system asks the program to end. */
  readonly interrupted: () => Promise<void>;
  /** Starts the loopback host; rejects with Node's error when the port cannot be had. */
  readonly serve: (port: number) => Promise<{ readonly address: string; readonly close: () => Promise<void> }>;
  /** Folder of the built player for learning systems. */
  readonly player: string;
  /** Answers the browser extension on standard input and output until the browser closes them. */
  readonly nativeHost: (policyFile?: string) => Promise<void>;
  /** Tells browsers where the native host is. */
  readonly registration: Registration;
}

/**
 * Expected trouble of a command: one sentence for standard error, and exit 2. Thrown, because it ends the command
 * wherever it happens.
 */
export class CommandTrouble extends Error {
  readonly sentence: string;
  constructor(sentence: string) {
    super(sentence);
    this.sentence = sentence;
  }
}

export function trouble(sentence: string): never {
  throw new CommandTrouble(sentence);
}

/** Language of the messages: `--lang`, else the locale in the order POSIX gives (XBD 8.2), else English. */
export function languageOf(asked: string | undefined, env: Terminal['env']): Language | undefined {
  if (asked !== undefined) return asked === 'ja' || asked === 'en' ? asked : undefined;
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return /^ja(?:[_.@-]|$)/iu.test(locale) ? 'ja' : 'en';
}

/** Node's code of an error, such as `ENOENT`, or `''`. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
