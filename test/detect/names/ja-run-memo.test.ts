import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Word } from '../../../shared/detect/names/ja-lattice.ts';
import { emptyRunMemo, keepRun, LONGEST_KEPT, recallRun } from '../../../shared/detect/names/ja-run-memo.ts';

const WORDS: readonly Word[] = [
  { start: 1, end: 3, state: 6, known: true },
  { start: 3, end: 6, state: 30, known: false },
];

describe('a run that came before', () => {
  test('is cut the same way further on in a text', () => {
    const memo = emptyRunMemo();
    const words: Word[] = [];
    expect(recallRun(memo, 'の佐藤営業課は', 1, 6, 40, 0, words)).toBe(false);
    keepRun(memo, WORDS, 0);
    expect(recallRun(memo, '昨日、佐藤営業課', 3, 8, 40, 0, words)).toBe(true);
    expect(words).toEqual([
      { start: 3, end: 5, state: 6, known: true },
      { start: 5, end: 8, state: 30, known: false },
    ]);
  });

  test.each([
    ['other characters', '佐藤営業部', 0, 5, 40, 0],
    ['a shorter run', '佐藤営業', 0, 4, 40, 0],
    ['other states around it', '佐藤営業課', 0, 5, 41, 0],
    ['another unit behind it', '佐藤営業課', 0, 5, 40, 0x3057],
  ])('is not taken for one with %s', (_, text, start, end, edges, behind) => {
    const memo = emptyRunMemo();
    recallRun(memo, 'の佐藤営業課は', 1, 6, 40, 0, []);
    keepRun(memo, WORDS, 0);
    const words: Word[] = [];
    expect(recallRun(memo, text, start, end, edges, behind, words)).toBe(false);
    expect(words).toEqual([]);
  });

  test('law: whatever is kept in between, a run is recalled as it was cut or not at all', () => {
    const run = array(constantFrom(...'山田一'), { minLength: 1, maxLength: LONGEST_KEPT }).map((units) =>
      units.join(''),
    );
    const memo = emptyRunMemo();
    assert(
      property(run, (text) => {
        const words: Word[] = [];
        const cut = Array.from(text, (_, at) => ({
          start: at,
          end: at + 1,
          state: text.charCodeAt(at) % 31,
          known: at > 2,
        }));
        if (!recallRun(memo, text, 0, text.length, 7, 0, words)) keepRun(memo, cut, 0);
        else expect(words).toEqual(cut);
      }),
      { numRuns: 500 },
    );
  });
});
