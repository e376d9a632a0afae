import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { besidePointer, inCorner } from '../../../../electron/app/clipboard-guard/small-window-bounds.ts';

const SCREEN = { x: 0, y: 0, width: 1280, height: 900 };
const LEFT = { x: -1536, y: -200, width: 1536, height: 824 };
const SIZE = { width: 520, height: 440 };

describe('a window beside the pointer', () => {
  it.each([
    ['below and to the right', { x: 100, y: 100 }, SCREEN, { x: 112, y: 112 }],
    ['to the left at the right edge', { x: 1200, y: 100 }, SCREEN, { x: 668, y: 112 }],
    ['above at the lower edge', { x: 100, y: 800 }, SCREEN, { x: 112, y: 348 }],
    ['above and to the left in the last corner', { x: 1279, y: 899 }, SCREEN, { x: 747, y: 447 }],
    ['in the first corner', { x: 0, y: 0 }, SCREEN, { x: 12, y: 12 }],
    ['on a screen to the left of the first', { x: -1500, y: -150 }, LEFT, { x: -1488, y: -138 }],
    ['at whole pixels where a screen is scaled by 1.5', { x: 33.3, y: 66.7 }, SCREEN, { x: 46, y: 79 }],
    ['inside when the pointer is on the taskbar', { x: 640, y: 1000 }, SCREEN, { x: 652, y: 460 }],
    ['inside when neither side has room', { x: 300, y: 100 }, { ...SCREEN, width: 600 }, { x: 80, y: 112 }],
  ] as const)('opens %s', (_name, pointer, area, place) => {
    expect(besidePointer(pointer, area, SIZE)).toEqual({ ...place, ...SIZE });
  });

  it('shrinks to a work area that is smaller', () => {
    expect(besidePointer({ x: 10, y: 10 }, { x: 0, y: 40, width: 320, height: 200 }, SIZE)).toEqual({
      x: 0,
      y: 40,
      width: 320,
      height: 200,
    });
  });
});

describe('a window in the corner', () => {
  it('keeps away from the edges and shrinks with them', () => {
    expect(inCorner(SCREEN, { width: 460, height: 276 })).toEqual({ x: 804, y: 608, width: 460, height: 276 });
    expect(inCorner(LEFT, { width: 460, height: 276 })).toEqual({ x: -476, y: 332, width: 460, height: 276 });
    expect(inCorner({ x: 0, y: 0, width: 300, height: 200 }, { width: 460, height: 276 })).toEqual({
      x: 16,
      y: 16,
      width: 268,
      height: 168,
    });
  });
});

describe('wherever the pointer is', () => {
  const side = fc.integer({ min: 200, max: 4000 });
  const place = fc.integer({ min: -4000, max: 4000 });
  const areas = fc.record({ x: place, y: place, width: side, height: side });
  const sizes = fc.record({ width: fc.integer({ min: 50, max: 900 }), height: fc.integer({ min: 50, max: 900 }) });
  const pointers = fc.record({
    x: fc.double({ min: -5000, max: 9000, noNaN: true }),
    y: fc.double({ min: -5000, max: 9000, noNaN: true }),
  });

  it('the whole window is inside the work area, at whole pixels', () => {
    fc.assert(
      fc.property(pointers, areas, sizes, (pointer, area, size) => {
        for (const { x, y, width, height } of [besidePointer(pointer, area, size), inCorner(area, size)]) {
          expect([x, y, width, height].every(Number.isInteger)).toBe(true);
          expect(x).toBeGreaterThanOrEqual(area.x);
          expect(y).toBeGreaterThanOrEqual(area.y);
          expect(x + width).toBeLessThanOrEqual(area.x + area.width);
          expect(y + height).toBeLessThanOrEqual(area.y + area.height);
        }
      }),
    );
  });
});
