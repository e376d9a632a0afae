import { commonForms } from '../shared/detect/names/ja-characters.ts';
import { CODE_BASE, COST_STEP, COST_STEPS, EDGES, stateOf, WORD_CLASSES } from '../shared/detect/names/ja-classes.ts';
import { packReading } from '../shared/detect/names/ja-readings.ts';
import type { DictionaryWord } from './name-dictionary.ts';

const CLASS_OF_ID: ReadonlyMap<number, number> = new Map(WORD_CLASSES.map(({ id }, index) => [id, index]));
const SURNAME_ID = 1290;
const GIVEN_ID = 1291;
const NAME_IDS: ReadonlySet<number> = new Set([SURNAME_ID, GIVEN_ID]);
const KANJI_OR_KATAKANA = /^[\p{Script=Han}々〆ァ-ヶー]+$/u;
const KANJI_THEN_HIRAGANA = /^[\p{Script=Han}々]+[ぁ-ん]/u;
const HIRAGANA_NAME = /^[ぁ-んー]{2,}$|^[ぁ-ん][\p{Script=Han}々]?[ぁ-ん\p{Script=Han}]*$/u;
/** Longer entries are whole sentences or official titles that the shorter entries already cover. */
const LONGEST = 12;
/** Longer words of these classes are put together from shorter entries, and cost more to load than they tell. */
const LONGEST_KANJI: Readonly<Record<number, number>> = { 1288: 3, 1293: 3, 1285: 4, 1283: 4, 1292: 8 };
/** A second reading of a word this much rarer than its first never wins. */
const HOPELESS = 7000;

/**
 * The words as text, in order: one line for each first character, in it one part (behind a tab) for each second
 * character, in that the rest of every word. Each word is followed by pairs of printable characters (class, cost).
 */
export function packWords(words: readonly DictionaryWord[]): string {
  const costs = new Map<string, Map<number, number>>();
  for (const word of words) {
    const entry = entryOf(word);
    if (entry !== undefined) keepCheapest(costs, entry.surface, entry.state, word.cost);
  }
  return lines(costs);
}

function entryOf(word: DictionaryWord): { surface: string; state: number } | undefined {
  const { left, kind } = word;
  const surface = commonForms(word.surface);
  const state = CLASS_OF_ID.get(left);
  if (surface.length > (/^[ァ-ヶー]+$/u.test(surface) ? LONGEST : (LONGEST_KANJI[left] ?? LONGEST))) return undefined;
  if (state !== undefined && KANJI_OR_KATAKANA.test(surface)) return { surface, state };
  if (state !== undefined && NAME_IDS.has(left) && HIRAGANA_NAME.test(surface)) return { surface, state };
  const start = NAME_IDS.has(left) ? undefined : KANJI_THEN_HIRAGANA.exec(surface)?.[0];
  if (start === undefined || kind === '記号') return undefined;
  return { surface: start, state: stateOf('inflected') };
}

function keepCheapest(costs: Map<string, Map<number, number>>, surface: string, state: number, cost: number): void {
  const known = costs.get(surface) ?? new Map<number, number>();
  known.set(state, Math.min(known.get(state) ?? cost, cost));
  costs.set(surface, known);
}

function lines(costs: ReadonlyMap<string, ReadonlyMap<number, number>>): string {
  let packed = '';
  let before = '';
  for (const surface of [...costs.keys()].toSorted()) {
    const [first, second] = [surface.charAt(0), surface.charAt(1)];
    if (first !== before.charAt(0)) packed += `${packed === '' ? '' : '\n'}${first}`;
    if (second !== '' && surface.slice(0, 2) !== before.slice(0, 2)) packed += `\t${second}`;
    packed += surface.slice(2) + codes(costs.get(surface) ?? new Map());
    before = surface;
  }
  return packed;
}

function codes(costs: ReadonlyMap<number, number>): string {
  const best = Math.min(...costs.values());
  return [...costs]
    .filter(([, cost]) => cost < best + HOPELESS)
    .toSorted(([a], [b]) => a - b)
    .map(([state, cost]) => String.fromCharCode(CODE_BASE + state, CODE_BASE + stepOf(cost)))
    .join('');
}

function stepOf(cost: number): number {
  return Math.min(COST_STEPS, Math.max(0, Math.round(cost / COST_STEP)));
}

/**
 * Four lines: kanji that given names end with, kanji that they begin with (most frequent first), readings of given
 * names and readings of surnames (see `packReading`), each between two blanks.
 */
export function givenCharacters(words: readonly DictionaryWord[]): string {
  const names = [...new Set(words.filter(({ left }) => left === GIVEN_ID).map(({ surface }) => commonForms(surface)))];
  const kanji = names.filter((name) => /^[\p{Script=Han}々]{2,3}$/u.test(name));
  return [
    ranked(kanji.map((name) => name.at(-1) ?? '')),
    ranked(kanji.map((name) => name.charAt(0))),
    readings(words, GIVEN_ID),
    readings(words, SURNAME_ID),
  ].join('\n');
}

function readings(words: readonly DictionaryWord[], id: number): string {
  const named = words.filter(({ left, surface }) => left === id && /\p{Script=Han}/u.test(surface));
  const all = new Set(named.map(({ reading }) => reading).filter((reading) => /^[ァ-ヴー]{2,8}$/u.test(reading)));
  return ` ${[...all].toSorted().map(packReading).join(' ')} `;
}

function ranked(characters: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const character of characters) counts.set(character, (counts.get(character) ?? 0) + 1);
  const often = [...counts].filter(([, count]) => count >= 3);
  return often
    .toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([character]) => character)
    .join('');
}

/** Connection costs between all states, row by row: the state before, then the state after. */
export function connectionTable(
  words: readonly DictionaryWord[],
  cost: (right: number, left: number) => number,
): readonly number[] {
  const ids = [...WORD_CLASSES.map(({ id }) => id), ...EDGES.map(({ sign }) => idOfSign(words, sign))];
  return ids.flatMap((right) => ids.map((left) => cost(right, left)));
}

const SIGN_KINDS = ['助詞', '助動詞', '記号'];

function idOfSign(words: readonly DictionaryWord[], sign: string): number {
  const found = words
    .filter(({ surface, kind }) => surface === sign && SIGN_KINDS.includes(kind))
    .toSorted((a, b) => a.cost - b.cost);
  return found[0]?.left ?? 0;
}
