import { object } from '../contract/object-shape.ts';
import { list, oneOf, type Parsed, refused, type Shape, text } from '../contract/shape.ts';

/** One placeholder and the value it stands for. */
export interface KeyEntry {
  readonly placeholder: string;
  readonly value: string;
}

/** The local secret that turns an answer back. It holds the values, so it never leaves the machine. */
export interface UndoKey {
  readonly format: 1;
  readonly entries: readonly KeyEntry[];
}

/** The terminal takes texts of 256 MB: every key it can write must be one that it reads. */
const LONGEST_VALUE = 256 * 1024 * 1024;
const MOST_VALUES = 50_000_000;

/** The same as a value, for messages between the parts of a host. */
export const undoKeyShape: Shape<UndoKey> = object({
  format: oneOf(1),
  entries: list(
    object({ placeholder: text({ min: 3, max: 40 }), value: text({ min: 1, max: LONGEST_VALUE }) }),
    MOST_VALUES,
  ),
});

/** Reads a key file. Refuses anything that is not one, naming the place. */
export function parseUndoKey(json: string): Parsed<UndoKey> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return refused('', 'JSON として読めません', 'not valid JSON');
  }
  return undoKeyShape(value);
}

/** The text of a key file. */
export function writeUndoKey(key: UndoKey): string {
  return `${JSON.stringify(key, undefined, 2)}\n`;
}

/**
 * Joins the keys of two redactions of one conversation. Where both know a placeholder, the later one's value counts.
 */
export function mergeUndoKeys(earlier: UndoKey, later: UndoKey): UndoKey {
  const values = new Map([...earlier.entries, ...later.entries].map(({ placeholder, value }) => [placeholder, value]));
  return { format: 1, entries: [...values].map(([placeholder, value]) => ({ placeholder, value })) };
}
