import { describe, expect, it } from 'vitest';
import { boundsToUse } from '../../../electron/app/window-bounds.ts';

const screens = [
  { x: 0, y: 0, width: 1920, height: 1080 },
  { x: 1920, y: 0, width: 1280, height: 720 },
];
const at = (x: number, y: number) => ({ x, y, width: 900, height: 600 });

describe('where the window opens', () => {
  it.each([at(10, 10), at(2000, 100), at(-700, 0), at(1820, 900)])('is where it was left: %o', (kept) => {
    expect(boundsToUse(kept, screens)).toEqual(kept);
  });

  it.each([
    ['a screen that is gone', at(5000, 0)],
    ['a corner that cannot be grabbed', at(1850, 1060)],
    ['above all screens', at(0, -590)],
    ['no size', { x: 0, y: 0, width: 0, height: 10 }],
    ['half a pixel', at(0.5, 0)],
    ['more than a place', { ...at(0, 0), full: true }],
    ['nothing', undefined],
    ['an empty file', {}],
    ['a text', 'x'],
  ])('is the choice of the system after %s', (_name, kept) => {
    expect(boundsToUse(kept, screens)).toEqual({});
  });
});
