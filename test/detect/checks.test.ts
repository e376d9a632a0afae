import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  digitsOf,
  ibanLength,
  passesCorporateNumber,
  passesEan13,
  passesIban,
  passesInsurerNumber,
  passesLuhn,
  passesMyNumber,
  passesRoutingNumber,
  weightedSum,
} from '../../shared/detect/checks.ts';

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`, 'u'));
const TEN = [...'0123456789'];

/** The one last digit that makes a body pass, or all of them. */
function completions(body: string, passes: (value: string) => boolean): string[] {
  return TEN.filter((digit) => passes(body + digit));
}

describe('digitsOf', () => {
  it('keeps the digits in order', () => {
    expect(digitsOf('12-34 (56)x')).toBe('123456');
    expect(digitsOf('なし')).toBe('');
  });
});

describe('weightedSum', () => {
  it('repeats the weights', () => {
    expect(weightedSum('1111', [1, 2])).toBe(6);
  });
});

describe('passesLuhn', () => {
  it.each(['4242424242424242', '378282246310005', '5555555555554444'])('accepts the published test card %s', (card) => {
    expect(passesLuhn(card)).toBe(true);
  });

  it.each(['4242424242424241', '', '0', '4242 4242 4242 4242', 'abcd'])('refuses %j', (value) => {
    expect(passesLuhn(value)).toBe(false);
  });

  it('has exactly one last digit for every body', () => {
    fc.assert(fc.property(digits(15), (body) => completions(body, passesLuhn).length === 1));
  });

  it('notices every single wrong digit', () => {
    fc.assert(
      fc.property(digits(15), fc.nat(14), fc.integer({ min: 1, max: 9 }), (body, at, shift) => {
        const card = body + completions(body, passesLuhn)[0];
        const wrong = card.slice(0, at) + ((Number(card[at]) + shift) % 10) + card.slice(at + 1);
        return !passesLuhn(wrong);
      }),
    );
  });
});

describe('passesMyNumber', () => {
  it.each(['123456789018', '987654321093', '345678901234'])('accepts %s', (number) => {
    expect(passesMyNumber(number)).toBe(true);
  });

  it.each(['123456789012', '12345678901', '1234567890180', '1234-5678-9018', ''])('refuses %j', (number) => {
    expect(passesMyNumber(number)).toBe(false);
  });

  it('has exactly one check digit for every eleven digits', () => {
    fc.assert(fc.property(digits(11), (body) => completions(body, passesMyNumber).length === 1));
  });

  it('follows the rule of the ordinance, digit by digit from the right', () => {
    fc.assert(
      fc.property(digits(11), (body) => {
        let sum = 0;
        for (let n = 1; n <= 11; n++) sum += Number(body[11 - n]) * (n <= 6 ? n + 1 : n - 5);
        const check = sum % 11 <= 1 ? 0 : 11 - (sum % 11);
        return passesMyNumber(`${body}${check}`);
      }),
    );
  });
});

describe('passesCorporateNumber', () => {
  it.each(['7123456789012', '9234567890123'])('accepts %s', (number) => {
    expect(passesCorporateNumber(number)).toBe(true);
  });

  it.each(['6123456789012', '0123456789012', '712345678901', '71234567890123', 'T7123456789012'])(
    'refuses %j',
    (number) => {
      expect(passesCorporateNumber(number)).toBe(false);
    },
  );

  it('has exactly one first digit, never 0, for every twelve digits', () => {
    fc.assert(
      fc.property(digits(12), (body) => {
        const fitting = TEN.filter((digit) => passesCorporateNumber(digit + body));
        return fitting.length === 1 && fitting[0] !== '0';
      }),
    );
  });

  it('follows another rule than the individual number', () => {
    expect(passesMyNumber('123456789018') && passesCorporateNumber('123456789018')).toBe(false);
  });
});

describe('passesInsurerNumber', () => {
  it.each([
    ['06139992', true],
    ['138057', true],
    ['06139991', false],
    ['1380570', false],
    ['', false],
  ])('judges %j as %s', (number, expected) => {
    expect(passesInsurerNumber(number)).toBe(expected);
  });
});

describe('passesIban', () => {
  it.each(['DE68210501700012345678', 'GB33BUKB20201555555555', 'NL02ABNA0123456789'])(
    'accepts the published example %s',
    (iban) => {
      expect(passesIban(iban)).toBe(true);
    },
  );

  it.each(['GB34BUKB20201555555555', 'gb33bukb20201555555555', 'GB33BUKB2020155555555', 'XX68210501700012345678', ''])(
    'refuses %j',
    (iban) => {
      expect(passesIban(iban)).toBe(false);
    },
  );

  it('accepts exactly one pair of check digits from 02 to 98 for every account', () => {
    const pairs = Array.from({ length: 97 }, (_, i) => String(i + 2).padStart(2, '0'));
    fc.assert(
      fc.property(digits(18), (account) => pairs.filter((pair) => passesIban(`DE${pair}${account}`)).length === 1),
      { numRuns: 30 },
    );
  });

  it('knows lengths by country', () => {
    expect(ibanLength('NO')).toBe(15);
    expect(ibanLength('MT')).toBe(31);
    expect(ibanLength('JP')).toBeUndefined();
  });
});

describe('passesEan13', () => {
  it('accepts an ISBN and refuses its neighbour', () => {
    expect(passesEan13('9780306406157')).toBe(true);
    expect(passesEan13('9780306406158')).toBe(false);
    expect(passesEan13('978030640615')).toBe(false);
  });
});

describe('passesRoutingNumber', () => {
  it.each([
    ['021000021', true],
    ['122105155', true],
    ['122105156', false],
    ['991000021', false],
    ['02100002', false],
  ])('judges %s as %s', (number, expected) => {
    expect(passesRoutingNumber(number)).toBe(expected);
  });
});
