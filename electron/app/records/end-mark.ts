import { object } from '../../../shared/contract/object-shape.ts';
import { text, whole } from '../../../shared/contract/shape.ts';
import { type Head, NO_HASH } from './line.ts';
import type { RecordFiles } from './record-files.ts';

/** Where the record ended when it was last written: without it nobody could tell that the last lines are gone. */
const FILE = 'end.json';

const shape = object({ seq: whole(0, Number.MAX_SAFE_INTEGER), hash: text({ min: 64, max: 64 }) });

/** What the mark says; `absent` before the first line, `unreadable` when it is not what we write. */
export function readEndMark(files: RecordFiles): Head | 'absent' | 'unreadable' {
  const content = files.read(FILE).toString('utf8');
  if (content === '') return files.names().includes(FILE) ? 'unreadable' : 'absent';
  try {
    const parsed = shape(JSON.parse(content));
    return parsed.ok ? parsed.value : 'unreadable';
  } catch {
    return 'unreadable';
  }
}

/** Written after the line itself, so after a crash it is behind and never ahead. */
export function writeEndMark(files: RecordFiles, { seq, hash }: Head): void {
  files.replace(FILE, JSON.stringify({ seq, hash }));
}

export const BEGINNING: Head = { seq: 0, hash: NO_HASH };
