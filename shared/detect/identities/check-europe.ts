import { isDate, passesLuhn, weightedSum } from '../checks.ts';

/** Check rules of Western, Southern and Northern Europe. Each takes the number without separators, in capitals. */

/** French social security number: 97 less the rest of the number; Corsica's 2A and 2B count as 19 and 18 (INSEE). */
export function passesFrenchSocial(value: string): boolean {
  const number = Number(value.slice(0, 13).replace('2A', '19').replace('2B', '18'));
  return 97 - (number % 97) === Number(value.slice(13));
}

/** French tax number: the first ten digits modulo 511 (DGFiP, numéro SPI). */
export const passesFrenchTax = (d: string): boolean => Number(d.slice(0, 10)) % 511 === Number(d.slice(10));

/** French VAT number: 12 and three times the SIREN, modulo 97 (Code général des impôts, art. 286 ter). */
export const passesFrenchVat = (value: string): boolean =>
  passesLuhn(value.slice(4)) && (12 + 3 * (Number(value.slice(4)) % 97)) % 97 === Number(value.slice(2, 4));

/** Italian VAT number: office of a province, Luhn (DPR 633/1972). */
export const passesItalianVat = (d: string): boolean =>
  /^\d{7}(?:0\d[1-9]|0[1-9]0|100|12[01]|888|999)\d$/u.test(d) && passesLuhn(d);

/** Spanish company number: the Luhn digit, or the letter of its rank for some kinds of company (Orden EHA/451/2008). */
export function passesCif(value: string): boolean {
  const digit = [...'0123456789'].findIndex((last) => passesLuhn(value.slice(1, 8) + last));
  return String(digit) === value[8] || 'JABCDEFGHI'[digit] === value[8];
}

/** Spanish social security number: province and number modulo 97 (TGSS, NAF). */
export function passesSpanishSocial(d: string): boolean {
  const number = Number(d.slice(2, 10));
  const whole = number < 10_000_000 ? number + Number(d.slice(0, 2)) * 10_000_000 : Number(d.slice(0, 10));
  return whole % 97 === Number(d.slice(10));
}

/** Dutch citizen service number: weights 9 to 2 and minus 1, a multiple of eleven (Logisch Ontwerp BSN). */
export const passesBsn = (d: string): boolean =>
  Number(d) > 0 && (weightedSum(d.slice(0, 8), [9, 8, 7, 6, 5, 4, 3, 2]) - Number(d[8])) % 11 === 0;

/** Dutch VAT number: a citizen or company number, or since 2020 modulus 97 over letters and digits (Belastingdienst). */
export function passesDutchVat(value: string): boolean {
  const digits = [...value].map((letter) => String(Number.parseInt(letter, 36))).join('');
  return (
    passesBsn(value.slice(2, 11)) || [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1
  );
}

/** UK taxpayer reference: the first digit checks the others (HMRC). */
export const passesUtr = (d: string): boolean =>
  '21987654321'[weightedSum(d.slice(1), [6, 7, 8, 9, 10, 5, 4, 3, 2]) % 11] === d[0];

/** UK VAT number: weights 8 to 2, then 10 and 1, modulus 97; newer numbers leave 42 or 55 (HMRC, VAT Notice 700). */
export function passesBritishVat(value: string): boolean {
  const d = value.slice(-9);
  const rest = weightedSum(d, [8, 7, 6, 5, 4, 3, 2, 10, 1]) % 97;
  return rest === 0 || (!d.startsWith('0') && (rest === 42 || rest === 55));
}

/** Polish tax number: weights 6 5 7 2 3 4 5 6 7, modulus 11 (Ustawa o NIP). */
export const passesNip = (d: string): boolean =>
  weightedSum(d.slice(0, 9), [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === Number(d[9]);

/** Polish company number: weights 8 9 2 3 4 5 6 7, modulus 11, ten counts as zero (GUS). */
export const passesRegon = (d: string): boolean =>
  (weightedSum(d.slice(0, 8), [8, 9, 2, 3, 4, 5, 6, 7]) % 11) % 10 === Number(d[8]);

/** Finnish company number: weights 7 9 10 5 8 4 2, modulus 11; a rest of one is never given (PRH). */
export const passesFinnishCompany = (d: string): boolean => weightedSum(d, [7, 9, 10, 5, 8, 4, 2, 1]) % 11 === 0;

/** Norwegian birth number: two digits modulo 11 (Skatteetaten). */
export const passesNorwegian = (d: string): boolean =>
  isDate(2000, Number(d.slice(2, 4)) % 40, Number(d.slice(0, 2)) % 40) &&
  weightedSum(d.slice(0, 10), [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 === 0 &&
  weightedSum(d, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;

/** Belgian national number: 97 less the rest of the nine digits, a 2 before them from the year 2000 (IBZ). */
export const passesBelgian = (d: string): boolean =>
  Number(d.slice(2, 4)) <= 12 &&
  Number(d.slice(4, 6)) <= 31 &&
  [d.slice(0, 9), ...(d < '50' ? [`2${d.slice(0, 9)}`] : [])].some(
    (number) => 97 - (Number(number) % 97) === Number(d.slice(9)),
  );

/** Portuguese tax number: weights 9 to 2, modulus 11 (AT, NIF). */
export function passesPortuguese(d: string): boolean {
  const rest = weightedSum(d.slice(0, 8), [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
  return Number(d[8]) === (rest < 2 ? 0 : 11 - rest);
}

/** Irish personal number: weights 8 to 2, a second letter nine times, modulus 23 (Department of Social Protection). */
export const passesIrish = (value: string): boolean => {
  const second = /[A-IW]$/u.test(value.slice(8)) ? 'WABCDEFGHI'.indexOf(value[8] ?? '') : 0;
  return (
    'WABCDEFGHIJKLMNOPQRSTUV'[(weightedSum(value.slice(0, 7), [8, 7, 6, 5, 4, 3, 2]) + second * 9) % 23] === value[7]
  );
};

/** Danish personal number: a birth day; the old check digit is no longer kept since 2007 (CPR-kontoret). */
export const passesDanish = (d: string): boolean => isDate(2000, Number(d.slice(2, 4)), Number(d.slice(0, 2)));

/** NHS number: weights 10 to 2, modulus 11 (NHS Data Model and Dictionary). */
export const passesNhs = (d: string): boolean =>
  (11 - (weightedSum(d.slice(0, 9), [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11 === Number(d[9]);

/** Spanish NIF and NIE: number modulo 23 picks the letter; X, Y, Z stand for 0, 1, 2 (Real Decreto 1553/2005). */
export function passesSpanish(value: string): boolean {
  const number = value.slice(0, -1).replace(/^[XYZ]/u, (letter) => String('XYZ'.indexOf(letter)));
  return 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(number) % 23] === value.at(-1);
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

/** Finnish personal identity code: day, century sign, number modulo 31 (Digital and Population Data Services Agency). */
export function passesFinnish(value: string): boolean {
  const [day, month] = [Number(value.slice(0, 2)), Number(value.slice(2, 4))];
  const number = Number(value.slice(0, 6) + value.slice(7, 10));
  return (
    isDate(2000 + Number(value.slice(4, 6)), month, day) && '0123456789ABCDEFHJKLMNPRSTUVWXY'[number % 31] === value[10]
  );
}

/** Swedish personal and organisation numbers: Luhn over the last ten digits; a day (or day + 60) or a third digit from 2. */
export function passesSwedish(d: string): boolean {
  const ten = d.slice(-10);
  const [month, day] = [Number(ten.slice(2, 4)), Number(ten.slice(4, 6))];
  const person = isDate(2000, month, day > 60 ? day - 60 : day);
  return passesLuhn(ten) && (d.length === 12 ? person && /^(?:19|20)/u.test(d) : person || Number(ten[2]) >= 2);
}
