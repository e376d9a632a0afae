import { type Analysis, costAs, endsAs, wordsIn } from './ja-analysis.ts';
import { stateOf, WORD_CLASSES, type WordClass } from './ja-classes.ts';
import { COMMON_WORDS, EVERYDAY_TOO, NO_NAMES, PLACE_SURNAMES } from './ja-vocabulary.ts';

export type Likeness = 'sure' | 'maybe' | 'no';
const NAME_STATES: ReadonlySet<number> = new Set([stateOf('surname'), stateOf('given'), stateOf('person')]);
const PLAIN: readonly WordClass[] = [
  'noun',
  'action',
  'quality',
  'time',
  'organization',
  'place',
  'country',
  'pronoun',
  'adverb',
];
const EVERYDAY: readonly WordClass[] = ['noun', 'action', 'quality', 'time', 'adverb', 'pronoun'];

/** Whether a span reads like a name: it holds a listed name, or nothing in it is an ordinary word. */
export function likeness(analysis: Analysis, start: number, end: number): Likeness {
  const value = analysis.text.slice(start, end);
  if (value.length === 1) return costAs(analysis, start, end, 'surname') === undefined ? 'no' : 'maybe';
  if (COMMON_WORDS.has(value) || NO_NAMES.test(value)) return 'no';
  if (/^[ァ-ヺー]+(?:[・= ][ァ-ヺー]+)+$/u.test(value)) return 'maybe';
  if (isSurname(analysis, start, end) || isFullName(analysis, start, end)) return 'sure';
  const inside = wordsIn(analysis, start, end);
  if (inside.some(({ state, start: from, end: to }) => NAME_STATES.has(state) && to - from >= 2)) return 'sure';
  if (inside.some(({ start: from, end: to, known, state }) => known && to - from >= 2 && isPlain(state))) return 'no';
  if (/^[ぁ-ん ]+$/u.test(value))
    return value.includes(' ') || costAs(analysis, start, end, 'given') !== undefined ? 'sure' : 'no';
  if (/^[ァ-ヺー・= ]+$/u.test(value)) return 'maybe';
  return value.length <= 6 && inside.length > 0 ? 'maybe' : 'no';
}

function isPlain(state: number): boolean {
  const name = WORD_CLASSES[state]?.name;
  return name !== undefined && (PLAIN.includes(name) || name.startsWith('suffix'));
}

/** True for a listed surname of two or more kanji that is no everyday word; it may well be a place or a company too. */
export function isSurname(analysis: Analysis, start: number, end: number): boolean {
  if (end - start < 2 || COMMON_WORDS.has(analysis.text.slice(start, end))) return false;
  return surnameCost(analysis, start, end) < Infinity;
}

/** IPADIC gives this cost and more to nouns that it hardly counted: 荒木, 関口. */
const RARE_NOUN = 5600;

/** True for a surname of that kind that is not also the name of a large city: those need a sign of a person. */
export function isPlainSurname(analysis: Analysis, start: number, end: number): boolean {
  return isSurname(analysis, start, end) && !PLACE_SURNAMES.has(analysis.text.slice(start, end));
}

function surnameCost(analysis: Analysis, start: number, end: number): number {
  const own = costAs(analysis, start, end, 'surname');
  if (own === undefined) return Infinity;
  if (EVERYDAY_TOO.has(analysis.text.slice(start, end))) return own;
  const rarest = Math.min(own, RARE_NOUN);
  return EVERYDAY.some((name) => (costAs(analysis, start, end, name) ?? Infinity) <= rarest) ? Infinity : own;
}

/** True where a listed surname and a listed given name fill the span, whatever the cheapest path made of it. */
export function isFullName(analysis: Analysis, start: number, end: number): boolean {
  const { text } = analysis;
  const surnames = endsAs(analysis, start, Math.min(end - 1, start + LONGEST_SURNAME), 'surname');
  for (let split = start + 1; surnames >> (split - start) > 0; split++) {
    const blank = text.charCodeAt(split) === 0x20;
    const from = blank ? split + 1 : split;
    if (from >= end || ((surnames >> (split - start)) & 1) === 0) continue;
    if (isGiven(analysis, from, end, blank && split - start >= 2)) return true;
  }
  return false;
}

const LONGEST_SURNAME = 4;

function isGiven(analysis: Analysis, start: number, end: number, apart: boolean): boolean {
  const own = costAs(analysis, start, end, 'given');
  if (own === undefined) return false;
  if (end - start === 1) return apart;
  if (COMMON_WORDS.has(analysis.text.slice(start, end))) return false;
  return apart || EVERYDAY.every((name) => (costAs(analysis, start, end, name) ?? Infinity) > own);
}

/**
 * Where the name in a span begins: a department or role before it (営業部 佐藤, 患者佐藤) stays outside. The start of
 * the span if there is none.
 */
export function nameStart(analysis: Analysis, start: number, end: number): number {
  const { text } = analysis;
  if (isSurname(analysis, start, end) || isFullName(analysis, start, end)) return start;
  const unit = UNIT_BEFORE.exec(text.slice(start, end));
  if (unit !== null && unit[0].length < end - start) return nameStart(analysis, start + unit[0].length, end);
  for (const word of wordsIn(analysis, start, end)) {
    if (!isPlain(word.state) || !word.known || word.end >= end) return start;
    const from = text.charCodeAt(word.end) === 0x20 ? word.end + 1 : word.end;
    if (isSurname(analysis, from, end) || isFullName(analysis, from, end)) return from;
  }
  return start;
}

const UNIT_BEFORE = /^\S*(?:部|課|室|係|局|支店|支社|本部|本社|営業所|工場|センター|グループ|チーム|会社) /u;
