/**
 * Pure checks over candidates: check digits, calendars and number plans. Every function takes a string and never
 * throws; a string of the wrong length or alphabet simply fails.
 */

/** Only the ASCII digits of a value, in order. */
export function digitsOf(value: string): string {
  return value.replaceAll(/\D/gu, '');
}

const ZERO = 48;

/** Sum of digit times weight, position by position; weights repeat when the number is longer. */
export function weightedSum(digits: string, weights: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = digits.charCodeAt(i) - ZERO;
    sum += (digit >= 0 && digit <= 9 ? digit : Number.NaN) * (weights[i % weights.length] ?? 0);
  }
  return sum;
}

/** Luhn check over a run of digits (ISO/IEC 7812-1, annex B). */
export function passesLuhn(digits: string): boolean {
  if (!/^\d{2,}$/u.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/**
 * Check digit of an individual number (My Number): twelve digits, modulus 11, a remainder of 0 or 1 gives 0
 * (平成26年総務省令第85号 第5条).
 */
export function passesMyNumber(digits: string): boolean {
  if (!/^\d{12}$/u.test(digits)) return false;
  const remainder = weightedSum(digits.slice(0, 11), [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
  return Number(digits[11]) === (remainder <= 1 ? 0 : 11 - remainder);
}

/**
 * Check digit of a corporate number: thirteen digits of which the first is 9 minus the weighted sum of the other
 * twelve modulo 9, weights 1 and 2 in turn from the right (平成26年財務省令第70号 第2条).
 */
export function passesCorporateNumber(digits: string): boolean {
  if (!/^[1-9]\d{12}$/u.test(digits)) return false;
  return Number(digits[0]) === 9 - (weightedSum(digits.slice(1), [2, 1]) % 9);
}

/**
 * Check digit of a Japanese health insurer number (six or eight digits): weights 2 and 1 in turn from the digit
 * before the last, digits of the products added, complement to ten (厚生労働省「保険者番号等の設定について」).
 * The arithmetic is that of Luhn.
 */
export function passesInsurerNumber(digits: string): boolean {
  return /^(?:\d{6}|\d{8})$/u.test(digits) && passesLuhn(digits);
}

/** Codes of the public safety commissions that lead a driving licence number, by their first digit. */
const SAFETY_COMMISSIONS = /^(?:1[0-4]|2[0-5]|30|4\d|5[0-5]|6[0-5]|7[0-4]|8[0-3]|9[0-7])/u;

/**
 * Whether twelve digits could be a Japanese driving licence: a public safety commission, and an eleventh digit that
 * checks the ten before it (modulus 11). Police instructions name the parts of the number and do not publish the
 * arithmetic, which is described by those who met it, so nothing is refused for failing it. One random number in
 * twenty passes.
 */
export function fitsDrivingLicence(digits: string): boolean {
  if (!/^\d{12}$/u.test(digits) || !SAFETY_COMMISSIONS.test(digits)) return false;
  const remainder = weightedSum(digits.slice(0, 10), [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
  return Number(digits[10]) === (11 - remainder) % 10;
}

/** Lengths of the IBAN by country (SWIFT, IBAN Registry). */
const IBAN_LENGTHS: Readonly<Record<string, number>> = Object.fromEntries(
  (
    'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ' +
    'ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 ' +
    'LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 ' +
    'PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

/** Length that an IBAN of the country (two capital letters) has, or `undefined` where there are none. */
export function ibanLength(country: string): number | undefined {
  return IBAN_LENGTHS[country];
}

/** IBAN without separators, capital letters: length of its country and modulus 97 (ISO 13616-1, ISO 7064). */
export function passesIban(iban: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/u.test(iban) || ibanLength(iban.slice(0, 2)) !== iban.length) return false;
  let remainder = 0;
  for (const letter of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(letter, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}

/** EAN-13 and so JAN and ISBN-13: weights 1 and 3 in turn (GS1 General Specifications, 7.9). */
export function passesEan13(digits: string): boolean {
  return /^\d{13}$/u.test(digits) && weightedSum(digits, [1, 3]) % 10 === 0;
}

/** US bank routing number: nine digits, weights 3 7 1, sum a multiple of ten (ABA routing number policy). */
export function passesRoutingNumber(digits: string): boolean {
  return (
    /^(?:0\d|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)\d{7}$/u.test(digits) && weightedSum(digits, [3, 7, 1]) % 10 === 0
  );
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Whether a day exists in the Gregorian calendar. Year 1 and later, month from 1, day from 1. */
export function isDate(year: number, month: number, day: number): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 && leap ? 29 : MONTH_DAYS[month - 1];
  return year >= 1 && days !== undefined && Number.isInteger(day) && day >= 1 && day <= days;
}

/** First day of each era and the last year it reached, by initial (Meiji 6 adopted the Gregorian calendar). */
const ERAS = {
  M: { first: 1868, last: 45 },
  T: { first: 1912, last: 15 },
  S: { first: 1926, last: 64 },
  H: { first: 1989, last: 31 },
  R: { first: 2019, last: 99 },
} as const;

const ERA_INITIALS = { 明: 'M', 大: 'T', 昭: 'S', 平: 'H', 令: 'R' } as const;

/**
 * Gregorian year of a year in a Japanese era. The era is its name (`昭和`), its first character or its initial (`S`, any case), the year
 * counts from 1. `undefined` for an unknown era or a year that it did not reach.
 */
export function westernYear(era: string, year: number): number | undefined {
  const initial = ERA_INITIALS[era[0] as keyof typeof ERA_INITIALS] ?? era.toUpperCase();
  const span = ERAS[initial as keyof typeof ERAS];
  if (span === undefined || !Number.isInteger(year) || year < 1 || year > span.last) return undefined;
  return span.first + year - 1;
}

const KANJI_DIGITS = '〇一二三四五六七八九';

/**
 * Number written in ASCII digits, `元` (first year) or kanji numerals up to 9999 (`五十八`, `二〇二六`).
 * `undefined` for anything else.
 */
export function numberOf(text: string): number | undefined {
  if (/^\d{1,9}$/u.test(text)) return Number(text);
  if (text === '元') return 1;
  if (/^[〇一二三四五六七八九]{1,4}$/u.test(text))
    return Number([...text].map((d) => KANJI_DIGITS.indexOf(d)).join(''));
  const parts =
    /^(?:([二三四五六七八九]?)千)?(?:([二三四五六七八九]?)百)?(?:([二三四五六七八九]?)十)?([一二三四五六七八九]?)$/u.exec(
      text,
    );
  if (parts === null || text === '') return undefined;
  const units = [1000, 100, 10] as const;
  const scales = units.map((unit, i) =>
    parts[i + 1] === undefined ? 0 : Math.max(1, KANJI_DIGITS.indexOf(parts[i + 1] || '一')) * unit,
  );
  return scales.reduce((sum, value) => sum + value, parts[4] ? KANJI_DIGITS.indexOf(parts[4]) : 0);
}
