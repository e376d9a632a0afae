import type { Bilingual } from '../language.ts';
import type { Duty } from '../train/assign/duty.ts';
import type { Certificate } from '../train/certificate.ts';
import type { TrainingResult } from '../train/result/training-result.ts';
import { object } from './object-shape.ts';
import { id, list, nothing, text } from './shape.ts';

/** What a person is asked to learn, who they are to the trainer, and what is sent. */
export interface AssignView {
  /** The most pressing first. */
  readonly duties: readonly Duty[];
  /** Duties to remind of now, as `dutyKey` names them. */
  readonly reminders: readonly string[];
  readonly person: string;
  readonly name: string;
  readonly groups: readonly string[];
  /** Whether the company said which groups the person is in; else the person may. */
  readonly groupsAreDeployed: boolean;
  /** Groups that assignments name, for the person to choose from. */
  readonly knownGroups: readonly string[];
  /** The folder results are written to; '' where there is none. */
  readonly folder: string;
  /** When results were last written, ISO 8601, and why the last try failed. */
  readonly sentAt: string;
  readonly problem: Bilingual | null;
  /** Assignment files that were not taken. */
  readonly refused: readonly { readonly file: string; readonly why: Bilingual }[];
}

/** A certificate, and what its signatures are worth. */
export interface CertificateView {
  readonly certificate: Certificate;
  /** The company's signature; `null` where only the person's own app signed. */
  readonly company: { readonly name: string; readonly at: string } | null;
  /** The signed file, to be saved or handed on. */
  readonly file: string;
}

export type VerifyView =
  | { readonly good: true; readonly view: CertificateView }
  | { readonly good: false; readonly why: Bilingual };

/** What the Training screen asks about assignments and certificates. */
export const ASSIGN_CALLS = {
  'assign.read': nothing,
  'assign.person': object({ name: text({ max: 100 }), groups: list(id, 100) }),
  'assign.reminded': object({ keys: list(text({ min: 1, max: 200 }), 1_000) }),
  'assign.sent': nothing,
  'certificate.list': nothing,
  'certificate.issue': object({ lesson: id }),
  'certificate.verify': object({ text: text({ max: 100_000 }) }),
} as const;

export interface AssignReplies {
  'assign.read': AssignView;
  'assign.person': AssignView;
  'assign.reminded': null;
  /** Exactly what the trainer gets. */
  'assign.sent': TrainingResult;
  /** Newest first. */
  'certificate.list': readonly CertificateView[];
  'certificate.issue': CertificateView;
  'certificate.verify': VerifyView;
}
