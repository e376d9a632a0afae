import { passesIban, weightedSum } from '../../../checks.ts';

/** Check rules of national bank accounts. Each takes the number without separators. */

/** Mexican CLABE: bank, branch, account, weights 3 7 1 of which only the last digit counts (Banco de México). */
export function passesClabe(d: string): boolean {
  const sum = [...d.slice(0, 17)].reduce(
    (total, digit, i) => total + ((Number(digit) * ([3, 7, 1][i % 3] ?? 0)) % 10),
    0,
  );
  return (10 - (sum % 10)) % 10 === Number(d[17]);
}

/** Argentine CBU: bank and branch, then account, each with weights 7 1 3 9 and 3 9 7 1 (BCRA, Com. A 2622). */
export const passesCbu = (d: string): boolean =>
  (10 - (weightedSum(d.slice(0, 7), [7, 1, 3, 9, 7, 1, 3]) % 10)) % 10 === Number(d[7]) &&
  (10 - (weightedSum(d.slice(8, 21), [3, 9, 7, 1]) % 10)) % 10 === Number(d[21]);

/** Norwegian account: weights 5 4 3 2 7 6 5 4 3 2, modulus 11 (Bits). */
export const passesNorwegianAccount = (d: string): boolean =>
  weightedSum(d, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0 && Number(d) > 0;

/** Polish account: the IBAN without its country (Zarządzenie NBP, NRB). */
export const passesPolishAccount = (d: string): boolean => passesIban(`PL${d}`);

/** Spanish account: bank and branch, then account, each modulus 11 with powers of two (CSB, CCC). */
export function passesSpanishAccount(d: string): boolean {
  const digit = (part: string): number => {
    const rest = 11 - (weightedSum(part, [1, 2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11);
    return rest === 10 ? 1 : rest % 11;
  };
  return digit(`00${d.slice(0, 8)}`) === Number(d[8]) && digit(d.slice(10)) === Number(d[9]);
}
