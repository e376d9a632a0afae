import { type Analysis, wordsIn } from './ja-analysis.ts';
import { stateOf } from './ja-classes.ts';
import { likeness } from './ja-likeness.ts';
import { NO_NAMES } from './ja-vocabulary.ts';

/** What the names of people are written with: up to five parts of one script each, and no digits. */
const KANJI_NAME = /^[々〇㐀-鿿ヶ]{1,5}(?:[ぁ-ん]{1,5}| [々〇㐀-鿿ぁ-んァ-ヺー]{1,6})?$/u;
const KANA_NAME = /^(?:[ァ-ヺー]{2,16}(?:[・= .][ァ-ヺー]{1,16}){0,4}|[ぁ-ん]{2,6}(?: [ぁ-ん]{1,6})?)$/u;
const LATIN_NAME = /^\p{Lu}[\p{L}'.-]{0,20}(?: \p{L}[\p{L}'.-]{0,20}){1,4}$/u;
const NOT_LATIN = /^(?:TBD|TBA|N\/A|None|Null|Total|Unknown|Not |To be |No )/iu;

const EVERYDAY: ReadonlySet<number> = new Set((['noun', 'action', 'quality', 'time', 'suffix'] as const).map(stateOf));

/**
 * Whether a value in a place for names is one: `true` if the lists know it, `false` if it only has the form of a name,
 * `undefined` if it is none.
 */
export function fitsNameSlot(analysis: Analysis, start: number, end: number): boolean | undefined {
  const value = analysis.text.slice(start, end);
  if (NO_NAMES.test(value)) return undefined;
  if (LATIN_NAME.test(value)) return NOT_LATIN.test(value) ? undefined : false;
  if (!KANJI_NAME.test(value) && !KANA_NAME.test(value)) return undefined;
  const kind = likeness(analysis, start, end);
  if (kind === 'no' && (value.length === 1 || isOrdinary(analysis, start, end))) return undefined;
  return kind === 'sure';
}

/** True for a value without a blank or a given name in kana that holds an everyday word: 部品, 対象外. */
function isOrdinary(analysis: Analysis, start: number, end: number): boolean {
  if (/[ ぁ-ん]/u.test(analysis.text.slice(start, end))) return false;
  const inside = wordsIn(analysis, start, end);
  return inside.some((word) => word.known && word.end - word.start >= 2 && EVERYDAY.has(word.state));
}
