import { type KeyPress, shortcutOf } from '../check/shortcuts.ts';

export type QuickAct = 'copy' | 'open' | 'close' | 'next' | 'previous' | 'wrong' | 'undo';

/** Key code of every key press that an input method has taken for itself, its confirming Enter included. */
const TAKEN_BY_INPUT_METHOD = 229;

/** Keys that mean the same on the Check screen. */
const SHARED = ['next', 'previous', 'wrong', 'undo'] as const;

/**
 * What a key press asks for in the quick check: Enter copies, Ctrl or Command with Enter opens the whole app, Esc leaves
 * everything as it was; F8, Alt+W and Ctrl+Z are as on the Check screen. Never anything while kana are being turned into kanji.
 */
export function quickActOf(press: KeyPress): QuickAct | undefined {
  if (press.isComposing || press.keyCode === TAKEN_BY_INPUT_METHOD) return undefined;
  const shared = SHARED.find((act) => act === shortcutOf(press));
  if (shared !== undefined) return shared;
  if (press.altKey || press.shiftKey) return undefined;
  const command = press.ctrlKey || press.metaKey;
  if (press.key === 'Enter') return command ? 'open' : 'copy';
  return press.key === 'Escape' && !command ? 'close' : undefined;
}
