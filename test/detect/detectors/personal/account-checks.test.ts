import { describe, expect, it } from 'vitest';
import { ibanLength, passesIban, passesLuhn, passesRoutingNumber } from '../../../../shared/detect/checks.ts';
import * as check from '../../../../shared/detect/detectors/personal/identity/check-accounts.ts';
import { country, numbersOf, stream } from './identity-forms.ts';

describe('check rules of accounts beside an independent library', () => {
  it.each([
    ['CLABE', check.passesClabe, country('MX', 'clabe'), '002010##########??'],
    ['CBU', check.passesCbu, country('AR', 'cbu'), '011059##?###########??'],
    ['Norwegian account', check.passesNorwegianAccount, country('NO', 'kontonr'), '8601######?'],
  ] as const)('%s', (_, judge, oracle, template) => {
    const next = stream(template.length);
    const made = Array.from({ length: 40 }, () => numbersOf(template, next)).flat();
    // The library refuses a CBU whose check digit is zero (ten less nothing), which banks do give.
    const numbers = made.filter((value) => value.length !== 22 || (value[7] !== '0' && value[21] !== '0'));
    expect(numbers.some(oracle)).toBe(true);
    expect(numbers.filter((value) => judge(value) !== oracle(value))).toEqual([]);
  });

  it.each([
    ['61109010140000071219812874', check.passesPolishAccount, true],
    ['61109010140000071219812875', check.passesPolishAccount, false],
    ['21000418450200051332', check.passesSpanishAccount, true],
    ['21000418460200051332', check.passesSpanishAccount, false],
    ['021000021', passesRoutingNumber, true],
    ['021000022', passesRoutingNumber, false],
    ['4242424242424242', passesLuhn, true],
    ['4242424242424243', passesLuhn, false],
  ] as const)('%s', (value, judge, expected) => {
    expect(judge(value)).toBe(expected);
  });

  it('knows the length of an IBAN before its check digits', () => {
    expect(ibanLength('DE')).toBe(22);
    expect(passesIban('DE89370400440532013000')).toBe(true);
    expect(passesIban('DE8937040044053201300')).toBe(false);
    expect(passesIban('DE89370400440532013001')).toBe(false);
  });
});
