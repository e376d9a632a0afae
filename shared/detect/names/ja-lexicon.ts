import { CODE_BASE, COST_STEP } from './ja-classes.ts';
import { codeEnd, codeOfStep, firstStep, MOST_DEEP, NONE, nextStep, openSearch } from './ja-word-search.ts';

/**
 * The words of the lists. A walk leaves the words it met in three arrays that the next walk writes over: where each
 * ends, and where its entries (class and cost) begin and end in the lists.
 */
export interface Lexicon {
  /**
   * Finds every word that starts at `start` and ends at or before `limit`, shortest first, and answers how many there
   * are. Word `n` ends at `ends[n]`; its entries are `firsts[n]` to `lasts[n]` in steps of `ENTRY_LENGTH`.
   */
  walk(text: string, start: number, limit: number): number;
  readonly ends: Int32Array;
  readonly firsts: Int32Array;
  readonly lasts: Int32Array;
  /** The state of an entry (see `ja-classes.ts`). */
  stateAt(entry: number): number;
  /** The cost of an entry; higher is rarer. */
  costAt(entry: number): number;
}

/** An entry is two characters: class and cost. */
export const ENTRY_LENGTH = 2;

/** Opens packed words (the format of `build/name-tables.ts`). Nothing is copied, so that it costs a millisecond. */
export function openLexicon(packed: string): Lexicon {
  const search = openSearch(packed);
  const [ends, firsts, lasts] = [new Int32Array(MOST_DEEP), new Int32Array(MOST_DEEP), new Int32Array(MOST_DEEP)];
  // The rules ask one question after another about the same word.
  let [lastText, lastStart, lastLimit, lastCount] = ['', -1, -1, 0];
  return {
    ends,
    firsts,
    lasts,
    stateAt: (entry) => packed.charCodeAt(entry) - CODE_BASE,
    costAt: (entry) => (packed.charCodeAt(entry + 1) - CODE_BASE) * COST_STEP,
    walk(text, start, limit) {
      if (start === lastStart && limit === lastLimit && text === lastText) return lastCount;
      let count = 0;
      let step = firstStep(search, text.charCodeAt(start));
      for (let end = start + 1; step !== NONE; end++) {
        const code = codeOfStep(search, step);
        if (code > 0) {
          ends[count] = end;
          firsts[count] = code;
          lasts[count] = codeEnd(packed, code);
          count++;
        }
        if (end >= limit) break;
        step = nextStep(search, step, text.charCodeAt(end));
      }
      [lastText, lastStart, lastLimit, lastCount] = [text, start, limit, count];
      return count;
    },
  };
}
