import type { Assignment } from '../assign/assignment.ts';
import type { Day } from '../assign/day.ts';
import { type Duty, dutiesOf, newest } from '../assign/duty.ts';
import type { Lesson } from '../lesson.ts';
import type { FinishedTry } from '../result/finished-try.ts';
import type { PersonRow, Roster } from './person-row.ts';

/** Where a person stands with a lesson. `none`: not begun and not asked for. */
export const CELL_STATES = ['done', 'overdue', 'used-up', 'open', 'begun', 'waived', 'none'] as const;
export type CellState = (typeof CELL_STATES)[number];

export interface Cell {
  readonly state: CellState;
  readonly attempts: number;
  /** Best score in per cent; `undefined` before the first finished attempt. */
  readonly best?: number;
  /** The day of the first pass, or else of the last attempt. */
  readonly day?: Day;
  readonly due?: Day;
}

/** One line of the trainer's table: a person, and a cell for each lesson of the roster. */
export interface PersonLine {
  readonly row: PersonRow;
  readonly cells: readonly Cell[];
  readonly counts: Readonly<Record<CellState, number>>;
}

/** What lines are worked out from, besides the roster. */
export interface OverviewFacts {
  readonly assignments: readonly Assignment[];
  readonly lessons: readonly Pick<Lesson, 'id' | 'passMark'>[];
  readonly today: Day;
}

/** Where everybody stands with every lesson. */
export function linesOf({ lessons, people }: Roster, facts: OverviewFacts): readonly PersonLine[] {
  const assignments = newest(facts.assignments);
  return people.map((row) => lineOf(row, lessons, { ...facts, assignments }));
}

function lineOf(row: PersonRow, lessons: readonly string[], facts: OverviewFacts): PersonLine {
  const duties = new Map<string, Duty>();
  for (const duty of dutiesOf(facts.assignments, dutyFacts(row, lessons, facts))) {
    // The most pressing one stands first.
    if (!duties.has(duty.lesson)) duties.set(duty.lesson, duty);
  }
  const tries: PersonRow['tries'][number][][] = lessons.map(() => []);
  for (const item of row.tries) tries[item[0]]?.push(item);
  const cells = lessons.map((lesson, index) => {
    const begun = row.begun.includes(index) || (tries[index]?.length ?? 0) > 0;
    return cellOf(tries[index] ?? [], begun, duties.get(lesson));
  });
  const counts = Object.fromEntries(CELL_STATES.map((state) => [state, 0])) as Record<CellState, number>;
  for (const { state } of cells) counts[state]++;
  return { row, cells, counts };
}

function dutyFacts(row: PersonRow, lessons: readonly string[], facts: OverviewFacts) {
  const tries = row.tries.map(([lesson, day, percent, passed]): FinishedTry => {
    return { lesson: lessons[lesson] ?? '', version: 0, day, score: percent / 100, passed: passed === 1, seconds: 0 };
  });
  const learner = { person: row.person, groups: row.groups };
  return { learner, tries, lessons: facts.lessons, received: row.received, today: facts.today };
}

function cellOf(mine: PersonRow['tries'], begun: boolean, duty: Duty | undefined): Cell {
  const passed = mine.filter((item) => item[3] === 1);
  const day = passed.length > 0 ? first(passed) : mine.at(-1)?.[1];
  const due = duty?.due;
  return {
    state: stateOf(duty, passed.length > 0, begun),
    attempts: mine.length,
    ...(mine.length > 0 && { best: Math.max(...mine.map((item) => item[2])) }),
    ...(day !== undefined && { day }),
    ...(due !== undefined && { due }),
  };
}

function first(tries: PersonRow['tries']): Day | undefined {
  return tries.map((item) => item[1]).toSorted()[0];
}

function stateOf(duty: Duty | undefined, passed: boolean, begun: boolean): CellState {
  const rest = passed ? 'done' : begun ? 'begun' : 'none';
  if (duty === undefined || duty.state === 'ahead') return rest;
  return duty.state === 'open' && begun ? 'begun' : duty.state;
}
