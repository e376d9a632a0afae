import { isDate, passesLuhn, weightedSum } from '../checks.ts';

/** Check rules of Eastern Europe, the Near East and Africa. Each takes the number without separators, in capitals. */

/** Russian taxpayer number: ten digits with one check digit, twelve with two (ФНС, приказ ЕД-7-14/559). */
export function passesInn(d: string): boolean {
  const digit = (weights: readonly number[]): number => (weightedSum(d.slice(0, weights.length), weights) % 11) % 10;
  if (d.length === 10) return digit([2, 4, 10, 3, 5, 9, 4, 6, 8]) === Number(d[9]);
  return (
    digit([7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) === Number(d[10]) &&
    digit([3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) === Number(d[11])
  );
}

/** Russian insurance account: weights 9 to 1, modulus 101, a hundred counts as zero (СФР, СНИЛС). */
export const passesSnils = (d: string): boolean =>
  (weightedSum(d.slice(0, 9), [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101) % 100 === Number(d.slice(9));

/** Russian company registration: all but the last digit modulo 11, or 13 with fifteen digits (ФНС, ОГРН). */
export const passesOgrn = (d: string): boolean =>
  (Number(d.slice(0, -1)) % (d.length === 13 ? 11 : 13)) % 10 === Number(d.at(-1)) && /^[1-59]/u.test(d);

/** Ukrainian taxpayer number: weights -1 5 7 9 4 6 10 5 7, modulus 11 (ДПС, РНОКПП). */
export const passesUkrainian = (d: string): boolean =>
  (((weightedSum(d.slice(0, 9), [-1, 5, 7, 9, 4, 6, 10, 5, 7]) % 11) + 11) % 11) % 10 === Number(d[9]);

/** Romanian personal number: a birth day, weights 2 7 9 1 4 6 3 5 8 2 7 9, modulus 11 (OUG 97/2005). */
export function passesRomanian(d: string): boolean {
  const rest = weightedSum(d.slice(0, 12), [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11;
  return isDate(2000, Number(d.slice(3, 5)), Number(d.slice(5, 7))) && (rest === 10 ? 1 : rest) === Number(d[12]);
}

/** Czech and Slovak birth number: a birth day (month + 50 for women, + 20 when days run out), a multiple of eleven. */
export const passesCzech = (d: string): boolean =>
  isDate(2000, (Number(d.slice(2, 4)) % 50) % 20, Number(d.slice(4, 6))) &&
  (Number(d) % 11 === 0 || (Number(d.slice(0, 9)) % 11 === 10 && d[9] === '0'));

/** Greek tax number: powers of two, modulus 11 (ΑΑΔΕ). */
export const passesGreek = (d: string): boolean =>
  (weightedSum(d.slice(0, 8), [256, 128, 64, 32, 16, 8, 4, 2]) % 11) % 10 === Number(d[8]) && Number(d) > 0;

/** Turkish tax number: each digit and its place, doubled as often as places are left, modulus 9 (GİB, VKN). */
export function passesTurkishTax(d: string): boolean {
  const sum = [...d.slice(0, 9)].reduce((total, digit, i) => {
    const shifted = (Number(digit) + 9 - i) % 10;
    const doubled = (shifted * 2 ** (9 - i)) % 9;
    return total + (shifted !== 0 && doubled === 0 ? 9 : doubled);
  }, 0);
  return (10 - (sum % 10)) % 10 === Number(d[9]);
}

/** Turkish identity number: two check digits over odd and even places (NVİ). */
export function passesTurkish(d: string): boolean {
  const odd = weightedSum(d.slice(0, 9), [1, 0]);
  const even = weightedSum(d.slice(0, 8), [0, 1]);
  return (
    d[0] !== '0' &&
    (((odd * 7 - even) % 10) + 10) % 10 === Number(d[9]) &&
    weightedSum(d.slice(0, 10), [1]) % 10 === Number(d[10])
  );
}

/** Polish PESEL: weights 1 3 7 9, month carries the century (Ustawa o ewidencji ludności). */
export function passesPesel(d: string): boolean {
  const month = Number(d.slice(2, 4)) % 20;
  return (
    month >= 1 &&
    month <= 12 &&
    Number(d.slice(4, 6)) >= 1 &&
    Number(d.slice(4, 6)) <= 31 &&
    (10 - (weightedSum(d.slice(0, 10), [1, 3, 7, 9]) % 10)) % 10 === Number(d[10])
  );
}

/** South African identity number: a birth day and Luhn (Department of Home Affairs). */
export const passesSouthAfrican = (d: string): boolean =>
  isDate(2000, Number(d.slice(2, 4)), Number(d.slice(4, 6))) && /^[01]/u.test(d.slice(10)) && passesLuhn(d);
