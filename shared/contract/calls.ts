import { LANGUAGES } from '../language.ts';
import type { Policy, PolicySource } from '../policy/policy.ts';
import type { Entry, EntryHost, PassedCount } from '../record/entry.ts';
import { entryShape } from './entry-shape.ts';
import { GUARD_CALLS, type GuardReplies } from './guard.ts';
import { LESSON_CALLS, type LessonReplies } from './lessons.ts';
import { object } from './object-shape.ts';
import { type Settings, THEMES } from './settings.ts';
import { accepted, id, nothing, type Of, oneOf, refused, type Shape, text, yesNo } from './shape.ts';

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
  | 'no-tray';

/** Words such as `CommandOrControl+Shift+K`, or '' for none. No sentence fits. */
const shortcut: Shape<string> = (value, path = '') => {
  const parsed = text({ max: 100 })(value, path);
  if (!parsed.ok || /^(?:[A-Za-z]{1,20}\+)*(?:[A-Za-z]{1,20}\d{0,2}|[!-~])$|^$/u.test(parsed.value)) return parsed;
  return refused(path, 'Ctrl+Shift+K のようなキーの名前が必要です', 'expected keys such as Ctrl+Shift+K');
};

const siteOrNone: Shape<string> = (value, path = '') => (value === '' ? accepted('') : id(value, path));

const settingsFields = {
  language: oneOf('system', ...LANGUAGES),
  theme: oneOf(...THEMES),
  site: siteOrNone,
  shortcut,
  guard: yesNo,
  furigana: yesNo,
};

export const settingsShape: Shape<Settings> = object(settingsFields);
const settingsChange = object({}, settingsFields);

/**
 * Every question a screen may ask, with the shape of its input. The reply types are in `Replies`; argument and reply
 * types follow from the name.
 */
export const CALLS = {
  'app.info': nothing,
  'settings.read': nothing,
  'settings.write': settingsChange,
  'policy.read': nothing,
  'history.list': nothing,
  'history.add': entryShape,
  'history.passed': nothing,
  'history.clear': nothing,
  'clipboard.read': nothing,
  'clipboard.write': object({ text: text({ max: 20_000_000 }) }),
  'links.open': object({ url: text({ min: 1, max: 2_000 }) }),
  ...GUARD_CALLS,
  ...LESSON_CALLS,
} as const;

export interface Replies extends GuardReplies, LessonReplies {
  'app.info': AppInfo;
  'settings.read': Settings;
  'settings.write': Settings;
  'policy.read': { readonly policy: Policy; readonly source: PolicySource };
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
