import { describe, expect, it } from 'vitest';
import { kindsOf } from '../../../../shared/detect/identities/kinds.ts';
import { country, numbersOf, stream } from './identity-forms.ts';

const fits = (name: string, value: string): boolean => kindsOf(value).some((kind) => kind.name === name);
const many = (template: string): readonly string[] => {
  const next = stream(41);
  return Array.from({ length: 40 }, () => numbersOf(template, next)).flat();
};

describe('where the library and the office that gives the numbers differ', () => {
  it('follows GB 32100-2015 where the rest of the social credit code is zero', () => {
    const numbers = many('91######MA0######!');
    expect(numbers.some((value) => fits('cn/uscc', value))).toBe(true);
    for (const value of numbers) {
      const library = country('CN', 'uscc')(value);
      if (fits('cn/uscc', value) !== library) expect([value, value.at(-1), library]).toEqual([value, '0', false]);
    }
  });

  it('asks of a German tax number that one digit is repeated, and only one', () => {
    const numbers = many('8609574????');
    expect(numbers.some((value) => fits('de/idnr-digits', value))).toBe(true);
    for (const value of numbers.slice(0, 2000)) {
      const library = country('DE', 'idnr')(value);
      const counts = [...new Set(value.slice(0, 10))].map((digit) => value.slice(0, 10).split(digit).length - 1);
      const repeated = counts.filter((count) => count > 1);
      const regular = repeated.length === 1 && Number(repeated[0]) <= 3;
      expect([value, fits('de/idnr-digits', value)]).toEqual([value, library && regular]);
    }
  });

  it('takes a Taiwanese company number whose sum is a multiple of five, as the ministry does since 2023', () => {
    const numbers = many('#######?');
    for (const value of numbers) {
      if (country('TW', 'ubn')(value)) expect([value, fits('tw/ubn', value)]).toEqual([value, true]);
    }
    expect(numbers.filter((value) => fits('tw/ubn', value)).length).toBeLessThan(numbers.length / 3);
  });

  it('cannot know today, so that a Belgian number of the first half of a century may be of either', () => {
    const library = country('BE', 'nn');
    // The library also takes 98, 99 and 00, which no remainder leaves: check digits run from 01 to 97.
    const numbers = many('YYMMDD###??').filter((value) => Number(value.slice(9)) >= 1 && Number(value.slice(9)) <= 97);
    const comparable = numbers.filter((value) => library(value) || value > '50');
    expect(comparable.some(library)).toBe(true);
    expect(comparable.filter((value) => fits('be/nn', value) !== library(value))).toEqual([]);
  });

  it.each([
    ['12345678903', 'de/idnr', true],
    ['12345678903', 'de/idnr-digits', false],
    ['756.9217.0769.85', 'ch/ahv', true],
    ['756.9217.0769.84', 'ch/ahv', false],
    ['784-1987-1234567-7', 'ae/eid', false],
    ['112-233-445 95', 'ru/snils', true],
    ['112-233-445 96', 'ru/snils', false],
    ['1027700132195', 'ru/ogrn', true],
    ['1027700132196', 'ru/ogrn', false],
    ['02650306461', 'br/cnh', true],
    ['02650306462', 'br/cnh', false],
    ['120.12345.67-2', 'br/pis', true],
    ['120.12345.67-3', 'br/pis', false],
    ['AP5836728', 'us/dea', false],
    ['F91234563', 'us/dea', true],
    ['12.ABC.345/01DE-35', 'br/cnpj', true],
    ['12.ABC.345/01DE-36', 'br/cnpj', false],
    ['000-123-456-001', 'ph/tin', true],
    ['000-123-457-001', 'ph/tin', false],
    ['1EG4-TE5-MK73', 'us/mbi', true],
    ['29001011234567', 'eg/nid', true],
    ['29013011234567', 'eg/nid', false],
    ['3174051708900001', 'id/nik', true],
    ['3174053208900001', 'id/nik', false],
    ['1000000008', 'sa/nid', true],
    ['1000000009', 'sa/nid', false],
  ] as const)('%s as %s: %s', (value, name, expected) => {
    expect(fits(name, value)).toBe(expected);
  });
});
