import { CATEGORIES, type Category } from '../detect/category.ts';

/**
 * The word inside a placeholder. Latin capitals survive an AI's translation, tables and code; 様, さん and particles
 * attach to the closing bracket and stay readable.
 */
const WORD: Readonly<Record<Category, string>> = {
  person: 'PERSON',
  organization: 'COMPANY',
  address: 'ADDRESS',
  phone: 'PHONE',
  email: 'EMAIL',
  'birth-date': 'BIRTHDATE',
  'government-id': 'ID',
  'payment-card': 'CARD',
  'bank-account': 'ACCOUNT',
  place: 'PLACE',
  'ip-address': 'IP',
  url: 'URL',
  'account-id': 'MEMBER',
  health: 'HEALTH',
  credential: 'SECRET',
  'source-code': 'CODE',
  'confidential-marker': 'LABEL',
  'company-term': 'TERM',
  'company-record': 'RECORD',
  'company-code': 'SOURCE',
  'hidden-instruction': 'ORDER',
};

/** The placeholder of the n-th different value of a category, such as `[PERSON_2]`. */
export function placeholderOf(category: Category, n: number): string {
  return `[${WORD[category]}_${n}]`;
}

const OPEN = '[\\[［【〔「『(<{〈《]';
const CLOSE = '[\\]］】〕」』)>}〉》]';
const WORDS = CATEGORIES.map((category) => WORD[category]).join('|');

/**
 * A placeholder as AIs give it back: any bracket, any case, full-width, `_` escaped for Markdown or turned into a
 * space or hyphen; bare ones only in capitals with `_`, and never as part of a longer name or number. A backslash before
 * the bracket is Markdown's only where the other bracket has one too; else it belongs to the text, as in a path.
 */
const BRACKETED = `(?<escape>\\\\)?${OPEN}\\s?(?<word>${WORDS}|${fullWidth(WORDS)})\\s?\\\\?[_＿ -]\\s?(?<n>[0-9０-９]{1,9})\\s?\\k<escape>${CLOSE}`;
const BARE = `(?<![A-Za-z0-9_])(?<bareWord>${WORDS})\\\\?_(?<bareN>\\d{1,9})(?![0-9A-Za-z_])`;
const RETURNED = new RegExp(`${BRACKETED}|${BARE}`, 'giu');

/**
 * The text with everything that reads as a placeholder replaced. `stands` gets our own spelling, what was found, and its
 * offset in the text, in UTF-16 code units.
 */
export function replacePlaceholders(
  text: string,
  stands: (placeholder: string, found: string, at: number) => string,
): string {
  return text.replaceAll(RETURNED, (...match) => {
    const found = String(match[0]);
    const placeholder = ourSpelling(match.at(-1));
    return placeholder === undefined ? found : stands(placeholder, found, Number(match.at(-3)));
  });
}

function ourSpelling(groups: unknown): string | undefined {
  const { word, n, bareWord, bareN } = groups as Record<string, string | undefined>;
  const isShouted = bareWord === undefined || bareWord === bareWord.toUpperCase();
  if (!isShouted) return undefined;
  const name = (word ?? bareWord ?? '').normalize('NFKC').toUpperCase();
  return `[${name}_${Number((n ?? bareN ?? '').normalize('NFKC'))}]`;
}

function fullWidth(words: string): string {
  return words.replaceAll(/[A-Z]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
}
