import { describe, expect, it } from 'vitest';
import { hrefOf, parseRoute, ROUTES } from '../../../renderer/state/route-store.ts';

describe('routes', () => {
  it.each([
    ['', 'check', ''],
    ['#/policy', 'policy', ''],
    ['#/training/what-may-leave', 'training', 'what-may-leave'],
    ['#/training/%E4%BE%8B', 'training', '例'],
    ['#/training/%', 'training', ''],
    ['#/nowhere', 'check', ''],
    ['#token=abc', 'check', ''],
  ])('reads %s', (hash, route, rest) => {
    expect(parseRoute(hash)).toEqual({ route, rest });
  });

  it('reads back what it writes', () => {
    for (const route of ROUTES) {
      for (const rest of ['', 'a b', '例/1']) expect(parseRoute(hrefOf(route, rest))).toEqual({ route, rest });
    }
  });
});
