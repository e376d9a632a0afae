import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitsDrivingLicence, passesMyNumber } from '../../shared/detect/checks.ts';

describe('fitsDrivingLicence', () => {
  it.each(['301234567810', '629876543210', '100555000160', '971980123470', '452003111280'])('accepts %s', (number) => {
    expect(fitsDrivingLicence(number)).toBe(true);
  });

  it.each([
    ['a wrong check digit', '301234567820'],
    ['a commission that there is not', '391234567810'],
    ['a digit too few', '30123456781'],
    ['a letter', '30123456781A'],
    ['nothing', ''],
  ])('refuses %s', (_, number) => {
    expect(fitsDrivingLicence(number)).toBe(false);
  });

  it('does not look at how often the licence was issued again', () => {
    const again = fc.integer({ min: 0, max: 9 });
    fc.assert(fc.property(again, (times) => fitsDrivingLicence(`30123456781${times}`)));
  });

  it('fits one random number in twenty, and less than one in a hundred that is an individual number as well', () => {
    const numbers = fc.sample(fc.stringMatching(/^\d{12}$/u), { numRuns: 20_000, seed: 1 });
    const licences = numbers.filter(fitsDrivingLicence);
    expect(licences.length / numbers.length).toBeLessThan(0.06);
    expect(licences.filter(passesMyNumber).length / numbers.length).toBeLessThan(0.01);
  });
});
