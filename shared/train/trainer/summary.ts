import type { Cell, CellState, PersonLine } from './overview.ts';

/** How many people stand where, for a lesson or a group. */
export interface Share {
  readonly id: string;
  /** People asked to do it, or, for a group, lessons asked of its people. */
  readonly asked: number;
  readonly done: number;
  readonly overdue: number;
  /** Finished attempts of all of them. */
  readonly attempts: number;
}

const ASKED: readonly CellState[] = ['done', 'overdue', 'used-up', 'open', 'begun'];

/** Where people stand by lesson, in the order of the roster. */
export function byLesson(lines: readonly PersonLine[], lessons: readonly string[]): readonly Share[] {
  return lessons.map((id, index) =>
    shareOf(
      id,
      lines.flatMap((line) => line.cells[index] ?? []),
    ),
  );
}

/** Where people stand by group; a person of two groups counts in both. `''` are those without one. */
export function byGroup(lines: readonly PersonLine[]): readonly Share[] {
  const groups = new Map<string, Cell[]>();
  for (const { row, cells } of lines) {
    for (const group of row.groups.length === 0 ? [''] : row.groups) {
      const list = groups.get(group);
      if (list === undefined) groups.set(group, [...cells]);
      else list.push(...cells);
    }
  }
  return [...groups].map(([id, cells]) => shareOf(id, cells)).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** People who are overdue or have no attempt left, those with the most such lessons first. */
export function toRemind(lines: readonly PersonLine[]): readonly PersonLine[] {
  const pressing = ({ counts }: PersonLine) => counts.overdue + counts['used-up'];
  return lines.filter((line) => pressing(line) > 0).toSorted((a, b) => pressing(b) - pressing(a));
}

function shareOf(id: string, cells: readonly Cell[]): Share {
  const asked = cells.filter(({ state }) => ASKED.includes(state));
  return {
    id,
    asked: asked.length,
    done: asked.filter(({ state }) => state === 'done').length,
    overdue: asked.filter(({ state }) => state === 'overdue' || state === 'used-up').length,
    attempts: cells.reduce((sum, { attempts }) => sum + attempts, 0),
  };
}
