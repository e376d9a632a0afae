import type { KeyPress } from '../check/shortcuts.ts';

export type QuickAct = 'copy' | 'open' | 'close';

/** Key code of every key press that an input method has taken for itself, its confirming Enter included. */
const TAKEN_BY_INPUT_METHOD = 229;

/**
 * What a key press asks for in the quick check: Enter copies, Ctrl or Command with Enter opens the whole app, Esc leaves
 * everything as it was. Never anything while kana are being turned into kanji.
 */
export function quickActOf(press: KeyPress): QuickAct | undefined {
  if (press.isComposing || press.keyCode === TAKEN_BY_INPUT_METHOD || press.altKey || press.shiftKey) return undefined;
  const command = press.ctrlKey || press.metaKey;
  if (press.key === 'Enter') return command ? 'open' : 'copy';
  return press.key === 'Escape' && !command ? 'close' : undefined;
}
