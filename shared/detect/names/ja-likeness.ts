import { type Analysis, costAs, wordsIn } from './ja-analysis.ts';
import { stateOf, WORD_CLASSES, type WordClass } from './ja-classes.ts';
import { COMMON_WORDS } from './ja-vocabulary.ts';

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

/** Whether a span reads like a name: it holds a listed name, or nothing in it is an ordinary word. */
export function likeness(analysis: Analysis, start: number, end: number): Likeness {
  const value = analysis.text.slice(start, end);
  if (value.length === 1) return costAs(analysis, start, end, 'surname') === undefined ? 'no' : 'maybe';
  if (COMMON_WORDS.has(value)) return 'no';
  if (/^[ァ-ヺー]+(?:[・= ][ァ-ヺー]+)+$/u.test(value)) return 'maybe';
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
