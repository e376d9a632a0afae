import type { Bilingual } from '../../language.ts';
import type { Lesson } from '../lesson.ts';
import type { FinishedTry } from '../result/finished-try.ts';
import type { Assignment, Learner } from './assignment.ts';
import { addDays, type Day, daysBetween, later } from './day.ts';

/** One lesson that one person has to do. */
export interface Duty {
  readonly assignment: string;
  readonly title: Bilingual;
  readonly lesson: string;
  readonly start: Day;
  readonly due: Day;
  /** 0 to 1: the assignment's own pass mark, or the lesson's. */
  readonly passMark: number;
  /** `used-up`: all attempts were failed; `ahead`: it has not started. */
  readonly state: 'open' | 'overdue' | 'done' | 'waived' | 'used-up' | 'ahead';
  /** Days until the due day; negative when it has passed. */
  readonly daysLeft: number;
  /** Finished attempts that are left, where they are counted. */
  readonly attemptsLeft?: number;
  /** The reason of an extension or waiver. */
  readonly reason?: string;
  readonly remind: readonly number[];
}

/** What a person's duties are worked out from. */
export interface DutyFacts {
  readonly learner: Learner;
  readonly tries: readonly FinishedTry[];
  readonly lessons: readonly Pick<Lesson, 'id' | 'passMark'>[];
  /** The day each assignment first reached this person, by its id. */
  readonly received: Readonly<Record<string, Day>>;
  readonly today: Day;
}

/** Whether an assignment is for a person: for everybody, or for one of the person's groups. */
export function isFor({ groups }: Assignment, learner: Learner): boolean {
  return groups === undefined || groups.some((group) => learner.groups.includes(group));
}

/**
 * A person's duties: overdue ones first, then by due day. A pass counts in whatever version of the lesson it was, as
 * long as it came on or after the assignment's first day; a lesson this app does not have is left out.
 */
export function dutiesOf(assignments: readonly Assignment[], facts: DutyFacts): readonly Duty[] {
  return newest(assignments)
    .filter((assignment) => isFor(assignment, facts.learner))
    .flatMap((assignment) =>
      assignment.lessons.flatMap((id) => {
        const lesson = facts.lessons.find((item) => item.id === id);
        return lesson === undefined ? [] : [dutyOf(assignment, lesson, facts)];
      }),
    )
    .toSorted((a, b) => rank(a) - rank(b) || (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

/** Of each assignment the highest version. */
export function newest(assignments: readonly Assignment[]): readonly Assignment[] {
  const byId = new Map<string, Assignment>();
  for (const item of assignments) {
    const known = byId.get(item.id);
    if (known === undefined || known.version < item.version) byId.set(item.id, item);
  }
  return [...byId.values()];
}

/** The day by which a person has to be done. An extension never shortens the time. */
export function dueDay(assignment: Assignment, person: string, received: Day): Day {
  const { due, start, extensions = [] } = assignment;
  const usual = 'on' in due ? due.on : addDays(later(start, received), due.days);
  const longer = extensions.filter((item) => item.person === person).flatMap(({ until }) => until ?? []);
  return longer.reduce(later, usual);
}

function dutyOf(assignment: Assignment, lesson: Pick<Lesson, 'id' | 'passMark'>, facts: DutyFacts): Duty {
  const { person } = facts.learner;
  const passMark = assignment.passMark ?? lesson.passMark;
  const due = dueDay(assignment, person, facts.received[assignment.id] ?? facts.today);
  const scores = countedScores(assignment, lesson.id, facts);
  const waiver = assignment.waivers?.find(
    (item) => item.person === person && (item.lessons?.includes(lesson.id) ?? true),
  );
  const extension = assignment.extensions?.findLast((item) => item.person === person);
  const left = attemptsLeft(assignment, person, scores.length);
  const reason = waiver?.reason ?? extension?.reason;
  const done = scores.some((score) => score >= passMark);
  const state = done ? 'done' : waiver !== undefined ? 'waived' : openState(assignment.start, due, left, facts.today);
  return {
    assignment: assignment.id,
    title: assignment.title,
    lesson: lesson.id,
    start: assignment.start,
    due,
    passMark,
    state,
    daysLeft: daysBetween(facts.today, due),
    ...(left === undefined ? {} : { attemptsLeft: left }),
    ...(reason === undefined ? {} : { reason }),
    remind: assignment.remind,
  };
}

function openState(start: Day, due: Day, left: number | undefined, today: Day): Duty['state'] {
  if (today < start) return 'ahead';
  if (left === 0) return 'used-up';
  return today > due ? 'overdue' : 'open';
}

/** Scores of the finished attempts that count for this assignment, in the order they were finished. */
function countedScores(assignment: Assignment, lesson: string, facts: DutyFacts): readonly number[] {
  const from = assignment.countFrom ?? assignment.start;
  return facts.tries.filter((item) => item.lesson === lesson && item.day >= from).map(({ score }) => score);
}

function attemptsLeft({ attempts, extensions = [] }: Assignment, person: string, used: number): number | undefined {
  if (attempts === undefined) return undefined;
  const more = extensions.filter((item) => item.person === person).reduce((sum, item) => sum + (item.attempts ?? 0), 0);
  return Math.max(0, attempts + more - used);
}

/** Overdue and lost first, then what can be done, then what is to come, then what is over. */
const ORDER: readonly Duty['state'][] = ['overdue', 'used-up', 'open', 'ahead', 'done', 'waived'];

function rank({ state }: Duty): number {
  return ORDER.indexOf(state);
}
