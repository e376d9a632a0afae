import { useEffect } from 'react';
import { useDraft } from './draft-store.ts';

/** What was pressed. */
type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing'>;

/** Ctrl+Z takes a step back, Ctrl+Shift+Z and Ctrl+Y take it again; Command on macOS. Not while kanji are being chosen. */
export function undoOf({ key, ctrlKey, metaKey, altKey, shiftKey, isComposing }: Pressed): 'undo' | 'redo' | undefined {
  if (isComposing || altKey || ctrlKey === metaKey) return undefined;
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' && !shiftKey ? 'redo' : undefined;
}

/** Takes the keys anywhere on the page, in place of the field's own undo: a step of the draft is more than its letters. */
export function useUndoKeys(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const act = undoOf(event);
      if (act === undefined || isForeign(event.target)) return;
      event.preventDefault();
      useDraft.getState()[act]();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}

/** Fields that are no part of the draft, such as a text to try it with, keep their own undo. */
function isForeign(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-own-undo], dialog') !== null;
}
