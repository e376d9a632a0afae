import { describe, expect, it } from 'vitest';
import { pairs, possibleOf } from '../../shared/detect/gated.ts';

const ALL = [
  { name: 'plain', needs: [['ignore', '無視']] },
  { name: 'both', needs: [['ignore'], ['rules', 'prompt']] },
  { name: 'always', needs: [] },
];

describe('choosing the patterns that have a chance', () => {
  it.each([
    ['nothing of them', [], ['always']],
    ['one group', ['無視'], ['plain', 'always']],
    ['half of two groups', ['rules'], ['always']],
    ['two groups', ['rules', 'ignore'], ['plain', 'both', 'always']],
  ])('%s', (_, said, names) => {
    expect(possibleOf(ALL, (literal) => said.includes(literal)).map(({ name }) => name)).toEqual(names);
  });

  it('joins every first part with every second', () => {
    expect(pairs(['a ', 'b '], ['x', 'y'])).toEqual(['a x', 'a y', 'b x', 'b y']);
  });
});
