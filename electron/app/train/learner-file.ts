import { object, record } from '../../../shared/contract/object-shape.ts';
import { id, list, oneOf, type Shape, text, whole } from '../../../shared/contract/shape.ts';
import { type Day, dayShape } from '../../../shared/train/assign/day.ts';
import type { Reminded } from '../../../shared/train/assign/remind.ts';
import { inTurn } from '../in-turn.ts';
import type { Files } from '../ports.ts';

export const LEARNER_FILE = 'learner.json';

/** What is kept about a person as a learner, besides their progress. */
export interface LearnerNotes {
  readonly format: 1;
  /** The name for lists and certificates; '' until one is given. */
  readonly name: string;
  /** Groups the person named where the company deployed none. */
  readonly groups: readonly string[];
  /** The day each assignment was first seen, by its id. */
  readonly received: Readonly<Record<string, Day>>;
  /** The highest version seen of each assignment: an older file cannot come back. */
  readonly versions: Readonly<Record<string, number>>;
  readonly reminded: Reminded;
  /** What the system has told, so that it tells it once; absent before the first time. */
  readonly notified?: Reminded;
  /** Serial of the last result that was written; 0 before the first. */
  readonly serial: number;
}

const EMPTY: LearnerNotes = {
  format: 1,
  name: '',
  groups: [],
  received: {},
  versions: {},
  reminded: {},
  serial: 0,
};

const days = record(text({ min: 1, max: 200 }), dayShape) as Shape<Readonly<Record<string, Day>>>;
const notes: Shape<LearnerNotes> = object(
  {
    format: oneOf(1),
    name: text({ max: 100 }),
    groups: list(id, 100),
    received: days,
    versions: record(id, whole(1, 1_000_000_000)) as Shape<Readonly<Record<string, number>>>,
    reminded: days,
    serial: whole(0, Number.MAX_SAFE_INTEGER),
  },
  { notified: days },
);

export interface LearnerFile {
  read(): Promise<LearnerNotes>;
  /** Changes what is kept, one change after the other, and returns the whole. */
  change(make: (before: LearnerNotes) => LearnerNotes): Promise<LearnerNotes>;
}

/** The notes in the person's folder. A file that cannot be read is set aside and starts anew. */
export function learnerFile(files: Files): LearnerFile {
  const turn = inTurn();
  const read = async () => {
    const content = await files.read(LEARNER_FILE);
    if (content === undefined) return EMPTY;
    const parsed = parseNotes(content);
    if (parsed !== undefined) return parsed;
    await files.setAside(LEARNER_FILE);
    return EMPTY;
  };
  return {
    read: () => turn(read),
    change: (make) =>
      turn(async () => {
        const before = await read();
        const after = make(before);
        if (JSON.stringify(after) !== JSON.stringify(before)) {
          await files.replace(LEARNER_FILE, `${JSON.stringify(after)}\n`);
        }
        return after;
      }),
  };
}

function parseNotes(json: string): LearnerNotes | undefined {
  try {
    const parsed = notes(JSON.parse(json));
    return parsed.ok ? parsed.value : undefined;
  } catch {
    // No JSON: as unreadable as any other damage.
    return undefined;
  }
}
