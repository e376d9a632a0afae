import { replacePlaceholders } from './placeholder.ts';
import type { UndoKey } from './undo-key.ts';

export interface Restoration {
  readonly text: string;
  /** How many placeholders were turned back. */
  readonly restored: number;
  /** Placeholders, in our own spelling, that look like ours but that the key does not know. */
  readonly unknown: readonly string[];
}

/**
 * Turns an answer with placeholders into one with the real values. A placeholder that the key does not know stays as
 * it is. Values are put in as they are, so `$&` and the like have no meaning, and restored text is not read again.
 */
export function restore(answer: string, key: UndoKey): Restoration {
  const values = new Map(key.entries.map(({ placeholder, value }) => [placeholder, value]));
  const unknown = new Set<string>();
  let restored = 0;
  const text = replacePlaceholders(answer, (placeholder, found) => {
    const value = values.get(placeholder);
    if (value === undefined) {
      unknown.add(placeholder);
      return found;
    }
    restored++;
    return value;
  });
  return { text, restored, unknown: [...unknown] };
}
