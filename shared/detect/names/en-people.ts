import { type Evidence, type Found, weigh } from '../detector.ts';
import type { Phrase, Token } from './en-phrases.ts';
import {
  ADDRESS_PART,
  AFTER_PERSON,
  BEFORE_PERSON,
  LABEL,
  NAME_COLUMN,
  PERSON_VERB,
  WORD_NAMES,
} from './en-vocabulary.ts';
import { headingAt } from './heading.ts';

export interface EnglishText {
  readonly text: string;
  readonly columnAt: (offset: number) => string;
}

/** A person, and the words of the name that stand in no list where only weak context speaks for them. */
export interface Person extends Found {
  readonly unlisted: readonly Token[];
}

/** The person that a phrase names, if it names one. The title before it (Mr, Dr) stays outside. */
export function personIn(english: EnglishText, phrase: Phrase): Person | undefined {
  const { tokens, titled } = nameTokens(phrase);
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined || tokens.length > 5) return undefined;
  if (tokens.some(isOtherThing) || /^[[<{=]/u.test(english.text.slice(last.end, last.end + 1))) return undefined;
  const context = contextOf(english, first.start, last.end, titled);
  const isNamed = context.some(([, weight]) => weight >= 0.3);
  if (!isNamed && isInAddress(english.text, first.start, last.end)) return undefined;
  const shape = tokens.length === 1 ? single(first, phrase, context, english.text) : several(tokens, context);
  if (shape === undefined) return undefined;
  const isOpen = !isNamed && !tokens.some(({ kinds }) => /[fljk]/u.test(kinds));
  const unlisted = isOpen ? tokens.filter(({ kind }) => kind === 'unknown') : [];
  return { start: first.start, end: last.end, unlisted, ...weigh(0.45, ...shape, ...context) };
}

const OTHER: ReadonlySet<Token['kind']> = new Set(['form', 'organization', 'thing', 'demonym']);

/** A word that makes the phrase no name: Bank, Street, Spanish, or short capitals such as an abbreviation. */
function isOtherThing({ kind, value, kinds }: Token): boolean {
  return OTHER.has(kind) || (/^\p{Lu}{2,}$/u.test(value) && !/[fljk]/u.test(kinds));
}

/** House numbers stand before and after the names of streets. */
export function isInAddress(text: string, start: number, end: number): boolean {
  return (
    /\d[A-Za-z]?,? $/u.test(text.slice(Math.max(0, start - 6), start)) || /^,? #?\d/u.test(text.slice(end, end + 4))
  );
}

/** The words of the phrase without its title, the everyday words before it and the address part after it. */
export function nameTokens({ tokens }: Phrase): { tokens: readonly Token[]; titled: boolean } {
  let from = 0;
  while (from < tokens.length - 1 && isOpener(tokens[from], tokens[from + 1])) from++;
  let titled = false;
  while (tokens[from]?.kind === 'title' && from < tokens.length - 1) {
    titled = true;
    from++;
  }
  const rest = tokens.slice(from);
  const stop = rest.findIndex(({ value }) => value === '&' || ADDRESS_PART.test(value));
  return { tokens: stop === -1 ? rest : rest.slice(0, stop), titled };
}

/** Hi in 「Hi Maria」, Producer in 「Producer Anna Berg」, Will in 「Will Anna come」. */
function isOpener(token: Token | undefined, next: Token | undefined): boolean {
  if (token === undefined || next === undefined || next.kind === 'word') return token?.kind === 'word';
  return (
    token.kind === 'word' ||
    (token.kinds.includes('w') && WORD_NAMES.has(token.value.toLowerCase()) && next.kind === 'first')
  );
}

function contextOf({ text, columnAt }: EnglishText, start: number, end: number, titled: boolean): readonly Evidence[] {
  const lead = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 24);
  const evidence: Evidence[] = [];
  if (titled) evidence.push(['honorific', 0.3]);
  if (LABEL.test(lead)) evidence.push(['label', 0.3]);
  else if (BEFORE_PERSON.test(lead)) evidence.push(['neighbour', 0.1]);
  if (AFTER_PERSON.test(after)) evidence.push(['neighbour', 0.12]);
  if (/(?:^|\n)[ \t>]*$/u.test(lead) && /^[ \t]*(?:\n|$)/u.test(after)) evidence.push(['signature', 0.12]);
  if (/[\n,\t|]/u.test(lead) && NAME_COLUMN.test(headingAt(text, start, columnAt))) evidence.push(['column', 0.3]);
  return evidence;
}

function single(
  token: Token,
  phrase: Phrase,
  context: readonly Evidence[],
  text: string,
): readonly Evidence[] | undefined {
  const { value, kind, kinds } = token;
  if (value.length < 3 || /^\p{Lu}+$/u.test(value)) return undefined;
  const strong = context.some(([reason]) => reason === 'honorific' || reason === 'label' || reason === 'column');
  if (kinds.includes('w') || WORD_NAMES.has(value.toLowerCase()))
    return strong && kind !== 'word' ? [['dictionary', 0.05]] : undefined;
  if (kind === 'first') return [['dictionary', 0.1]];
  if (kind === 'last') return strong || context.length > 0 || !phrase.opens ? [['dictionary', 0.1]] : undefined;
  if (kind !== 'unknown' && kind !== 'japanese') return undefined;
  if (strong) return [];
  if (PERSON_VERB.test(text.slice(token.end, token.end + 16))) return [['ambiguous', -0.02]];
  return context.length > 0 && !phrase.opens && /^\p{Lu}\p{Ll}+$/u.test(value) ? [['ambiguous', -0.02]] : undefined;
}

const full = (name: number, listed: number): readonly Evidence[] => [
  ['full-name', name],
  ['dictionary', listed],
];

function several(tokens: readonly Token[], context: readonly Evidence[]): readonly Evidence[] | undefined {
  const names = tokens.filter(({ kind }) => kind !== 'initial' && kind !== 'particle');
  if (names.length === 0 || names.length > 4) return undefined;
  if (isJapanese(names)) return full(0.25, 0.1);
  const count = (kind: Token['kind']) => names.filter((token) => token.kind === kind).length;
  const listed = count('first') + count('last');
  if (readsAsWords(tokens, names, listed)) return undefined;
  if (names[0]?.kind === 'first' && names.length >= 2) return full(0.25, 0.08);
  if (listed > 0 && count('place') === 0) return full(0.15, 0.05);
  if (count('place') > 0) return context.length > 0 && listed > 0 ? [['full-name', 0.1]] : undefined;
  if (context.length > 0 || names.length < tokens.length) return [['full-name', 0.15]];
  return names.some(({ value }) => /[^\x00-\x7f]/u.test(value)) ? [['full-name', 0.05]] : undefined;
}

/** Everyday words outweigh the names (Grace Period), except after one plain first name (Maria Stone). */
function readsAsWords(tokens: readonly Token[], names: readonly Token[], listed: number): boolean {
  const plain = names.filter(({ kinds, kind }) => kind === 'word' || (kinds.includes('w') && kind !== 'first')).length;
  if (plain === 0 || (listed > 0 && plain < names.length - 1)) return false;
  const [first] = names;
  const isFirstName =
    first?.kind === 'first' && !first.kinds.includes('w') && !WORD_NAMES.has(first.value.toLowerCase());
  return !(isFirstName && plain === 1 && tokens.length === 2);
}

/** Yamada Taro, TANAKA Hanako, Taro Yamada. */
function isJapanese(names: readonly Token[]): boolean {
  const [one, two] = names;
  if (names.length !== 2 || one === undefined || two === undefined) return false;
  const pair = (a: Token, b: Token) => a.kinds.includes('j') && b.kinds.includes('k');
  const plain = names.filter(({ kinds }) => kinds.includes('w')).length;
  return plain === 0 && (pair(one, two) || pair(two, one));
}
