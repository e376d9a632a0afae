import type { IdentityBook } from './identity-book.ts';

/**
 * The shortest number has six digits or letters with a digit among them, and folding reads digits of every style and
 * runs of kanji numerals; decoded text may hold what the text does not.
 */
const DIGIT = /\p{N}|[〇零一二三四五六七八九]{3}/u;

let book: Promise<IdentityBook> | undefined;

/** Loads (once) the kinds of identity numbers for a text with a digit in it; `undefined` for every other text. */
export async function identitiesFor(text: string): Promise<IdentityBook | undefined> {
  if (!DIGIT.test(text)) return undefined;
  book ??= import('./judge-identity.ts').then(({ judgeIdentity }) => ({ judge: judgeIdentity }));
  return book;
}
