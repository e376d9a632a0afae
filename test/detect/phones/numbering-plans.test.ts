import { type CountryCode, getExampleNumber, type MetadataJson } from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/min/metadata';
import examples from 'libphonenumber-js/mobile/examples';
import { describe, expect, it } from 'vitest';
import { COUNTRY_WORDS, countriesIn } from '../../../shared/detect/phones/countries.ts';
import { phoneBook } from '../../../shared/detect/phones/numbering-plans.ts';

const COUNTRIES = Object.keys(COUNTRY_WORDS);
const book = phoneBook(metadata as MetadataJson, COUNTRIES);

describe('numbering plans', () => {
  it.each(COUNTRIES)('knows a mobile number of %s as its plan writes it, in both forms', (country) => {
    const example = getExampleNumber(country as CountryCode, examples, metadata as MetadataJson);
    const around = COUNTRY_WORDS[country]?.[0] ?? '';
    expect(book.exists(example?.formatInternational() ?? '')).toBe(true);
    expect(book.national(example?.formatNational() ?? '', around)).toBe('written');
    expect(book.national(example?.formatNational() ?? '', 'no country here')).toBeUndefined();
  });

  it.each([
    ['+44 20 7946 0018', true],
    ['+44 (0)20 7946 0018', true],
    ['0044 20 7946 0018', true],
    ['+1 415 555 0136 ext. 22', true],
    ['+999 1234 5678', false],
    ['+44 1234', false],
    ['+12345678', false],
    ['+8613', false],
  ] as const)('%s exists: %s', (value, exists) => {
    expect(book.exists(value)).toBe(exists);
  });

  it.each([
    ['030 23456789', 'Berlin', 'written'],
    ['030-2345 6789', 'Berlin', 'fits'],
    ['03023456789', 'Berlin', 'fits'],
    ['030 2345', 'Paris', undefined],
    ['(0212) 345 67 89', 'İstanbul', 'written'],
    ['02-312-3456', 'ソウル支社', 'written'],
    ['(02) 2345-6789', '台北オフィス', 'written'],
    ['999 999', 'London', undefined],
  ] as const)('%s near %s: %s', (value, around, fit) => {
    expect(book.national(value, around)).toBe(fit);
  });

  it('asks no country that the text does not name', () => {
    const french = phoneBook(metadata as MetadataJson, ['FR']);
    expect(french.national('030 23456789', 'Berlin')).toBeUndefined();
  });

  it.each([
    ['our team in São Paulo', ['BR']],
    ['İstanbul ve Ankara', ['TR']],
    ['ソウルと台北', ['TW', 'KR']],
    ['no place at all', []],
  ] as const)('reads the countries of "%s"', (text, countries) => {
    expect(countriesIn(text)).toEqual(countries);
  });
});
