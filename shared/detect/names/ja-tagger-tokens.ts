import type { Analysis } from './ja-analysis.ts';
import { DIGIT, HIRAGANA, KATAKANA, kindOf, LATIN } from './ja-characters.ts';
import { stateOf, WORD_CLASSES, type WordClass } from './ja-classes.ts';

/** Classes of tokens that are no listed word; those of listed words are their states (see `ja-classes.ts`). */
const UNKNOWN_KANJI = WORD_CLASSES.length;
const UNKNOWN_KATAKANA = UNKNOWN_KANJI + 1;
export const SMALL_LATIN: number = UNKNOWN_KANJI + 2;
export const CAPITAL_LATIN: number = UNKNOWN_KANJI + 3;
const NUMBER = UNKNOWN_KANJI + 4;
const KANA = UNKNOWN_KANJI + 5;
const BLANK = UNKNOWN_KANJI + 6;
const LINE = UNKNOWN_KANJI + 7;
const SIGN = UNKNOWN_KANJI + 8;
const DOT = UNKNOWN_KANJI + 9;

/** Longest run that is tagged as one, in tokens. */
const MOST_TOKENS = 60;
const CONNECTORS: ReadonlySet<number> = new Set([..."・ =&-.'"].map((sign) => sign.charCodeAt(0)));
/** Classes of words that no name is made of alone. */
const FUNCTION_WORDS: ReadonlySet<number> = new Set(
  (
    [
      'counter',
      'adverb',
      'adverb-particle',
      'pronoun',
      'dependent',
      'dependent-time',
      'conjunction',
      'attributive',
    ] as const
  )
    .map((name: WordClass) => stateOf(name))
    .concat(stateOf('inflected')),
);

const NOUN = stateOf('noun');
/** Classes of everyday words: a run of them alone is next to never a name. */
const COMMON: ReadonlySet<number> = new Set([
  ...FUNCTION_WORDS,
  ...(['action', 'quality', 'time', 'number', 'suffix', 'suffix-action', 'prefix', 'prefix-number'] as const).map(
    (name: WordClass) => stateOf(name),
  ),
]);

/**
 * A run of words, Latin letters and what joins them (`・`, a blank, digits): names lie in runs. Token `n` reaches from
 * `starts[n]` to `ends[n]`, offsets into the text, and has the class `classes[n]` and the hash `hashes[n]`.
 */
export interface Run {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly classes: Uint8Array;
  readonly hashes: Int32Array;
  count: number;
}

/** A run that is filled again and again. */
export function emptyRun(): Run {
  const [starts, ends, hashes] = [0, 0, 0].map(() => new Int32Array(MOST_TOKENS)) as [
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  return { starts, ends, hashes, classes: new Uint8Array(MOST_TOKENS), count: 0 };
}

/** A number for a piece of text (FNV-1a with its high bits mixed in). */
export function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}

/** The class of whatever stands at an offset that no word of the run covers; the ends of the text are lines. */
export function classAround(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (Number.isNaN(unit) || unit === 0x0a) return LINE;
  const kind = kindOf(unit);
  if (kind === HIRAGANA) return KANA;
  if (kind === DIGIT) return NUMBER;
  if (kind === LATIN) return isCapital(unit) ? CAPITAL_LATIN : SMALL_LATIN;
  if (unit === 0x20 || unit === 0x09) return BLANK;
  return unit === 0x30fb ? DOT : SIGN;
}

function isCapital(unit: number): boolean {
  return unit < 0x5b || (unit >= 0xc0 && unit < 0xdf);
}

/** Where a run begins and ends in the text, and the number of the first word at or behind its beginning. */
export interface Extent {
  from: number;
  to: number;
  word: number;
  /** True for one everyday noun, or everyday words of other classes: reading costs more than the few names are worth. */
  common: boolean;
}

/** Calls `visit` with the extent of every run of a text that could hold a name, in order. */
export function eachRun({ text, words }: Analysis, visit: (extent: Extent) => void): void {
  const extent = { from: 0, to: 0, word: 0, common: false, named: false };
  for (let at = 0; at < text.length; ) {
    const word = words[extent.word];
    if (word !== undefined && word.start < at) extent.word++;
    else if (word?.start === at || isLetterOrDigit(text.charCodeAt(at))) {
      extent.from = at;
      scan(text, words, extent);
      if (extent.named) visit(extent);
      at = extent.to;
    } else at++;
  }
}

function isLetterOrDigit(unit: number): boolean {
  const kind = kindOf(unit);
  return kind === LATIN || kind === DIGIT;
}

/** Finds the end of the run that begins at `from`, and whether anything in it could be part of a name. */
function scan(text: string, words: Analysis['words'], extent: Extent & { named: boolean }): void {
  let { from: at, word } = extent;
  extent.named = false;
  extent.common = true;
  let nouns = false;
  let count = 0;
  for (; count < MOST_TOKENS && at < text.length; count++) {
    const next = words[word];
    const unit = text.charCodeAt(at);
    if (next !== undefined && next.start === at) {
      extent.named ||= !FUNCTION_WORDS.has(next.state) || !next.known;
      extent.common &&= next.known && (COMMON.has(next.state) || next.state === NOUN);
      nouns ||= next.state === NOUN;
      extent.to = at = next.end;
      word++;
    } else if (isLetterOrDigit(unit)) {
      extent.named ||= kindOf(unit) === LATIN;
      if (kindOf(unit) === LATIN) extent.common = false;
      extent.to = at = letterEnd(text, at);
    } else if (CONNECTORS.has(unit)) at++;
    else break;
  }
  if (nouns && count > 1) extent.common = false;
}

/** Fills a run with the tokens of an extent. */
export function fillRun({ text, words }: Analysis, { from, to, word: first }: Extent, run: Run): void {
  let word = first;
  run.count = 0;
  for (let at = from; at < to; at = run.ends[run.count - 1] as number) {
    const next = words[word];
    const unit = text.charCodeAt(at);
    if (next?.start === at) {
      add(text, run, at, next.end, next.known ? next.state : unlisted(unit));
      word++;
    } else add(text, run, at, isLetterOrDigit(unit) ? letterEnd(text, at) : at + 1, classAround(text, at));
  }
}

function unlisted(unit: number): number {
  return kindOf(unit) === KATAKANA ? UNKNOWN_KATAKANA : UNKNOWN_KANJI;
}

function letterEnd(text: string, at: number): number {
  const kind = kindOf(text.charCodeAt(at));
  let end = at + 1;
  while (end - at < 40 && kindOf(text.charCodeAt(end)) === kind) end++;
  return end;
}

function add(text: string, run: Run, start: number, end: number, name: number): void {
  run.starts[run.count] = start;
  run.ends[run.count] = end;
  run.classes[run.count] = name;
  run.hashes[run.count] = hashOf(text, start, end);
  run.count++;
}
