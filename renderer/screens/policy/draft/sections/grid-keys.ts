import { ACTIONS, type Action } from '../../../../../shared/policy/policy.ts';

interface Place {
  readonly row: number;
  readonly column: number;
}

/** What a key means in the table: another cell, another action, or the next mode. */
export type GridStep =
  | { readonly kind: 'go'; readonly place: Place }
  | { readonly kind: 'action'; readonly action: Action }
  | { readonly kind: 'mode' };

/** What was pressed. */
export type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/**
 * The keys of a grid as the ARIA practices have them (w3.org/WAI/ARIA/apg/patterns/grid): arrows, Home and End in a row,
 * with Ctrl in the whole grid. 1 to 4 are the actions, weakest first; M is the next mode.
 */
export function stepOf(
  { key, ctrlKey, metaKey, altKey }: Key,
  { row, column }: Place,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): GridStep | undefined {
  const go = (place: Place): GridStep => ({ kind: 'go', place });
  if (altKey || metaKey) return undefined;
  if (key === 'Home') return go({ row: ctrlKey ? 0 : row, column: 0 });
  if (key === 'End') return go({ row: ctrlKey ? rows - 1 : row, column: columns - 1 });
  if (ctrlKey) return undefined;
  const [down, right] = { ArrowDown: [1, 0], ArrowUp: [-1, 0], ArrowRight: [0, 1], ArrowLeft: [0, -1] }[key] ?? [];
  if (down !== undefined && right !== undefined) {
    return go({ row: within(row + down, rows), column: within(column + right, columns) });
  }
  const action = ACTIONS[Number(key) - 1];
  if (action !== undefined) return { kind: 'action', action };
  return key.toLowerCase() === 'm' ? { kind: 'mode' } : undefined;
}

function within(at: number, count: number): number {
  return Math.min(Math.max(at, 0), count - 1);
}
