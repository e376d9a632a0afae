import { isDate, passesLuhn, weightedSum } from '../checks.ts';

/** Check rules of Asia. Each takes the number without separators, in capitals. */

/** Chinese resident number: a region, a birth day, ISO 7064 modulus 11,2 with X for ten (GB 11643-1999). */
export function passesChinese(value: string): boolean {
  const sum = weightedSum(value.slice(0, 17), [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]);
  return (
    /^[1-9]\d{5}(?:19|20)/u.test(value) &&
    isDate(Number(value.slice(6, 10)), Number(value.slice(10, 12)), Number(value.slice(12, 14))) &&
    '10X98765432'[sum % 11] === value[17]
  );
}

/** Chinese social credit code: 31 characters without I O S V Z, powers of three, modulus 31 (GB 32100-2015). */
export function passesSocialCredit(value: string): boolean {
  const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
  const sum = [...value.slice(0, 17)].reduce((total, letter, i) => total + alphabet.indexOf(letter) * (3 ** i % 31), 0);
  return alphabet[(31 - (sum % 31)) % 31] === value[17];
}

/** Korean business number: weights 1 3 7 1 3 7 1 3 5, the tens of the last product besides (국세청). */
export function passesKoreanBusiness(d: string): boolean {
  const sum = weightedSum(d.slice(0, 9), [1, 3, 7, 1, 3, 7, 1, 3, 5]) + Math.floor((Number(d[8]) * 5) / 10);
  return (10 - (sum % 10)) % 10 === Number(d[9]) && /^(?!100)[1-9]\d\d(?!00)\d\d(?!0000)/u.test(d);
}

/** Indian goods and services tax number: base 36, every second place twice, digits added (GSTN). */
export function passesGstin(value: string): boolean {
  const sum = [...value.slice(0, 14)].reduce((total, letter, i) => {
    const product = Number.parseInt(letter, 36) * ((i % 2) + 1);
    return total + Math.floor(product / 36) + (product % 36);
  }, 0);
  return (36 - (sum % 36)) % 36 === Number.parseInt(value[14] ?? '', 36);
}

/** Taiwanese identity number: the letter counts as two digits, weights 1 9 8 to 1 1, a multiple of ten (戶政司). */
export function passesTaiwanese(value: string): boolean {
  const area = 'ABCDEFGHJKLMNPQRSTUVXYWZIO'.indexOf(value[0] ?? '') + 10;
  return (
    (Math.floor(area / 10) + (area % 10) * 9 + weightedSum(value.slice(1), [8, 7, 6, 5, 4, 3, 2, 1, 1])) % 10 === 0
  );
}

/** Taiwanese company number: weights 1 2 1 2 1 2 4 1, digits added, a multiple of five since 2023 (財政部). */
export function passesTaiwaneseCompany(d: string): boolean {
  const sum = [...d].reduce((total, digit, i) => {
    const product = Number(digit) * ([1, 2, 1, 2, 1, 2, 4, 1][i] ?? 0);
    return total + Math.floor(product / 10) + (product % 10);
  }, 0);
  return sum % 5 === 0 || (d[6] === '7' && (sum + 1) % 5 === 0);
}

/** Vietnamese tax number: weights 31 29 23 19 17 13 7 5 3, modulus 11 (Tổng cục Thuế). */
export const passesVietnameseTax = (d: string): boolean =>
  10 - (weightedSum(d.slice(0, 9), [31, 29, 23, 19, 17, 13, 7, 5, 3]) % 11) === Number(d[9]);

/** Indonesian identity number: a province, a birth day with 40 more for women (Permendagri 72/2022). */
export const passesIndonesian = (d: string): boolean =>
  /^(?:1[1-9]|21|3[1-6]|5[1-3]|6[1-5]|7[1-6]|8[12]|9[1-7])/u.test(d) &&
  isDate(2000, Number(d.slice(8, 10)), Number(d.slice(6, 8)) % 40) &&
  !d.endsWith('0000');

/** Indonesian tax number: Luhn over the first nine of fifteen digits (Direktorat Jenderal Pajak). */
export const passesNpwp = (d: string): boolean => passesLuhn(d.slice(0, 9));

/** Philippine tax number: the ninth digit checks the others, weights 9 to 2, modulus 11 (BIR). */
export const passesPhilippineTax = (d: string): boolean =>
  weightedSum(d.slice(0, 8), [9, 8, 7, 6, 5, 4, 3, 2]) % 11 === Number(d[8]);

/** Malaysian identity number: a birth day and a place (JPN). */
export const passesMalaysian = (d: string): boolean =>
  isDate(2000, Number(d.slice(2, 4)), Number(d.slice(4, 6))) && !/^\d{6}(?:00|1[7-9]|20|69|73|80|81|9[4-7])/u.test(d);

/** Hong Kong identity number: one or two letters from 10, a space before one letter counts 36, modulus 11 with A for ten. */
export function passesHongKong(value: string): boolean {
  const sum = [...value.slice(0, -1).padStart(8, ' ')].reduce(
    (total, letter, i) => total + (letter === ' ' ? 36 : Number.parseInt(letter, 36)) * (9 - i),
    0,
  );
  return '0123456789A'[(11 - (sum % 11)) % 11] === value.at(-1);
}

/** Singapore company numbers: of a business, of a local company, of other bodies, each with its letters (ACRA, UEN). */
export function passesUen(value: string): boolean {
  const front = value.slice(0, -1);
  if (value.length === 9) return 'XMKECAWLJDB'[weightedSum(front, [10, 4, 9, 3, 8, 2, 7, 1]) % 11] === value[8];
  if (/^\d/u.test(value)) return 'ZKCMDNERGWH'[weightedSum(front, [10, 8, 6, 4, 9, 7, 5, 3, 1]) % 11] === value[9];
  const alphabet = 'ABCDEFGHJKLMNPQRSTUVWX0123456789';
  const weights = [4, 3, 5, 3, 10, 2, 2, 5, 7];
  const sum = [...front].reduce((total, letter, i) => total + alphabet.indexOf(letter) * (weights[i] ?? 0), 0);
  return alphabet[(sum - 5) % 11] === value[9];
}

/** Egyptian national number: a century, a birth day and a governorate. */
export const passesEgyptian = (d: string): boolean =>
  isDate(Number(d[0]) * 100 + 1700 + Number(d.slice(1, 3)), Number(d.slice(3, 5)), Number(d.slice(5, 7)));

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

/** Korean registration numbers: a birth day and a sign of sex and century; since October 2020 no check digit is left. */
export function passesKorean(d: string): boolean {
  const century = /[12569]/u.test(d[6] ?? '') && d[6] !== '9' ? 1900 : 2000;
  return (
    /[1-8]/u.test(d[6] ?? '') &&
    isDate(century + Number(d.slice(0, 2)), Number(d.slice(2, 4)), Number(d.slice(4, 6))) &&
    Number(d.slice(7, 9)) <= 96
  );
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
