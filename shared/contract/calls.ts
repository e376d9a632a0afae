import type { Entry, EntryHost, PassedCount } from '../record/entry.ts';
import { ASSIGN_CALLS, type AssignReplies } from './assign.ts';
import { COMPANY_CALLS, type CompanyReplies } from './company.ts';
import { DASHBOARD_CALLS, type DashboardReplies } from './dashboard.ts';
import { DRAFT_CALLS, type DraftReplies } from './draft.ts';
import { entryShape } from './entry-shape.ts';
import { EVIDENCE_CALLS, type EvidenceReplies } from './evidence.ts';
import { EXPORT_CALLS, type ExportReplies } from './exports.ts';
import { GUARD_CALLS, type GuardReplies } from './guard.ts';
import { LESSON_CALLS, type LessonReplies } from './lessons.ts';
import { object } from './object-shape.ts';
import type { PolicyReply } from './policy.ts';
import { RECORD_CALLS, type RecordReplies } from './records.ts';
import type { Settings } from './settings.ts';
import { settingsChangeShape } from './settings-shape.ts';
import { nothing, type Of, text } from './shape.ts';
import { TRAINER_CALLS, type TrainerReplies } from './trainer.ts';

/** What a screen may know about the host that answers it. */
export interface AppInfo {
  readonly host: EntryHost;
  readonly version: string;
  /** BCP 47 tag of the operating system. */
  readonly locale: string;
  /** Powers this host has; a page does without the others. */
  readonly powers: { readonly clipboard: boolean; readonly shortcut: boolean; readonly links: boolean };
  /** Sentence codes of what did not work at start, such as a shortcut that another program holds. */
  readonly troubles: readonly Trouble[];
}

export type Trouble =
  | 'shortcut-taken'
  | 'settings-unreadable'
  | 'history-unreadable'
  | 'progress-unreadable'
  | 'no-tray'
  | 'company-index-unusable'
  | 'company-index-old'
  | 'company-index-behind';

/**
 * Every question a screen may ask, with the shape of its input. The reply types are in `Replies`; argument and reply
 * types follow from the name.
 */
export const CALLS = {
  'app.info': nothing,
  'settings.read': nothing,
  'settings.write': settingsChangeShape,
  'policy.read': nothing,
  'history.list': nothing,
  'history.add': entryShape,
  'history.passed': nothing,
  ...RECORD_CALLS,
  ...EXPORT_CALLS,
  'history.clear': nothing,
  'clipboard.read': nothing,
  'clipboard.write': object({ text: text({ max: 20_000_000 }) }),
  'links.open': object({ url: text({ min: 1, max: 2_000 }) }),
  ...COMPANY_CALLS,
  ...GUARD_CALLS,
  ...DASHBOARD_CALLS,
  ...DRAFT_CALLS,
  ...ASSIGN_CALLS,
  ...TRAINER_CALLS,
  ...LESSON_CALLS,
  ...EVIDENCE_CALLS,
} as const;

export interface Replies
  extends AssignReplies,
    CompanyReplies,
    DashboardReplies,
    GuardReplies,
    DraftReplies,
    EvidenceReplies,
    ExportReplies,
    LessonReplies,
    TrainerReplies,
    RecordReplies {
  'app.info': AppInfo;
  'settings.read': Settings;
  'settings.write': Settings;
  'policy.read': PolicyReply;
  /** Newest first. */
  'history.list': readonly Entry[];
  /** `null` for a check that is only counted. */
  'history.add': Entry | null;
  /** What was silently allowed, one number for each day, host, site, policy version and group; newest day first. */
  'history.passed': readonly PassedCount[];
  'history.clear': { readonly removed: number };
  'clipboard.read': { readonly text: string };
  'clipboard.write': null;
  'links.open': null;
}

export type CallName = keyof typeof CALLS;
export type Input<N extends CallName> = Of<(typeof CALLS)[N]>;
export type Reply<N extends CallName> = Replies[N];
