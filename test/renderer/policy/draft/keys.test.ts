import { describe, expect, it } from 'vitest';
import { stepOf } from '../../../../renderer/screens/policy/draft/sections/grid-keys.ts';
import { undoOf } from '../../../../renderer/screens/policy/draft/undo-keys.ts';

const NONE = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, isComposing: false };
const SIZE = { rows: 21, columns: 3 };

describe('the keys of the table', () => {
  it.each([
    ['ArrowDown', {}, { kind: 'go', place: { row: 2, column: 1 } }],
    ['ArrowUp', {}, { kind: 'go', place: { row: 0, column: 1 } }],
    ['ArrowLeft', {}, { kind: 'go', place: { row: 1, column: 0 } }],
    ['ArrowRight', {}, { kind: 'go', place: { row: 1, column: 2 } }],
    ['Home', {}, { kind: 'go', place: { row: 1, column: 0 } }],
    ['End', { ctrlKey: true }, { kind: 'go', place: { row: 20, column: 2 } }],
    ['1', {}, { kind: 'action', action: 'allow' }],
    ['4', {}, { kind: 'action', action: 'block' }],
    ['m', {}, { kind: 'mode' }],
    ['5', {}, undefined],
    ['x', {}, undefined],
    ['Tab', {}, undefined],
    ['1', { ctrlKey: true }, undefined],
    ['ArrowLeft', { altKey: true }, undefined],
  ] as const)('%s %j', (key, more, step) => {
    expect(stepOf({ ...NONE, key, ...more }, { row: 1, column: 1 }, SIZE)).toEqual(step);
  });

  it('end at the edges', () => {
    expect(stepOf({ ...NONE, key: 'ArrowUp' }, { row: 0, column: 0 }, SIZE)).toEqual({
      kind: 'go',
      place: { row: 0, column: 0 },
    });
  });
});

describe('the keys that take back', () => {
  it.each([
    ['z', { ctrlKey: true }, 'undo'],
    ['Z', { metaKey: true, shiftKey: true }, 'redo'],
    ['y', { ctrlKey: true }, 'redo'],
    ['z', {}, undefined],
    ['z', { ctrlKey: true, metaKey: true }, undefined],
    ['z', { ctrlKey: true, altKey: true }, undefined],
    ['z', { ctrlKey: true, isComposing: true }, undefined],
    ['x', { ctrlKey: true }, undefined],
  ] as const)('%s %j', (key, more, act) => {
    expect(undoOf({ ...NONE, key, ...more })).toBe(act);
  });
});
