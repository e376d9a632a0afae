import type { Trouble } from '../../shared/contract/calls.ts';
import { object } from '../../shared/contract/object-shape.ts';
import { always, progressShape } from '../../shared/contract/progress-shape.ts';
import {
  list,
  number,
  oneOf,
  type Parsed,
  refused,
  type Shape,
  text,
  whole,
  yesNo,
} from '../../shared/contract/shape.ts';
import { applyEvent, type ProgressEvent } from '../../shared/train/journal.ts';
import type { Progress } from '../../shared/train/progress.ts';
import type { Files } from './ports.ts';

/** One event a line, as JSON. Lines are only ever added, so that a crash can take the newest one at most. */
export const PROGRESS_FILE = 'progress.jsonl';
/** What version 0.1 kept. It is read and never written. */
export const EARLIER_FILE = 'progress.json';

const id = text({ min: 1, max: 200 });
const time = text({ min: 1, max: 40 });
const version = whole(0, 1_000_000);
const answer = list(text({ max: 60 }), 200);
const result = { score: number(0, 1), passed: yesNo };

const EVENTS: { readonly [K in ProgressEvent['kind']]: Shape<Extract<ProgressEvent, { kind: K }>> } = {
  started: object({ kind: oneOf('started'), attempt: id, lesson: id, lessonVersion: version, at: time }),
  answered: object(
    { kind: oneOf('answered'), attempt: id, card: id, answer, at: time },
    { seconds: whole(0, 1_000_000), result: object(result) },
  ),
  moment: object(
    { kind: oneOf('moment'), id, lesson: id, lessonVersion: version, card: id, at: time },
    { review: always },
  ),
  'moment-answered': object({ kind: oneOf('moment-answered'), id, right: yesNo }),
};

export interface ProgressFile {
  /** Everything kept so far. */
  read(): Promise<Progress>;
  /** Adds an event. Resolves when the disk has it. */
  add(event: ProgressEvent): Promise<void>;
  troubles(): readonly Trouble[];
}

export function progressFile(files: Files): ProgressFile {
  const troubles = new Set<Trouble>();
  const earlier = async (): Promise<Progress> => {
    const content = await files.read(EARLIER_FILE);
    if (content === undefined) return { attempts: [] };
    const parsed = parsedJson(content, progressShape);
    if (parsed.ok) return parsed.value;
    await files.setAside(EARLIER_FILE);
    troubles.add('progress-unreadable');
    return { attempts: [] };
  };
  return {
    async read() {
      const { events, damaged } = parseEvents((await files.read(PROGRESS_FILE)) ?? '');
      if (damaged > 0) troubles.add('progress-unreadable');
      return events.reduce(applyEvent, await earlier());
    },
    // The line feed comes first as well: a line cut short by a crash must not swallow this one.
    // Its kind comes first, so that a line cut short is known by its beginning.
    add: ({ kind, ...rest }) => files.append(PROGRESS_FILE, `\n${JSON.stringify({ kind, ...rest })}\n`),
    troubles: () => [...troubles],
  };
}

/**
 * The events of a journal, in order, and how many whole lines could not be read. A line without its end was cut short
 * before anybody was told that it was kept; it is left out. Never throws.
 */
function parseEvents(content: string): { readonly events: readonly ProgressEvent[]; readonly damaged: number } {
  const events: ProgressEvent[] = [];
  let damaged = 0;
  for (const line of content.split('\n')) {
    if (line === '') continue;
    const parsed = parsedJson(line, eventShape);
    if (parsed.ok) events.push(parsed.value);
    else if (!isCutShort(line)) damaged++;
  }
  return { events, damaged };
}

/** The beginning of an event without its end. */
function isCutShort(line: string): boolean {
  return '{"kind":"'.startsWith(line.slice(0, 9)) && !line.endsWith('}');
}

const kind = oneOf('started', 'answered', 'moment', 'moment-answered');

const eventShape: Shape<ProgressEvent> = (value) => {
  const named = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined;
  const parsed = kind(named, 'kind');
  return parsed.ok ? EVENTS[parsed.value](value) : parsed;
};

function parsedJson<T>(json: string, shape: Shape<T>): Parsed<T> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return refused('', 'JSON ではありません', 'not JSON');
  }
  return shape(value);
}
