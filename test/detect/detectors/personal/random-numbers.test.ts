import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DETECTORS } from '../../../../shared/detect/catalog.ts';
import { bandOf } from '../../../../shared/detect/confidence.ts';
import { scan } from '../../../../shared/detect/scan.ts';

const PERSONAL = DETECTORS.filter(({ id }) => id.startsWith('personal/'));

/** Sentences of ordinary work with a place for a number and no word for what it is. */
const NEUTRAL = [
  'この値は#でした。',
  '結果は#になりました',
  '画面に#と表示されます',
  '#を入力して実行した',
  '先ほどの#を確認してください',
  '数値#を表に書き写す',
  '処理が#で止まった',
  '最後に#を足します',
] as const;
const HOW_MANY = 10_000;

/**
 * Runs every length from 7 to 16 in every sentence; returns for each length the share of numbers with a finding that
 * is more than a guess.
 */
function shares(): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const tried = new Map<number, number>();
  const row = fc.record({
    sentence: fc.constantFrom(...NEUTRAL),
    length: fc.integer({ min: 7, max: 16 }),
    digits: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 16, maxLength: 16 }),
  });
  for (const { sentence, length, digits } of fc.sample(row, { numRuns: HOW_MANY, seed: 20_261_122 })) {
    const text = sentence.replace('#', digits.slice(0, length).join(''));
    const sure = scan(text, { detectors: PERSONAL }).filter(({ confidence }) => bandOf(confidence) !== 'low');
    tried.set(length, (tried.get(length) ?? 0) + 1);
    if (sure.length > 0) found.set(length, (found.get(length) ?? 0) + 1);
  }
  return new Map([...tried].map(([length, count]) => [length, (found.get(length) ?? 0) / count]));
}

describe('ten thousand random numbers that nothing names', () => {
  const share = shares();

  /**
   * What arithmetic allows. Ten and eleven digits: one in ten begins with 0, and of those the numbering plan has given
   * out about half. Twelve: one in ten has the check
   * digit of an individual number, which is a guess as long as nobody is spoken of. Fourteen to sixteen: one in ten
   * passes the check of payment cards, and some one in six has a prefix that a card company owns.
   */
  it.each([
    [7, 0],
    [8, 0],
    [9, 0.01],
    [10, 0.1],
    [11, 0.08],
    [12, 0.02],
    [13, 0.02],
    [14, 0.03],
    [15, 0.04],
    [16, 0.04],
  ])('of %i digits are taken for somebody’s in no more than %d of all cases', (length, allowed) => {
    expect(share.get(length)).toBeLessThanOrEqual(allowed);
  });
});
