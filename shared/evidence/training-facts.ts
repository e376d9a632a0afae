import type { Bilingual } from '../language.ts';
import type { Assignment } from '../train/assign/assignment.ts';
import type { Day } from '../train/assign/day.ts';
import { linesOf, type PersonLine } from '../train/trainer/overview.ts';
import type { PersonRow, Roster } from '../train/trainer/person-row.ts';
import { byGroup, byLesson, type Share } from '../train/trainer/summary.ts';
import type { Period, TrainingFacts, TrainingShare } from './facts.ts';
import { shownGroups } from './small-groups.ts';

/** What training is counted from. */
export interface TrainingRecord {
  readonly from: TrainingFacts['from'];
  readonly roster: Roster;
  readonly assignments: readonly Assignment[];
  readonly lessons: readonly { readonly id: string; readonly passMark: number; readonly title: Bilingual }[];
  /** Today on this machine's calendar. */
  readonly today: Day;
  /** A group of fewer people is not shown by itself. */
  readonly smallest: number;
}

/**
 * Where training stood at the end of the period, or stands today where the period is not over; attempts are those
 * finished within it. Days of training are local ones.
 */
export function trainingFactsOf(record: TrainingRecord, { from, to }: Period): TrainingFacts {
  const { roster, assignments, lessons, today } = record;
  const end = to < today ? to : today;
  const people = roster.people.map((row) => ({ ...row, tries: row.tries.filter(([, day]) => day <= end) }));
  const lines = linesOf({ ...roster, people }, { assignments, lessons, today: end });
  const within = (row: PersonRow) => row.tries.filter(([, day]) => day >= from && day <= to);
  const titles = new Map(lessons.map(({ id, title }) => [id, title]));
  const taught = byLesson(lines, roster.lessons).map((share, index) => {
    const tries = lines.flatMap(({ row }) => within(row).filter(([lesson]) => lesson === index));
    return { ...shareOf(share, share.asked, tries), title: titles.get(share.id) ?? { ja: share.id, en: share.id } };
  });
  const groups = byGroup(lines).map((share) => {
    const inside = lines.filter(({ row }) => isIn(row, share.id));
    return shareOf(share, inside.length, triesOf(inside, within));
  });
  const total = taught.reduce(added, { id: '', asked: 0, done: 0, overdue: 0, attempts: 0 });
  const shown = shownGroups(groups, record.smallest);
  return {
    from: record.from,
    total: shareOf(total, lines.length, triesOf(lines, within)),
    groups: shown,
    smallGroups: groups.length - shown.length,
    lessons: taught,
  };
}

type Tries = PersonRow['tries'];

function triesOf(lines: readonly PersonLine[], within: (row: PersonRow) => Tries): Tries {
  return lines.flatMap(({ row }) => within(row));
}

function isIn({ groups }: PersonRow, group: string): boolean {
  return group === '' ? groups.length === 0 : groups.includes(group);
}

function shareOf({ id, asked, done, overdue }: Share, people: number, tries: Tries): TrainingShare {
  const passed = tries.filter(([, , , isPassed]) => isPassed === 1).length;
  return { id, people, asked, done, overdue, finished: tries.length, passed };
}

function added(sum: Share, { asked, done, overdue }: TrainingShare): Share {
  return { ...sum, asked: sum.asked + asked, done: sum.done + done, overdue: sum.overdue + overdue };
}
