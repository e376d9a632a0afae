/** What a key press says, as far as a shortcut needs it. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

export type ShortcutProblem = 'only-modifiers' | 'no-modifier' | 'not-allowed';
export type Recorded =
  | { readonly ok: true; readonly accelerator: string }
  | { readonly ok: false; readonly problem: ShortcutProblem };

const MODIFIERS = ['Control', 'Meta', 'Alt', 'Shift', 'AltGraph', 'OS', 'Process', 'Dead', 'Unidentified'];
const NAMED: Readonly<Record<string, string>> = {
  Space: 'Space',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  Home: 'Home',
  End: 'End',
  PageUp: 'PageUp',
  PageDown: 'PageDown',
  Insert: 'Insert',
};

/**
 * The Electron accelerator of a key press. The key is taken by its place on the keyboard, so that Shift and input
 * methods do not change it. A function key may stand alone, any other needs Ctrl, Command or Alt: Shift alone would
 * take a capital letter away from every app.
 */
export function acceleratorOf(press: KeyPress): Recorded {
  if (MODIFIERS.includes(press.key) && keyOf(press.code) === undefined) return { ok: false, problem: 'only-modifiers' };
  const key = keyOf(press.code);
  if (key === undefined) return { ok: false, problem: 'not-allowed' };
  const held = press.ctrlKey || press.metaKey || press.altKey;
  if (!held && !/^F\d+$/.test(key)) return { ok: false, problem: 'no-modifier' };
  const parts = [
    press.ctrlKey || press.metaKey ? 'CommandOrControl' : '',
    press.altKey ? 'Alt' : '',
    press.shiftKey ? 'Shift' : '',
    key,
  ];
  return { ok: true, accelerator: parts.filter((part) => part !== '').join('+') };
}

function keyOf(code: string): string | undefined {
  return /^(?:Key([A-Z])|Digit(\d)|(F(?:1\d|2[0-4]|[1-9])))$/.exec(code)?.slice(1).find(Boolean) ?? NAMED[code];
}

/** The caps to draw for an accelerator, as the keyboard in front of the person names them. */
export function capsOf(accelerator: string, isMac: boolean): readonly string[] {
  if (accelerator === '') return [];
  const names: Readonly<Record<string, string>> = isMac
    ? { CommandOrControl: '⌘', Command: '⌘', Control: '⌃', Ctrl: '⌃', Alt: '⌥', Option: '⌥', Shift: '⇧' }
    : { CommandOrControl: 'Ctrl', Control: 'Ctrl' };
  const arrows: Readonly<Record<string, string>> = { Up: '↑', Down: '↓', Left: '←', Right: '→' };
  return accelerator.split('+').map((part) => names[part] ?? arrows[part] ?? part);
}
