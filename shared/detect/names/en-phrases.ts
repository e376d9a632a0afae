import type { KindsOf } from './en-lexicon.ts';
import { COMPANY_FORM, ORGANIZATION_WORD, ROLE } from './en-organization-words.ts';
import { OTHER_THING, TITLES } from './en-vocabulary.ts';

/** One capitalized word of a phrase. `kind` is the strongest thing the lists say; `word` is an everyday word. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly kind:
    | 'first'
    | 'last'
    | 'japanese'
    | 'place'
    | 'word'
    | 'title'
    | 'initial'
    | 'particle'
    | 'organization'
    | 'form'
    | 'thing'
    | 'demonym'
    | 'unknown';
  /** Letters of the lists. */
  readonly kinds: string;
}

/** Capitalized words that stand together. `opens` where the phrase begins a sentence or a line. */
export interface Phrase {
  readonly tokens: readonly Token[];
  readonly opens: boolean;
}

const LETTER = String.raw`[\p{Script=Latin}\p{M}]`;
const CAPITAL = String.raw`(?=\p{Script=Latin})\p{Lu}${LETTER}*(?:['’](?!s\b)${LETTER}+|-${LETTER}+)*`;
const PARTICLE = '(?:de|da|di|du|del|della|der|den|dos|van|von|zu|bin|binti|ibn|al|el|la|le|ter|ten|y)';
const PHRASE = new RegExp(
  String.raw`(?=\p{Lu})(?<![\p{Script=Latin}\p{M}\p{N}_@./\\-])${CAPITAL}\.?(?:(?:,? (?=(?:Inc|Ltd|LLC|Co|Corp)\b)| &? ?(?=\p{Lu})| (?:${PARTICLE} ){1,2}(?=\p{Lu})| (?:a[lnrsz]|ash|el)-(?=\p{Lu}))${CAPITAL}\.?)*`,
  'gu',
);
const PIECE = new RegExp(String.raw`${CAPITAL}\.?|\p{Ll}+|&`, 'gu');

/** The capitalized phrases of a text, cut into words. */
export function* phrases(text: string, kindsOf: KindsOf): Generator<Phrase> {
  for (const match of text.matchAll(PHRASE)) {
    const before = text.slice(Math.max(0, match.index - 3), match.index);
    const opens = /(?:^|[\n.!?:"“(•*>-]\s{0,3})$/u.test(before) || match.index === 0;
    const tokens = tokensOf(match[0], match.index, kindsOf);
    const role = tokens.findIndex(({ value }, at) => at > 0 && ROLE.test(value));
    if (role < 0 || role === tokens.length - 1) yield { tokens, opens };
    else {
      yield { tokens: tokens.slice(0, role + 1), opens };
      yield { tokens: tokens.slice(role + 1), opens: false };
    }
  }
}

function tokensOf(phrase: string, offset: number, kindsOf: KindsOf): readonly Token[] {
  return [...phrase.matchAll(PIECE)].map((piece) => {
    const dotted = piece[0].endsWith('.') && piece[0].length > 2;
    const value = dotted ? piece[0].slice(0, -1) : piece[0];
    const start = offset + piece.index;
    const kinds = kindsOf(value);
    return { start, end: start + value.length, value, kinds, kind: kindOf(value, kinds) };
  });
}

function kindOf(value: string, kinds: string): Token['kind'] {
  if (/^\p{Lu}\.?$/u.test(value)) return 'initial';
  if (!/^\p{Lu}/u.test(value)) return 'particle';
  if (TITLES.has(value.toLowerCase())) return 'title';
  if (COMPANY_FORM.test(value)) return 'form';
  if (ORGANIZATION_WORD.test(value)) return 'organization';
  if (OTHER_THING.test(value)) return 'thing';
  if (kinds.includes('d')) return 'demonym';
  if (kinds.includes('w')) return kinds.includes('f') ? 'first' : kinds.includes('l') ? 'last' : 'word';
  if (kinds.includes('f')) return 'first';
  if (kinds.includes('l')) return 'last';
  if (kinds.includes('p')) return 'place';
  return /[jk]/u.test(kinds) ? 'japanese' : 'unknown';
}
