import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  entropyOf,
  isHex,
  isUuid,
  kindsOf,
  looksRandom,
  varietyOf,
} from '../../../shared/detect/detectors/secret/randomness.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const ALPHABETS = {
  hex: '0123456789abcdef',
  'small letters and digits': `${LETTERS}0123456789`,
  'letters and digits': `${LETTERS}${LETTERS.toUpperCase()}0123456789`,
};

/** The share of 1000 drawn values that pass, from a fixed seed so that the figure never wavers. */
function shareSeenAsRandom(alphabet: string, length: number): number {
  const drawn = fc.string({ unit: fc.constantFrom(...alphabet), minLength: length, maxLength: length });
  const values = fc.sample(drawn, { numRuns: 1000, seed: 7 });
  return values.filter((value) => looksRandom(value)).length / values.length;
}

describe('looksRandom', () => {
  it.each(Object.entries(ALPHABETS))('keeps nearly all drawn values of 32 characters: %s', (_, alphabet) => {
    expect(shareSeenAsRandom(alphabet, 32)).toBeGreaterThan(0.97);
  });

  it.each(Object.entries(ALPHABETS))('keeps most drawn values of 16 characters: %s', (_, alphabet) => {
    expect(shareSeenAsRandom(alphabet, 16)).toBeGreaterThan(0.85);
  });

  it.each([
    'userSessionTokenV2',
    'get_access_token_from_header',
    'production-database-primary',
    'com.aoba.orders.TokenFactory',
    'sha256WithRSAEncryption',
    'src/auth/refresh-token-2.ts',
    'internationalization',
    'customer_secret_2026',
    'aaaaaaaaaaaaaaaa',
    '1111111111111111',
    'short1',
  ])('takes %s for a name', (value) => {
    expect(looksRandom(value)).toBe(false);
  });
});

describe('entropyOf', () => {
  it.each([
    ['', 0],
    ['aaaa', 0],
    ['abab', 1],
    ['abcd', 2],
  ])('of %j is %d bits', (value, bits) => {
    expect(entropyOf(value)).toBeCloseTo(bits);
  });

  it('never exceeds what the number of different characters allows', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (value) => {
        expect(entropyOf(value)).toBeLessThanOrEqual(Math.log2(varietyOf(value)) + 1e-9);
      }),
    );
  });
});

describe('shapes', () => {
  it.each([
    ['0a9f', true],
    ['0A9F', true],
    ['0a9F', false],
    ['0g', false],
  ])('isHex(%j) is %s', (value, expected) => {
    expect(isHex(value)).toBe(expected);
  });

  it('knows every UUID and nothing longer', () => {
    fc.assert(
      fc.property(fc.uuid(), (uuid) => {
        expect(isUuid(uuid)).toBe(true);
        expect(isUuid(`${uuid}0`)).toBe(false);
      }),
    );
  });

  it.each([
    ['abc', 1],
    ['abC', 2],
    ['abC1', 3],
    ['abC1!', 4],
  ])('kindsOf(%j) is %d', (value, kinds) => {
    expect(kindsOf(value)).toBe(kinds);
  });
});
