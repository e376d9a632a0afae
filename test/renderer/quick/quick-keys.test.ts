import { describe, expect, it } from 'vitest';
import { quickActOf } from '../../../renderer/screens/quick/quick-keys.ts';

type Press = Parameters<typeof quickActOf>[0];

const PLAIN: Press = {
  key: 'Enter',
  code: 'Enter',
  keyCode: 13,
  isComposing: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
};

describe('keys of the quick check', () => {
  it.each([
    ['Enter', {}, 'copy'],
    ['Ctrl+Enter', { ctrlKey: true }, 'open'],
    ['Command+Enter', { metaKey: true }, 'open'],
    ['Esc', { key: 'Escape' }, 'close'],
    ['F8', { key: 'F8', code: 'F8' }, 'next'],
    ['Shift+F8', { key: 'F8', code: 'F8', shiftKey: true }, 'previous'],
    ['Alt+W', { key: 'w', code: 'KeyW', altKey: true }, 'wrong'],
    ['Option+W on a Mac', { key: '∑', code: 'KeyW', altKey: true }, 'wrong'],
    ['Ctrl+Z', { key: 'z', code: 'KeyZ', ctrlKey: true }, 'undo'],
    ['Alt+M, which means something on the Check screen only', { key: 'm', code: 'KeyM', altKey: true }, undefined],
    ['Alt+W while kanji are being chosen', { key: 'w', code: 'KeyW', altKey: true, isComposing: true }, undefined],
    ['Enter that confirms kanji', { isComposing: true }, undefined],
    ['Enter that the input method took', { keyCode: 229 }, undefined],
    ['Esc that cancels a composition', { key: 'Escape', isComposing: true }, undefined],
    ['Esc that the input method took', { key: 'Escape', keyCode: 229 }, undefined],
    ['Shift+Enter', { shiftKey: true }, undefined],
    ['Alt+Enter', { altKey: true }, undefined],
    ['Ctrl+Esc, which belongs to the system', { key: 'Escape', ctrlKey: true }, undefined],
    ['a letter', { key: 'a' }, undefined],
    ['Tab', { key: 'Tab' }, undefined],
  ] as const)('%s', (_name, change, expected) => {
    expect(quickActOf({ ...PLAIN, ...change })).toBe(expected);
  });
});
