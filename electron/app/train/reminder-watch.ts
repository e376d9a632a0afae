import type { Bilingual, Language } from '../../../shared/language.ts';
import { dutyWords } from '../../../shared/words/duty-words.ts';
import type { LockState, Timer } from '../clipboard-guard/ports.ts';
import type { Office } from './office.ts';

/** A start is busy, and its window says the same. */
const FIRST_MS = 60_000;
/** How often it is looked whether a reminder is due: quiet hours end and days begin while the app runs. */
const LOOK_MS = 10 * 60_000;
/** Names that fit into what systems show of a notification. */
const NAMES = 3;

/** Lessons that the system may tell a person about now. */
export interface Reminder {
  /** Their duties, as `dutyKey` names them. */
  readonly keys: readonly string[];
  /** How many of them are overdue. */
  readonly late: number;
  readonly lessons: readonly Bilingual[];
}

/** What the operating system says beside the work, outside of any window. */
export interface SystemNotices {
  /** Nothing where the system shows none. `clicked` runs when the person follows it. */
  show(words: NoticeWords, clicked: () => void): void;
}

export interface NoticeWords {
  readonly title: string;
  readonly body: string;
}

export interface ReminderWatchParts {
  readonly office: Pick<Office, 'reminder' | 'notified' | 'reminded'>;
  readonly notices: SystemNotices;
  readonly lock: LockState;
  readonly timer: Timer;
  /** Whether our window is what the person looks at: its own notice says the same. */
  readonly inFront: () => boolean;
  readonly language: () => Language;
  /** Brings up the Training screen. */
  readonly open: () => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Lets the system remind a person of assigned lessons: once for each reminder day, outside of quiet hours, while
 * somebody is there and looks at something else. Looks every ten minutes, and when the person comes back.
 */
export function watchReminders(parts: ReminderWatchParts): void {
  const { office, notices, lock, timer, inFront, language, open, failed } = parts;
  const look = async () => {
    if (lock.locked() || inFront()) return;
    const reminder = await office.reminder();
    if (reminder.keys.length === 0) return;
    const follow = () => {
      open();
      office.reminded(reminder.keys).catch(failed);
    };
    // Kept first: a disk that refuses must not make the system say the same every ten minutes.
    await office.notified(reminder.keys);
    notices.show(noticeWords(reminder, language()), follow);
  };
  let looking = Promise.resolve();
  const next = () => {
    looking = looking.then(look).catch(failed);
  };
  const again = () => {
    next();
    timer.after(LOOK_MS, again);
  };
  lock.listen(next);
  timer.after(FIRST_MS, again);
}

/** What is said of a reminder. */
export function noticeWords({ late, lessons }: Reminder, language: Language): NoticeWords {
  const words = dutyWords[language];
  const named = lessons.slice(0, NAMES).map((title) => title[language]);
  const rest = lessons.length - named.length;
  return {
    title: late > 0 ? words.noticeOverdue(late) : words.noticeTitle(lessons.length),
    body: [...named, ...(rest > 0 ? [words.andMore(rest)] : [])].join(language === 'ja' ? '、' : ', '),
  };
}
