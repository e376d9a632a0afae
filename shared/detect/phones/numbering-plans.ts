import {
  type CountryCode,
  isSupportedCountry,
  type MetadataJson,
  type PhoneNumber,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/core';
import { countriesIn } from './countries.ts';
import type { NationalFit, PhoneBook } from './phone-book.ts';

/** Plans asked for a text that is nothing but a number: those of the largest economies. */
const LARGE = [
  'US',
  'GB',
  'DE',
  'FR',
  'IT',
  'ES',
  'BR',
  'MX',
  'IN',
  'CN',
  'KR',
  'TW',
  'AU',
  'TR',
  'ID',
  'RU',
  'NL',
  'ZA',
];

const EXTENSION = / ?(?:x|ext\.?) ?\d{1,6}$/iu;
/** The brackets that a German or British writer puts around the trunk prefix. */
const OPTIONAL_TRUNK = /\(0\)/u;

/**
 * The numbering plans of the world over the library's data, for a text that names these countries. Pure: what it
 * remembers only saves work. Judging one number takes 5 to 15 µs.
 */
export function phoneBook(metadata: MetadataJson, countries: readonly string[]): PhoneBook {
  const known = new Map<string, PhoneNumber | undefined>();
  const parse = (value: string, country?: string): PhoneNumber | undefined => {
    const key = `${country ?? ''} ${value}`;
    if (!known.has(key)) known.set(key, parsed(value, country, metadata));
    return known.get(key);
  };
  const bestOf = (value: string, among: readonly string[]): NationalFit => {
    const fits = among.map((country) => fitOf(value, parse(value, country), country));
    return fits.find((item) => item === 'written') ?? fits.find((item) => item !== undefined);
  };
  return {
    exists: (value) => parse(value.replace(OPTIONAL_TRUNK, '').replace(/^\(?00/u, '+'))?.isPossible() === true,
    national: (value, around) => bestOf(value, countriesIn(around, countries)),
    anywhere: (value) => bestOf(value, LARGE),
  };
}

function parsed(value: string, country: string | undefined, metadata: MetadataJson): PhoneNumber | undefined {
  const number = value.replace(EXTENSION, '');
  if (country === undefined) return parsePhoneNumberFromString(number, { extract: false }, metadata);
  if (!isCountry(country, metadata)) return undefined;
  return parsePhoneNumberFromString(number, { defaultCountry: country, extract: false }, metadata);
}

function isCountry(code: string, metadata: MetadataJson): code is CountryCode {
  return isSupportedCountry(code as CountryCode, metadata);
}

const groupsOf = (value: string): string => (value.replace(EXTENSION, '').match(/\d+/gu) ?? []).join(' ');

/** Dots, dashes, brackets and spaces are matters of taste; where the groups end is the plan's. */
function fitOf(value: string, number: PhoneNumber | undefined, country: string): NationalFit {
  if (number === undefined || !number.isValid() || number.country !== country) return undefined;
  const groups = groupsOf(value);
  if (!groups.includes(' ')) return 'fits';
  const forms = [number.formatNational(), number.formatInternational().replace(/^\+\d+/u, '')];
  return forms.some((form) => groupsOf(form) === groups) ? 'written' : 'fits';
}
