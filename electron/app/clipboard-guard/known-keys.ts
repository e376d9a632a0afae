import { mergeUndoKeys, type UndoKey } from '../../../shared/redact/undo-key.ts';

/**
 * What the safe texts of this run stand for, those of the guard and those of the app's own windows together: one value
 * has one placeholder, and an answer to any of them can be turned back. In memory only, gone with the process.
 */
export interface KnownKeys {
  read(): UndoKey;
  add(key: UndoKey): void;
}

/** `changed` hears the whole after every addition that changed it. */
export function knownKeys(changed: (key: UndoKey) => void): KnownKeys {
  let known: UndoKey = { format: 1, entries: [] };
  return {
    read: () => known,
    add(key) {
      const values = new Map(known.entries.map(({ placeholder, value }) => [placeholder, value]));
      if (key.entries.every(({ placeholder, value }) => values.get(placeholder) === value)) return;
      known = mergeUndoKeys(known, key);
      changed(known);
    },
  };
}
