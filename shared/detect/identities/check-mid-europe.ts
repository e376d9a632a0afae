import { weightedSum } from '../checks.ts';

/** Check rules of Germany, Austria and Switzerland. Each takes the number without separators, in capitals. */

/** ISO 7064 modulus 11,10 over digits: German tax and VAT numbers. */
export function passesMod11And10(d: string): boolean {
  let product = 10;
  for (const digit of d.slice(0, -1)) product = (((Number(digit) + product) % 10 || 10) * 2) % 11;
  return (11 - product) % 10 === Number(d.at(-1));
}

/** German tax number (§ 139b AO): no leading zero, modulus 11,10. */
export const passesGermanTax = (d: string): boolean => d[0] !== '0' && passesMod11And10(d);

/** The rule for its digits besides: of the first ten one occurs two or three times, the others at most once (BZSt). */
export function passesGermanTaxDigits(d: string): boolean {
  const counts = [...'0123456789'].map((digit) => d.slice(0, 10).split(digit).length - 1);
  const repeated = counts.filter((count) => count > 1);
  return repeated.length === 1 && Number(repeated[0]) <= 3 && passesGermanTax(d);
}

/** German pension insurance number: area, birth day, initial, weights 2 1 2 5 7 1 2, digit sums (§ 147 SGB VI, VKVV). */
export function passesGermanPension(value: string): boolean {
  const digits = value.slice(0, 8) + String(value.charCodeAt(8) - 64).padStart(2, '0') + value.slice(9, 11);
  const weights = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1];
  const sum = [...digits].reduce((total, digit, i) => {
    const product = Number(digit) * (weights[i] ?? 0);
    return total + Math.floor(product / 10) + (product % 10);
  }, 0);
  const month = Number(value.slice(4, 6));
  return sum % 10 === Number(value[11]) && month >= 1 && month <= 12;
}

/** Swiss social security number: country 756, EAN-13 (AHVV Art. 133). */
export const passesAhv = (d: string): boolean => weightedSum(d, [1, 3]) % 10 === 0;

/** Swiss company number: CHE, weights 5 4 3 2 7 6 5 4, modulus 11 (UIDV). */
export const passesSwissCompany = (value: string): boolean =>
  (11 - (weightedSum(value.slice(3, 11), [5, 4, 3, 2, 7, 6, 5, 4]) % 11)) % 11 === Number(value[11]);

/** Austrian insurance number: weights 3 7 9, 5 8 4 2 1 6, the check digit is the fourth (SVC). */
export const passesAustrian = (d: string): boolean =>
  weightedSum(d, [3, 7, 9, 0, 5, 8, 4, 2, 1, 6]) % 11 === Number(d[3]) && d[0] !== '0';

/** German physician number: weights 4 and 9 over six digits (KBV, LANR). */
export const passesLanr = (d: string): boolean =>
  (10 - (weightedSum(d.slice(0, 6), [4, 9]) % 10)) % 10 === Number(d[6]);

/** German health insurance number: the letter counts as two digits, then as Luhn from the left (§ 290 SGB V). */
export function passesKvnr(value: string): boolean {
  const body = String(value.charCodeAt(0) - 64).padStart(2, '0') + value.slice(1, 9);
  const sum = [...body].reduce((total, digit, i) => {
    const product = Number(digit) * (i % 2 === 0 ? 1 : 2);
    return total + Math.floor(product / 10) + (product % 10);
  }, 0);
  return sum % 10 === Number(value[9]);
}

/** Machine readable documents: letters count from 10, weights 7 3 1 (ICAO Doc 9303-3). */
export function passesIcao(value: string): boolean {
  const sum = [...value.slice(0, -1)].reduce(
    (total, letter, i) => total + Number.parseInt(letter, 36) * ([7, 3, 1][i % 3] ?? 0),
    0,
  );
  return sum % 10 === Number(value.at(-1));
}
