import { describe, expect, it } from 'vitest';
import { acceleratorOf, capsOf, type KeyPress } from '../../../renderer/screens/settings/accelerator.ts';

function press(held: string, code: string, key = ''): KeyPress {
  return {
    key,
    code,
    ctrlKey: held.includes('c'),
    metaKey: held.includes('m'),
    altKey: held.includes('a'),
    shiftKey: held.includes('s'),
  };
}

describe('a shortcut', () => {
  it.each([
    ['cs', 'KeyK', 'K', 'CommandOrControl+Shift+K'],
    ['m', 'KeyK', 'k', 'CommandOrControl+K'],
    ['ca', 'Digit7', "'", 'CommandOrControl+Alt+7'],
    ['as', 'ArrowUp', 'ArrowUp', 'Alt+Shift+Up'],
    ['c', 'Space', ' ', 'CommandOrControl+Space'],
    ['', 'F9', 'F9', 'F9'],
    ['s', 'F24', 'F24', 'Shift+F24'],
    // Key names of an input method and of Shift do not matter, only the place of the key.
    ['c', 'KeyA', 'Process', 'CommandOrControl+A'],
    ['cs', 'Digit1', '!', 'CommandOrControl+Shift+1'],
  ])('%s with %s is taken', (held, code, key, accelerator) => {
    expect(acceleratorOf(press(held, code, key))).toEqual({ ok: true, accelerator });
  });

  it.each([
    ['c', 'ControlLeft', 'Control', 'only-modifiers'],
    ['cs', 'ShiftRight', 'Shift', 'only-modifiers'],
    ['', 'KeyK', 'k', 'no-modifier'],
    ['s', 'KeyK', 'K', 'no-modifier'],
    ['', 'ArrowUp', 'ArrowUp', 'no-modifier'],
    ['c', 'Enter', 'Enter', 'not-allowed'],
    ['c', 'F25', 'F25', 'not-allowed'],
    ['c', 'Semicolon', ';', 'not-allowed'],
    ['', '', 'a', 'not-allowed'],
  ])('%s with %s is refused: %s is %s', (held, code, key, problem) => {
    expect(acceleratorOf(press(held, code, key))).toEqual({ ok: false, problem });
  });

  it.each([
    ['CommandOrControl+Shift+K', false, ['Ctrl', 'Shift', 'K']],
    ['CommandOrControl+Shift+K', true, ['⌘', '⇧', 'K']],
    ['Alt+Up', false, ['Alt', '↑']],
    ['Alt+Up', true, ['⌥', '↑']],
    ['', false, []],
  ])('%s on a Mac %s is drawn as %j', (accelerator, isMac, caps) => {
    expect(capsOf(accelerator, isMac)).toEqual(caps);
  });
});
