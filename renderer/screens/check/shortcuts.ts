/** The part of a keyboard event that decides. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'keyCode' | 'isComposing' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'
>;

export type Shortcut = 'copy' | 'next' | 'previous' | 'mask' | 'wrong' | 'undo' | 'close';

/** Key code of every key press that an input method has taken for itself, its confirming Enter included. */
const TAKEN_BY_INPUT_METHOD = 229;

/** What a key press asks for on the Check screen. Never anything while kana are being turned into kanji. */
export function shortcutOf(press: KeyPress): Shortcut | undefined {
  if (press.isComposing || press.keyCode === TAKEN_BY_INPUT_METHOD) return undefined;
  const command = press.ctrlKey || press.metaKey;
  if (press.key === 'F8' && !command && !press.altKey) return press.shiftKey ? 'previous' : 'next';
  if (press.key === 'Escape' && !command && !press.altKey && !press.shiftKey) return 'close';
  // By its place: with Option held a Mac types µ here.
  if (press.code === 'KeyM' && press.altKey && !command && !press.shiftKey) return 'mask';
  if (press.code === 'KeyW' && press.altKey && !command && !press.shiftKey) return 'wrong';
  if (!command || press.altKey || press.shiftKey) return undefined;
  if (press.key === 'Enter') return 'copy';
  return press.key.toLowerCase() === 'z' ? 'undo' : undefined;
}
