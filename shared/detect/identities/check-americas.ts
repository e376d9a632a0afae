import { isDate, passesLuhn, weightedSum } from '../checks.ts';

/** Check rules of the Americas and Oceania. Each takes the number without separators, in capitals. */

/** Modulus 11 as Brazil and others use it: eleven less the rest, ten and eleven count as zero. */
const elevenLess = (sum: number): number => (sum % 11 < 2 ? 0 : 11 - (sum % 11));

/** Brazilian taxpayer number: two check digits, weights to 2 (Receita Federal, CPF). */
export const passesCpf = (d: string): boolean =>
  elevenLess(weightedSum(d.slice(0, 9), [10, 9, 8, 7, 6, 5, 4, 3, 2])) === Number(d[9]) &&
  elevenLess(weightedSum(d.slice(0, 10), [11, 10, 9, 8, 7, 6, 5, 4, 3, 2])) === Number(d[10]);

/** Brazilian company number: letters count from their code less 48, since July 2026 (IN RFB 2.229/2024). */
export function passesCnpj(value: string): boolean {
  const digit = (length: number): number => {
    const sum = [...value.slice(0, length)].reduce(
      (total, letter, i) => total + (letter.charCodeAt(0) - 48) * (((length - 1 - i) % 8) + 2),
      0,
    );
    return elevenLess(sum);
  };
  return digit(12) === Number(value[12]) && digit(13) === Number(value[13]);
}

/** Brazilian driving licence: weights 9 to 1 and 1 to 9 (Senatran, CNH). */
export function passesCnh(d: string): boolean {
  const first = weightedSum(d.slice(0, 9), [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11;
  const second = (weightedSum(d.slice(0, 9), [1, 2, 3, 4, 5, 6, 7, 8, 9]) % 11) - (first === 10 ? 2 : 0);
  const last = second < 0 ? second + 11 : second;
  return (first > 9 ? 0 : first) === Number(d[9]) && (last > 9 ? 0 : last) === Number(d[10]);
}

/** Brazilian social programme number: weights 3 2 9 to 2 (Caixa, PIS/PASEP). */
export const passesPis = (d: string): boolean =>
  elevenLess(weightedSum(d.slice(0, 10), [3, 2, 9, 8, 7, 6, 5, 4, 3, 2])) === Number(d[10]);

/** Mexican population key: a birth day, letters from 10 with Ñ between N and O, weights 18 to 2 (RENAPO). */
export function passesCurp(value: string): boolean {
  const sum = [...value.slice(0, 17)].reduce(
    (total, letter, i) => total + '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ'.indexOf(letter) * (18 - i),
    0,
  );
  return (10 - (sum % 10)) % 10 === Number(value[17]) && hasDay(value.slice(4, 10));
}

/** The alphabet of the rule, and the older one that many numbers were made with. */
const RFC_ALPHABETS = ['0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ', '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ '] as const;

/** Mexican taxpayer key: a birth or founding day, weights 13 to 2, modulus 11 (SAT, RFC). */
export function passesRfc(value: string): boolean {
  const padded = value.padStart(13, ' ');
  const fits = RFC_ALPHABETS.some((alphabet) => {
    const sum = [...padded.slice(0, 12)].reduce((total, letter, i) => total + alphabet.indexOf(letter) * (13 - i), 0);
    return '0123456789A'[(11 - (sum % 11)) % 11] === padded[12];
  });
  return fits && hasDay(padded.slice(4, 10));
}

function hasDay(d: string): boolean {
  return isDate(2000, Number(d.slice(2, 4)), Number(d.slice(4, 6)));
}

/** Canadian business number: Luhn over nine digits, a programme behind it (CRA). */
export const passesCanadianBusiness = (value: string): boolean => passesLuhn(value.slice(0, 9));

/** US drug enforcement number: two letters, odd and twice the even places (DEA, 21 CFR 1301). */
export const passesDea = (value: string): boolean => weightedSum(value.slice(2, 8), [1, 2]) % 10 === Number(value[8]);

/** Argentine tax number: weights 5 4 3 2 7 6 5 4 3 2, modulus 11, nine where ten is left (ARCA, CUIT). */
export const passesCuit = (d: string): boolean =>
  '09987654321'[weightedSum(d.slice(0, 10), [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11] === d[10];

/** Chilean identity number: modulus 11 from the right, weights 2 to 7, K for ten (Registro Civil, RUN). */
export function passesRut(value: string): boolean {
  const sum = [...value.slice(0, -1)]
    .toReversed()
    .reduce((total, digit, i) => total + Number(digit) * ((i % 6) + 2), 0);
  return '0123456789K'[(11 - (sum % 11)) % 11] === value.at(-1);
}

/** Colombian tax number: weights 3 7 13 17 19 23 29 37 41 from the right, modulus 11 (DIAN, NIT). */
export function passesNit(d: string): boolean {
  const weights = [3, 7, 13, 17, 19, 23, 29, 37, 41, 43, 47, 53, 59, 67, 71];
  const rest = weightedSum([...d.slice(0, -1)].toReversed().join(''), weights) % 11;
  return (rest < 2 ? rest : 11 - rest) === Number(d.at(-1));
}

/** Australian tax file number: weights 1 4 3 7 5 8 6 9 10, a multiple of eleven (ATO). */
export const passesTfn = (d: string): boolean =>
  Number(d) > 0 && weightedSum(d, d.length === 8 ? [10, 7, 8, 4, 6, 3, 5, 1] : [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0;

/** Australian business number: one less in the first place, weights 10 1 3 … 19, a multiple of 89 (ABR). */
export const passesAbn = (d: string): boolean =>
  d[0] !== '0' && (weightedSum(d, [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]) - 10) % 89 === 0;

/** New Zealand tax number: weights 3 2 7 6 5 4 3 2, or 7 4 3 2 5 2 7 6 where ten is left (Inland Revenue). */
export function passesIrd(value: string): boolean {
  const d = value.padStart(9, '0');
  const digit = (weights: readonly number[]): number => (11 - (weightedSum(d.slice(0, 8), weights) % 11)) % 11;
  const first = digit([3, 2, 7, 6, 5, 4, 3, 2]);
  return (
    Number(d) > 10_000_000 &&
    Number(d) < 150_000_000 &&
    (first < 10 ? first : digit([7, 4, 3, 2, 5, 2, 7, 6])) === Number(d[8])
  );
}

/** Australian company number: weights 8 to 1, complement to ten (ASIC, ACN format). */
export const passesAcn = (d: string): boolean =>
  (10 - (weightedSum(d.slice(0, 8), [8, 7, 6, 5, 4, 3, 2, 1]) % 10)) % 10 === Number(d[8]);

/** Australian Medicare number: first 2 to 6, weights 1 3 7 9 (Services Australia). */
export const passesMedicare = (d: string): boolean =>
  /^[2-6]/u.test(d) && weightedSum(d.slice(0, 8), [1, 3, 7, 9]) % 10 === Number(d[8]);
