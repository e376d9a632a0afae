import { ChangeSet } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { indexAt, placeAfter } from '../../../renderer/screens/check/open-place.ts';
import { findingOn, shownFor } from './situation.ts';

const TEXT = '担当は06-6000-0101、控えは06-6000-0102です。';
const second = findingOn(TEXT, '06-6000-0102', 'phone');
const { items } = shownFor(TEXT, [findingOn(TEXT, '06-6000-0101', 'phone'), second]);
const open = { index: 1, item: items[1] };
const edit = (from: number, to: number, insert: string) => ChangeSet.of({ from, to, insert }, TEXT.length);

describe('the open card', () => {
  it('stays with its finding when something is found before it', () => {
    const before = '窓口は06-6000-0109、';
    const text = before + TEXT;
    const place = placeAfter(undefined, open, edit(0, 0, before));
    const values = ['06-6000-0109', '06-6000-0101', '06-6000-0102'];
    const next = shownFor(
      text,
      values.map((value) => findingOn(text, value, 'phone')),
    );
    expect(place === undefined ? undefined : indexAt(next.items, place)).toBe(2);
  });

  it('closes when its text is replaced', () => {
    const text = '別の文章です。電話は06-6000-0103と06-6000-0104です。';
    const place = placeAfter(undefined, open, edit(0, TEXT.length, text));
    const next = shownFor(text, [findingOn(text, '06-6000-0103', 'phone'), findingOn(text, '06-6000-0104', 'phone')]);
    expect(place).toBeDefined();
    expect(place === undefined ? undefined : indexAt(next.items, place)).toBeUndefined();
  });

  it('is followed over several edits between two replies', () => {
    const first = placeAfter(undefined, open, edit(0, 0, 'あ'));
    const again = placeAfter(first, open, ChangeSet.of({ from: 0, insert: 'い' }, TEXT.length + 1));
    expect(again?.span).toEqual({ start: second.start + 2, end: second.end + 2 });
  });

  it('is where the person opened it last, not where an earlier one was', () => {
    const earlier = { index: 0, span: { start: 3, end: 15 } };
    expect(placeAfter(earlier, open, edit(0, 0, 'あ'))?.span.start).toBe(second.start + 1);
  });
});
