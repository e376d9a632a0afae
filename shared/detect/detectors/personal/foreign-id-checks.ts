import { isDate, passesLuhn, weightedSum } from '../../checks.ts';

/** Check digits of identity numbers outside Japan. Each takes the number without separators, letters in capitals. */

/** Australian company number: weights 8 to 1, complement to ten (ASIC, ACN format). */
export const passesAcn = (d: string): boolean =>
  (10 - (weightedSum(d.slice(0, 8), [8, 7, 6, 5, 4, 3, 2, 1]) % 10)) % 10 === Number(d[8]);

/** Australian Medicare number: first 2 to 6, weights 1 3 7 9 (Services Australia). */
export const passesMedicare = (d: string): boolean =>
  /^[2-6]/u.test(d) && weightedSum(d.slice(0, 8), [1, 3, 7, 9]) % 10 === Number(d[8]);

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

/** German tax number: modulus 11,10 (ISO 7064), no leading zero. */
export function passesGermanTax(d: string): boolean {
  let product = 10;
  for (const digit of d.slice(0, 10)) {
    const sum = (Number(digit) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return d[0] !== '0' && (11 - product) % 10 === Number(d[10]);
}

/** Spanish NIF and NIE: number modulo 23 picks the letter; X, Y, Z stand for 0, 1, 2 (Real Decreto 1553/2005). */
export function passesSpanish(value: string): boolean {
  const number = value.slice(0, -1).replace(/^[XYZ]/u, (letter) => String('XYZ'.indexOf(letter)));
  return 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(number) % 23] === value.at(-1);
}

/** Finnish personal identity code: day, century sign, number modulo 31 (Digital and Population Data Services Agency). */
export function passesFinnish(value: string): boolean {
  const [day, month] = [Number(value.slice(0, 2)), Number(value.slice(2, 4))];
  const number = Number(value.slice(0, 6) + value.slice(7, 10));
  return (
    isDate(2000 + Number(value.slice(4, 6)), month, day) && '0123456789ABCDEFHJKLMNPRSTUVWXY'[number % 31] === value[10]
  );
}

const DIHEDRAL = [
  '0123456789',
  '1234067895',
  '2340178956',
  '3401289567',
  '4012395678',
  '5987604321',
  '6598710432',
  '7659821043',
  '8765932104',
  '9876543210',
];
const PERMUTED = [
  '0123456789',
  '1576283094',
  '5803796142',
  '8916043527',
  '9453126870',
  '4286573901',
  '2793806415',
  '7046913258',
];

/** Verhoeff check of the Indian Aadhaar number, which never begins with 0 or 1 (UIDAI). */
export function passesAadhaar(d: string): boolean {
  const rest = [...d]
    .toReversed()
    .reduce((state, digit, i) => Number(DIHEDRAL[state]?.[Number(PERMUTED[i % 8]?.[Number(digit)])]), 0);
  return /^[2-9]/u.test(d) && rest === 0;
}

const ODD_PLACES = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

/** Italian fiscal code: letters and digits at odd places are translated, the sum picks the last letter (DM 23/12/1976). */
export function passesFiscalCode(value: string): boolean {
  const sum = [...value.slice(0, 15)].reduce((total, letter, i) => {
    const rank = /\d/u.test(letter) ? Number(letter) : letter.charCodeAt(0) - 65;
    return total + (i % 2 === 0 ? (ODD_PLACES[rank] ?? 0) : rank);
  }, 0);
  return String.fromCharCode(65 + (sum % 26)) === value[15];
}

/** Korean registration numbers: a birth day and a sign of sex and century; since October 2020 no check digit is left. */
export function passesKorean(d: string): boolean {
  const century = /[12569]/u.test(d[6] ?? '') && d[6] !== '9' ? 1900 : 2000;
  return (
    /[1-8]/u.test(d[6] ?? '') &&
    isDate(century + Number(d.slice(0, 2)), Number(d.slice(2, 4)), Number(d.slice(4, 6))) &&
    Number(d.slice(7, 9)) <= 96
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

/** Swedish personal and organisation numbers: Luhn over the last ten digits; a day (or day + 60) or a third digit from 2. */
export function passesSwedish(d: string): boolean {
  const ten = d.slice(-10);
  const [month, day] = [Number(ten.slice(2, 4)), Number(ten.slice(4, 6))];
  const person = isDate(2000, month, day > 60 ? day - 60 : day);
  return passesLuhn(ten) && (d.length === 12 ? person && /^(?:19|20)/u.test(d) : person || Number(ten[2]) >= 2);
}

/** Singapore NRIC and FIN: weights 2 7 6 5 4 3 2, an offset by series, modulus 11 picks the letter (ICA). */
export function passesNric(value: string): boolean {
  const series = value[0] ?? '';
  const sum = weightedSum(value.slice(1, 8), [2, 7, 6, 5, 4, 3, 2]) + ({ S: 0, F: 0, T: 4, G: 4, M: 3 }[series] ?? 0);
  const letters = /[ST]/u.test(series) ? 'JZIHGFEDCBA' : series === 'M' ? 'KLJNPQRTUWX' : 'XWUTRQPNMLK';
  return letters[series === 'M' ? 10 - (sum % 11) : sum % 11] === value[8];
}

/** Thai national number: a province in the second and third place, weights 13 to 2, modulus 11 (Department of Provincial Administration). */
export const passesThai = (d: string): boolean =>
  /^[1-8](?:[134]\d|2[0-7]|5[0-8]|6[0-7]|7[0-7]|8[0-6]|9[0-6])/u.test(d) &&
  (11 - (weightedSum(d.slice(0, 12), [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 10 === Number(d[12]);

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

/** NHS number: weights 10 to 2, modulus 11 (NHS Data Model and Dictionary). */
export const passesNhs = (d: string): boolean =>
  (11 - (weightedSum(d.slice(0, 9), [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11 === Number(d[9]);

/** South African identity number: a birth day and Luhn (Department of Home Affairs). */
export const passesSouthAfrican = (d: string): boolean =>
  isDate(2000, Number(d.slice(2, 4)), Number(d.slice(4, 6))) && /^[01]/u.test(d.slice(10)) && passesLuhn(d);
