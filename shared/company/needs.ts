import type { IndexKind } from './index-file.ts';

/** Code has signs that prose has few of. */
const CODE_SIGN = /[({[=;<]/u;
/** Shorter texts hold no passage and no piece of code that fingerprints could tell. */
const SHORTEST = { code: 40, document: 24 } as const;

/** Which kinds of indexes a text can need: the others are not even loaded for it. */
export function kindsFor(text: string): ReadonlySet<IndexKind> {
  const kinds = new Set<IndexKind>();
  if (text.trim() === '') return kinds;
  kinds.add('list');
  if (text.length >= SHORTEST.document) kinds.add('document');
  if (text.length >= SHORTEST.code && CODE_SIGN.test(text.normalize('NFKC'))) kinds.add('code');
  return kinds;
}
