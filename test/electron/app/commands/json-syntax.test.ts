import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonBreaksAt } from '../../../../electron/app/commands/json-syntax.ts';

describe('the place where a text stops being JSON', () => {
  it.each([
    ['', 0],
    ['{', 1],
    ['[1,2', 4],
    ['[1,]', 3],
    ['{"a":1,}', 7],
    ['{"a" 1}', 5],
    ['{a:1}', 1],
    ["{'a':1}", 1],
    ['[1 2]', 3],
    ['[tru]', 1],
    ['01', 1],
    ['"a\nb"', 0],
    ['{"a":"\\x"}', 5],
    ['{} x', 3],
    ['[}', 1],
    ['{"a":[1,{"b":}]}', 13],
    ['// note\n{}', 0],
  ])('%j is %i', (text, offset) => {
    expect(() => void JSON.parse(text)).toThrow(SyntaxError);
    expect(jsonBreaksAt(text)).toBe(offset);
  });

  it('is the end for every whole document', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom('', ' ', '\n\t'), (json, space) => {
        expect(jsonBreaksAt(space + json + space)).toBe((space + json + space).length);
      }),
    );
  });

  it('is never behind the place where a mark was put that JSON does not have', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (json, place) => {
        const at = place % (json.length + 1);
        const broken = `${json.slice(0, at)}\u0001${json.slice(at)}`;
        expect(jsonBreaksAt(broken)).toBeLessThanOrEqual(at);
      }),
    );
  });

  it('is found in deep and long documents', () => {
    expect(jsonBreaksAt('['.repeat(200_000))).toBe(200_000);
  });
});
