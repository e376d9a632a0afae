import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDate, numberOf, westernYear } from '../../shared/detect/checks.ts';

describe('isDate', () => {
  it.each([
    [2024, 2, 29, true],
    [2023, 2, 29, false],
    [1900, 2, 29, false],
    [2000, 2, 29, true],
    [2026, 4, 31, false],
    [2026, 13, 1, false],
    [2026, 0, 1, false],
    [2026, 1, 0, false],
    [0, 1, 1, false],
  ])('judges %i-%i-%i as %s', (year, month, day, expected) => {
    expect(isDate(year, month, day)).toBe(expected);
  });

  it('agrees with the calendar of the platform', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 2999 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        (y, m, d) => {
          const date = new Date(Date.UTC(y, m - 1, d));
          return isDate(y, m, d) === (date.getUTCMonth() === m - 1 && date.getUTCDate() === d);
        },
      ),
    );
  });
});

describe('westernYear', () => {
  it.each([
    ['昭和', 59, 1984],
    ['S', 64, 1989],
    ['h', 1, 1989],
    ['令和', 8, 2026],
    ['大正', 15, 1926],
    ['明治', 45, 1912],
    ['昭和', 65, undefined],
    ['平成', 0, undefined],
    ['慶応', 1, undefined],
  ])('reads %s %i as %s', (era, year, expected) => {
    expect(westernYear(era, year)).toBe(expected);
  });
});

describe('numberOf', () => {
  it.each([
    ['07', 7],
    ['元', 1],
    ['十', 10],
    ['十一', 11],
    ['五十八', 58],
    ['二〇二六', 2026],
    ['千九百八十四', 1984],
    ['', undefined],
    ['二人', undefined],
    ['一十', undefined],
  ])('reads %j as %s', (text, expected) => {
    expect(numberOf(text)).toBe(expected);
  });

  it('reads back every number it could be written as', () => {
    fc.assert(fc.property(fc.nat(999_999), (n) => numberOf(String(n)) === n));
  });
});
