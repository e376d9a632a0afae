import { planFit } from '../detectors/personal/phone-plan.ts';
import type { PhoneBook } from './phone-book.ts';

/** A number with a country code other than Japan's, or eight to fifteen digits in at least two groups. */
const UNDECIDED =
  /[+＋](?!81|８１)[1-9１-９][\d０-９ ()（）.-]{5}|(?<![\d０-９A-Za-z_.,:/-])[(（]?[0-9０-９](?:[-. ()（）/／－‐−・]{0,2}[0-9０-９]){7,14}(?![\d０-９A-Za-z_])/gu;
const DATE = /^(?:19|20)\d{2}[-/.年 ]\d{1,2}[-/. ]\d{1,2}(?!\d)|^\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d{2}/u;

/** No more numbers of a text than this are looked at to decide whether it needs the plans. */
const ENOUGH = 200;

/**
 * Loads (once) the world's numbering plans for a text that needs them: one with a country code, or one that names a
 * country and holds a number that the Japanese plan does not have. `undefined` for every other text.
 */
export async function phonesFor(text: string): Promise<PhoneBook | undefined> {
  const need = needOf(text);
  if (need === undefined) return undefined;
  const { countriesIn } = await import('./countries.ts');
  const countries = countriesIn(text);
  if (countries.length === 0 && need === 'context') return undefined;
  const [{ phoneBook }, metadata] = await Promise.all([
    import('./numbering-plans.ts'),
    import('libphonenumber-js/min/metadata'),
  ]);
  return phoneBook(metadata.default, countries);
}

/** `plans` where the numbers decide alone, `context` where a country must be named besides. */
function needOf(text: string): 'plans' | 'context' | undefined {
  let seen = 0;
  let need: 'context' | undefined;
  for (const [number] of text.matchAll(UNDECIDED)) {
    if (/^(?:[+＋]|[(（]?[0０]{2}[1-9１-９])/u.test(number) || number.length === text.trim().length) return 'plans';
    if (isUndecided(number)) need = 'context';
    if (seen++ === ENOUGH) break;
  }
  return need;
}

function isUndecided(number: string): boolean {
  const plain = number.normalize('NFKC');
  return !DATE.test(plain) && planFit(plain.match(/\d+/gu) ?? []) === undefined;
}
