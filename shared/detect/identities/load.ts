import type { IdentityBook } from './identity-book.ts';

/** The shortest number has six digits or letters with a digit among them; decoded text may hold what the text does not. */
const DIGIT = /[\d０-９]/u;

let book: Promise<IdentityBook> | undefined;

/** Loads (once) the kinds of identity numbers for a text with a digit in it; `undefined` for every other text. */
export async function identitiesFor(text: string): Promise<IdentityBook | undefined> {
  if (!DIGIT.test(text)) return undefined;
  book ??= import('./judge-identity.ts').then(({ judgeIdentity }) => ({ judge: judgeIdentity }));
  return book;
}
