import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTIONS } from '../../shared/policy/policy.ts';
import { changedPairs, type Move, simulation } from '../../shared/policy/simulation.ts';

describe('a simulation', () => {
  const move = (from: Move['from']['action'], to: Move['to']['action'], group?: string): Move => ({
    group,
    from: { action: from, rule: from === 'allow' ? 'none' : 'old', sure: true },
    to: { action: to, rule: to === 'allow' ? 'none' : 'new', sure: true },
  });

  it('says what is held and let go, by rule and by group', () => {
    const result = simulation([
      move('allow', 'block', 'sales'),
      move('allow', 'block', 'sales'),
      move('redact', 'allow', 'hr'),
      move('warn', 'warn'),
    ]);
    expect(result).toMatchObject({ checks: 4, held: 2, released: 1, unsure: 0 });
    expect(result.moves.allow.block).toBe(2);
    expect(result.rules).toEqual([
      { id: 'new', checks: 3, held: 2, released: 0 },
      { id: 'old', checks: 1, held: 0, released: 1 },
    ]);
    expect(result.groups.map(({ id }) => id)).toEqual(['sales', 'hr', 'none']);
    expect(changedPairs(result)[0]).toEqual({ from: 'allow', to: 'block', checks: 2 });
  });

  it('counts each check once, whatever moves', () => {
    const action = fc.constantFrom(...ACTIONS);
    fc.assert(
      fc.property(fc.array(fc.tuple(action, action)), (pairs) => {
        const result = simulation(pairs.map(([from, to]) => move(from, to)));
        const cells = ACTIONS.flatMap((from) => ACTIONS.map((to) => result.moves[from][to]));
        expect(cells.reduce((sum, count) => sum + count, 0)).toBe(pairs.length);
        expect(result.rules.reduce((sum, { checks }) => sum + checks, 0)).toBe(pairs.length);
        expect(result.rules.reduce((sum, { held }) => sum + held, 0)).toBe(result.held);
      }),
    );
  });
});
