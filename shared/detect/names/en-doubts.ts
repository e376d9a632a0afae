import type { Found } from '../detector.ts';
import type { Span } from '../finding.ts';
import { isInAddress, nameTokens } from './en-people.ts';
import type { EnglishText } from './en-people-context.ts';
import type { Phrase, Token } from './en-phrases.ts';
import { GREETED, KIN_AFTER, KIN_BEFORE } from './en-vocabulary.ts';

/** A phrase that the lists and rules leave open: perhaps a person. */
export interface Doubt extends Span {
  /**
   * `spelled`: unlisted words spelled and placed like a name; `acting`: words that are a name only if they do something;
   * `listed`: one name from the lists that is one only if it does something or is called; `weak`: the rules found it, by
   * weak context alone.
   */
  readonly shape: 'spelled' | 'acting' | 'listed' | 'weak';
}

/** How much a word is like a name (see `en-likeness.ts`). */
export type Likeness = (word: string) => number;

const NAME_SHAPE = /^\p{Lu}\p{Ll}+(?:['’-]\p{Lu}\p{Ll}+)?$/u;
/** Where things are named rather than people: headings, code, links, keys, places. */
const THING_BEFORE =
  /(?:^|\n)[ \t]*#[^\n]*$|[`/\\=_<{[\])]\s?$|\b(?:in|at|near|the|an?|this|our|your|its|using|via|on|for)\s$/iu;
const THING_AFTER = /^[\p{L}\p{N}_@`/\\=<{(\][]/u;

/**
 * Likeness that the words of a name reach together, that they reach where nothing else speaks for them, that each of
 * them reaches, that one in a row of people reaches, and that the words of a name with weak context reach on average.
 * Set on names and on names of products in English prose: few of either lie on the wrong side.
 */
const TOGETHER = 0.5;
const PLAIN = 1.5;
const EACH = -0.3;
const ALONE = 0.2;
const WEAK = -0.2;

/** The people who stand in a text already, to find names that stand in a row with theirs. */
export interface Row {
  readonly starts: ReadonlySet<number>;
  readonly ends: ReadonlySet<number>;
}

export function rowOf(people: readonly Found[]): Row {
  return { starts: new Set(people.map(({ start }) => start)), ends: new Set(people.map(({ end }) => end)) };
}

/** The doubt that a phrase leaves in which no rule found anything, if a person may stand in it. */
export function doubtIn({ text }: EnglishText, phrase: Phrase, row: Row, likeness: Likeness): Doubt | undefined {
  const { tokens } = nameTokens(phrase);
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined || tokens.length > 3) return undefined;
  const before = text.slice(Math.max(0, first.start - 40), first.start);
  const after = text.slice(last.end, last.end + 24);
  if (isInAddress(text, first.start, last.end) || THING_BEFORE.test(before) || THING_AFTER.test(after))
    return undefined;
  const span = { start: first.start, end: last.end };
  const isPlaced = KIN_BEFORE.test(before) || KIN_AFTER.test(after);
  if (tokens.length > 1) {
    if (!isFullName(tokens, likeness)) return undefined;
    const isPlain = isPlaced || /^['’]s /u.test(after) || together(tokens, likeness) >= PLAIN;
    return { ...span, shape: isPlain ? 'spelled' : 'acting' };
  }
  if (isListed(first)) return mayAct(phrase, text, span) ? { ...span, shape: 'listed' } : undefined;
  if (first.kind !== 'unknown' || !NAME_SHAPE.test(first.value)) return undefined;
  const least = isPlaced || GREETED.test(before) ? EACH : ALONE;
  if (least === ALONE && !isInRow(first, row, before, after)) return undefined;
  return likeness(first.value) >= least ? { ...span, shape: 'spelled' } : undefined;
}

/** Whether words that weak context makes a name are spelled like one. */
export function mayBeName(words: readonly Token[], likeness: Likeness): boolean {
  return words.length === 0 || together(words, likeness) / words.length >= (words.length === 1 ? ALONE : WEAK);
}

const together = (words: readonly Token[], likeness: Likeness): number =>
  words.reduce((sum, { value }) => sum + likeness(value), 0);

/** A name that begins a sentence before a verb, or one that is called (Come here, Mark!). */
function mayAct(phrase: Phrase, text: string, { start, end }: Span): boolean {
  return isCalled(text, start, end) || (phrase.opens && /^ \p{Ll}/u.test(text.slice(end, end + 2)));
}

export function isCalled(text: string, start: number, end: number): boolean {
  return /\p{L}, $/u.test(text.slice(Math.max(0, start - 4), start)) && /^[!?]/u.test(text.slice(end, end + 1));
}

function isFullName(tokens: readonly Token[], likeness: Likeness): boolean {
  const open = (kind: Token['kind']): boolean => kind === 'unknown' || kind === 'last' || kind === 'japanese';
  if (!tokens.every(({ kind, kinds, value }) => open(kind) && !kinds.includes('w') && NAME_SHAPE.test(value)))
    return false;
  return tokens.every(({ value }) => likeness(value) >= EACH) && together(tokens, likeness) >= TOGETHER;
}

function isListed({ kind, value }: Token): boolean {
  return (kind === 'first' || kind === 'last') && NAME_SHAPE.test(value) && value.length > 3;
}

/** `Sheila` is known in 「Hleb, Sheila and Donna」 and in 「Hleb and Sheila」. */
function isInRow({ start, end }: Token, { starts, ends }: Row, before: string, after: string): boolean {
  const joined = /,? and $/u.exec(before)?.[0].length;
  const joins = /^(?:, and |,? and |, )/u.exec(after)?.[0].length;
  return (joined !== undefined && ends.has(start - joined)) || (joins !== undefined && starts.has(end + joins));
}
