import { describe, expect, it } from 'vitest';
import { type KeyPress, shortcutOf } from '../../../renderer/screens/check/shortcuts.ts';

const PLAIN: KeyPress = {
  key: '',
  code: '',
  keyCode: 0,
  isComposing: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
};

const ROWS: readonly (readonly [Partial<KeyPress>, ReturnType<typeof shortcutOf>])[] = [
  [{ key: 'Enter', ctrlKey: true }, 'copy'],
  [{ key: 'Enter', metaKey: true }, 'copy'],
  [{ key: 'Enter' }, undefined],
  [{ key: 'Enter', shiftKey: true, ctrlKey: true }, undefined],
  [{ key: 'F8' }, 'next'],
  [{ key: 'F8', shiftKey: true }, 'previous'],
  [{ key: 'F8', ctrlKey: true }, undefined],
  [{ key: 'µ', code: 'KeyM', altKey: true }, 'mask'],
  [{ key: 'm', code: 'KeyM' }, undefined],
  [{ key: 'z', ctrlKey: true }, 'undo'],
  [{ key: 'Z', ctrlKey: true }, 'undo'],
  [{ key: 'z', ctrlKey: true, shiftKey: true }, undefined],
  [{ key: 'Escape' }, 'close'],
  [{ key: 'Escape', shiftKey: true }, undefined],
  [{ key: 'a', ctrlKey: true }, undefined],
];

describe('shortcuts', () => {
  it.each(ROWS)('reads %j as %s', (press, shortcut) => {
    expect(shortcutOf({ ...PLAIN, ...press })).toBe(shortcut);
  });

  it.each(ROWS)('leaves %j to the input method while it composes', (press) => {
    expect(shortcutOf({ ...PLAIN, ...press, isComposing: true })).toBeUndefined();
    expect(shortcutOf({ ...PLAIN, ...press, keyCode: 229 })).toBeUndefined();
  });
});
