import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Tree, treeOf } from './pattern-tree.ts';
import { mostWorkAt, staysInLine } from './pattern-work.ts';

/** Tries every way through a pattern from one place, as a matcher does when it fails in the end, and counts its steps. */
function stepsAt(tree: Tree, text: string, start: number): number {
  let steps = 0;
  const run = (node: Tree, at: number, back: boolean, next: (at: number) => boolean): boolean => {
    if (node.kind === 'set') {
      steps++;
      const point = text.codePointAt(back ? at - 1 : at);
      const fits = point !== undefined && node.set.some(([from, to]) => from <= point && point <= to);
      return fits && next(back ? at - 1 : at + 1);
    }
    if (node.kind === 'edge') {
      steps++;
      return (node.source === '^' ? at === 0 : at === text.length) && next(at);
    }
    if (node.kind === 'choice') return node.parts.some((part) => run(part, at, back, next));
    if (node.kind === 'sequence') return inTurn(back ? node.parts.toReversed() : node.parts, at, back, next);
    if (node.kind === 'repeat') return again(node, at, back, next, 0);
    if (node.kind === 'back') return next(at);
    const found = run(node.body, at, node.kind === 'behind', () => true);
    return found !== node.negative && next(at);
  };
  const inTurn = (parts: readonly Tree[], at: number, back: boolean, next: (at: number) => boolean): boolean => {
    const [part, ...rest] = parts;
    return part === undefined ? next(at) : run(part, at, back, (to) => inTurn(rest, to, back, next));
  };
  const again = (
    node: Tree & { kind: 'repeat' },
    at: number,
    back: boolean,
    next: (at: number) => boolean,
    done: number,
  ): boolean => {
    const goesOn = (to: number): boolean => (to !== at || done < node.min) && again(node, to, back, next, done + 1);
    if (done < node.max && run(node.body, at, back, goesOn)) return true;
    return done >= node.min && next(at);
  };
  run(tree, start, false, () => false);
  return steps;
}

const pattern: fc.Arbitrary<string> = fc.letrec<{ part: string }>((tie) => ({
  part: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom('a', 'b', 'ab', '[ab]', '[^a]', '.', '\\w', 'abc', '^', '$'),
    fc.tuple(tie('part'), tie('part')).map(([a, b]) => `${a}${b}`),
    fc.tuple(tie('part'), tie('part')).map(([a, b]) => `(?:${a}|${b})`),
    fc.tuple(tie('part'), tie('part'), tie('part')).map(([a, b, c]) => `(?:${a}|${b}|${c})`),
    fc
      .tuple(tie('part'), fc.constantFrom('?', '*', '+', '{2}', '{1,3}', '{0,2}', '{2,}'))
      .map(([a, b]) => `(?:${a})${b}`),
    fc.tuple(fc.constantFrom('?=', '?!', '?<=', '?<!'), tie('part')).map(([look, a]) => `(${look}${a})`),
  ),
})).part;

const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '-'), maxLength: 7 });

describe('the most that a pattern can cost at one place', () => {
  it('is never less than what trying every way costs', () => {
    const law = fc.property(pattern, text, fc.nat(7), (source, said, start) => {
      const tree = treeOf(source, 'u');
      const at = Math.min(start, said.length);
      fc.pre(mostWorkAt(tree, said.length + 1) < 1e5);
      expect(stepsAt(tree, said, at)).toBeLessThanOrEqual(mostWorkAt(tree, said.length + 1));
    });
    fc.assert(law, { numRuns: 5_000 });
  });

  it.each([
    ['abc', 3],
    ['a|b|c', 4],
    ['a{1,40}b', 90],
    ['\\d{4}-\\d{4}', 20],
    ['(?:ab|ac|ad)e', 12],
  ])('%s: at most %i', (source, most) => {
    expect(mostWorkAt(treeOf(source, 'u'), 6_000)).toBeLessThanOrEqual(most);
  });

  it.each(['a*b', '(?:a{0,20}){0,20}b', '(?:a|b|ab)*c', '(?<=a*)b'])('%s: more than a thousand', (source) => {
    expect(mostWorkAt(treeOf(source, 'u'), 6_000)).toBeGreaterThan(1_000);
  });
});

describe('a pattern that reads each line once', () => {
  it.each([
    ['^a+b', '', true],
    ['^\\s*a', '', true],
    ['^[ \\t]*a', 'm', true],
    ['^a|^b', 'm', true],
    ['^\\s*a', 'm', false],
    ['^a|b', 'm', false],
    ['^a(?![^b]*c)', 'm', false],
    ['a', 'm', false],
    ['(?:^a)+', '', false],
  ])('/%s/%s: %s', (source, flags, stays) => {
    expect(staysInLine(treeOf(source, `${flags}u`), `${flags}u`)).toBe(stays);
  });
});
