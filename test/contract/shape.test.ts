import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearest } from '../../shared/contract/nearest.ts';
import { object, record } from '../../shared/contract/object-shape.ts';
import { list, nothing, number, oneOf, type Shape, text, whole, yesNo } from '../../shared/contract/shape.ts';

const person = object({ name: text({ min: 1, max: 5 }), age: whole(0, 150) }, { tags: list(oneOf('a', 'b'), 2) });

describe('a value from outside', () => {
  it.each([
    ['fits', person, { name: 'x', age: 3 }],
    ['fits with what is optional', person, { name: 'x', age: 3, tags: ['a'] }],
    ['nothing', nothing, undefined],
    ['a number', number(0, 1), 0.5],
    ['a truth', yesNo, true],
    ['a record', record(oneOf('k'), whole(0, 9)), { k: 1 }],
  ] as readonly [string, Shape<unknown>, unknown][])('%s is let through unchanged', (_, shape, value) => {
    expect(shape(value)).toEqual({ ok: true, value });
  });

  it.each([
    ['empty string', person, { name: '', age: 1 }, 'name'],
    ['too long', person, { name: 'abcdef', age: 1 }, 'name'],
    ['not whole', person, { name: 'x', age: 1.5 }, 'age'],
    ['too old', person, { name: 'x', age: 151 }, 'age'],
    ['missing', person, { name: 'x' }, ''],
    ['unknown field', person, { name: 'x', age: 1, nmae: 1 }, 'nmae'],
    ['wrong item', person, { name: 'x', age: 1, tags: ['a', 'c'] }, 'tags[1]'],
    ['too many', person, { name: 'x', age: 1, tags: ['a', 'a', 'a'] }, 'tags'],
    ['a list for an object', person, [], ''],
    ['null', person, null, ''],
    ['not a number', number(0, 1), Number.NaN, ''],
    ['a string for a truth', yesNo, 'true', ''],
    ['something for nothing', nothing, 0, ''],
    ['unknown key', record(oneOf('k'), whole(0, 9)), { j: 1 }, 'j'],
    ['wrong value', record(oneOf('k'), whole(0, 9)), { k: 10 }, 'k'],
  ] as readonly [string, Shape<unknown>, unknown, string][])('%s is refused at its place', (_, shape, value, path) => {
    const parsed = shape(value);
    expect(parsed).toMatchObject({ ok: false, problem: { path } });
    if (!parsed.ok) expect(Object.values(parsed.problem.message).every((sentence) => sentence !== '')).toBe(true);
  });

  it('never throws and never invents', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const parsed = person(value);
        if (parsed.ok) expect(parsed.value).toEqual(value);
      }),
    );
  });
});

describe('did you mean', () => {
  it.each([
    ['isuer', ['id', 'issuer', 'rules'], 'issuer'],
    ['xyz', ['id', 'issuer'], undefined],
    ['chatgtp', ['claude', 'chatgpt'], 'chatgpt'],
    ['teir', ['id', 'tier'], 'tier'],
  ])('%s among %j: %s', (word, known, best) => {
    expect(nearest(word, known)).toBe(best);
  });
});
