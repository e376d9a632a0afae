import type { Day } from '../assign/day.ts';
import type { TrainingResult } from '../result/training-result.ts';

/** One person as the trainer's screen gets them: all machines of the person together. */
export interface PersonRow {
  readonly person: string;
  readonly name: string;
  readonly groups: readonly string[];
  /** When the newest file was written: ISO 8601, UTC. */
  readonly at: string;
  /** `[index of the lesson in the roster, day, score in per cent, 1 when passed]` for each finished attempt. */
  readonly tries: readonly (readonly [lesson: number, day: Day, percent: number, passed: 0 | 1])[];
  /** Indexes of lessons that are under way. */
  readonly begun: readonly number[];
  readonly received: Readonly<Record<string, Day>>;
}

/** What of a result is about where a person stands. */
export type PersonResult = Pick<TrainingResult, 'person' | 'name' | 'groups' | 'at' | 'tries' | 'begun' | 'received'>;

/** Everything the trainer's screen lists people from. */
export interface Roster {
  /** Ids of lessons, in the order in which people see them. */
  readonly lessons: readonly string[];
  readonly people: readonly PersonRow[];
}

/**
 * The people behind these results, one row for each account, in the order of their accounts. Lessons that this app does
 * not know stand at the end.
 */
export function rosterOf(results: readonly PersonResult[], known: readonly string[]): Roster {
  const lessons = [...known];
  const index = new Map(lessons.map((lesson, at) => [lesson, at]));
  const indexOf = (lesson: string) => {
    const at = index.get(lesson) ?? lessons.push(lesson) - 1;
    index.set(lesson, at);
    return at;
  };
  const byPerson = new Map<string, PersonResult[]>();
  for (const result of results) {
    const list = byPerson.get(result.person);
    if (list === undefined) byPerson.set(result.person, [result]);
    else list.push(result);
  }
  const people = [...byPerson.values()].map((files) => personRow(files, indexOf));
  return { lessons, people: people.sort((a, b) => (a.person < b.person ? -1 : 1)) };
}

function personRow(files: readonly PersonResult[], indexOf: (lesson: string) => number): PersonRow {
  const newest = files.reduce((last, file) => (file.at > last.at ? file : last));
  const tries = files.flatMap((file) =>
    file.tries.map(
      ({ lesson, day, score, passed }) => [indexOf(lesson), day, Math.round(score * 100), passed ? 1 : 0] as const,
    ),
  );
  const received: Record<string, Day> = {};
  for (const file of files) {
    for (const [assignment, day] of Object.entries(file.received)) {
      const known = received[assignment];
      if (known === undefined || day < known) received[assignment] = day;
    }
  }
  const { person, name, groups, at } = newest;
  return { person, name, groups, at, tries, begun: files.flatMap((file) => file.begun.map(indexOf)), received };
}
