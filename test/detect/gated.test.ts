import { describe, expect, it } from 'vitest';
import { chooserOf, pairs } from '../../shared/detect/gated.ts';

const ALL = [
  { name: 'plain', needs: [['ignore', '無視']] },
  { name: 'both', needs: [['ignore'], ['rules', 'prompt']] },
  { name: 'always', needs: [] },
];

describe('choosing the patterns that have a chance', () => {
  it.each([
    ['nothing of them', 'hello', ['always']],
    ['one group, in capitals', 'IGNORE it', ['plain', 'always']],
    ['one group, in kanji', '無視して', ['plain', 'always']],
    ['half of two groups', 'the rules', ['always']],
    ['two groups, in any order', 'rules to Ignore', ['plain', 'both', 'always']],
  ])('%s', (_, text, names) => {
    expect(chooserOf(ALL)(text).map(({ name }) => name)).toEqual(names);
  });

  it('joins every first part with every second', () => {
    expect(pairs(['a ', 'b '], ['x', 'y'])).toEqual(['a x', 'a y', 'b x', 'b y']);
  });
});
