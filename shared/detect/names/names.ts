import type { Company } from '../../company/company.ts';
import type { Found } from '../detector.ts';
import type { IdentityBook } from '../identities/identity-book.ts';
import type { PhoneBook } from '../phones/phone-book.ts';

/** What a language's dictionaries and context rules find in a folded text. Offsets are into that text. */
export interface NameFinder {
  people(text: string, columnAt: (offset: number) => string): readonly Found[];
  organizations(text: string, columnAt: (offset: number) => string): readonly Found[];
  places(text: string, columnAt: (offset: number) => string): readonly Found[];
}

/**
 * The loaded dictionaries: names by their language, the world's identity numbers and its numbering plans where a text
 * needs them, and what the company has given to recognise its own things by.
 */
export interface Names {
  readonly ja: NameFinder;
  readonly en: NameFinder;
  readonly identities?: IdentityBook;
  readonly phones?: PhoneBook;
  readonly company?: Company;
}
