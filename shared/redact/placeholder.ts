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

export const PLACEHOLDER_WORDS: readonly string[] = CATEGORIES.map((category) => WORD[category]);

/** The placeholder of the n-th different value of a category, such as `[PERSON_2]`. */
export function placeholderOf(category: Category, n: number): string {
  return `[${WORD[category]}_${n}]`;
}

/** Matches every placeholder as it was written by us. */
export const PLACEHOLDER = new RegExp(`\\[(?<word>${PLACEHOLDER_WORDS.join('|')})_(?<n>\\d{1,6})\\]`, 'gu');
