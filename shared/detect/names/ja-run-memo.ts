import type { Word } from './ja-lattice.ts';

/** Runs up to this length are kept: longer ones seldom come twice. */
export const LONGEST_KEPT = 12;
/** Places of the memo, a power of two. A run takes the place of another one with the same number. */
const PLACES = 4096;
/** A key is the length of the run, the states around it, the unit behind it and the units of the run. */
const HEAD = 4;
const KEY = HEAD + LONGEST_KEPT;

/**
 * How runs that came before were cut. An office text repeats its words, and the same run between the same neighbours is
 * always cut the same way.
 */
export interface RunMemo {
  readonly keys: Uint16Array;
  /** For each word of a run its length (low 8 bits), its state and whether the lists know it (highest bit). */
  readonly cuts: Uint16Array;
  /** The key that was asked for last, and its place. */
  readonly asked: Uint16Array;
  place: number;
}

/** A memo that holds no run. */
export function emptyRunMemo(): RunMemo {
  return {
    keys: new Uint16Array(PLACES * KEY),
    cuts: new Uint16Array(PLACES * LONGEST_KEPT),
    asked: new Uint16Array(KEY),
    place: 0,
  };
}

/**
 * Looks for the run from `start` to `end` between two states; `behind` is the unit behind it if words may reach into
 * it, else 0. Adds its words to `words` and answers true if the run is known; otherwise `keepRun` may follow.
 */
export function recallRun(
  memo: RunMemo,
  text: string,
  start: number,
  end: number,
  edges: number,
  behind: number,
  words: Word[],
): boolean {
  const { asked, keys, cuts } = memo;
  const length = end - start;
  asked[0] = length;
  asked[1] = edges;
  asked[2] = behind;
  let hash = Math.imul(edges ^ (behind << 12), 0x9e3779b1);
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(start + at);
    asked[HEAD + at] = unit;
    hash = Math.imul(hash ^ unit, 0x01000193);
  }
  memo.place = ((hash ^ (hash >>> 13)) >>> 3) & (PLACES - 1);
  const key = memo.place * KEY;
  if (keys[key] !== length || keys[key + 1] !== edges || keys[key + 2] !== behind) return false;
  for (let at = HEAD; at < HEAD + length; at++) if (keys[key + at] !== asked[at]) return false;
  const first = memo.place * LONGEST_KEPT;
  for (let at = start, word = first; at < end; word++) {
    const cut = cuts[word] as number;
    const next = at + (cut & 0xff);
    words.push({ start: at, end: next, state: (cut >> 8) & 0x7f, known: cut >= 0x8000 });
    at = next;
  }
  return true;
}

/** Keeps the words from number `first` on as those of the run that was asked for last. */
export function keepRun({ keys, cuts, asked, place }: RunMemo, words: readonly Word[], first: number): void {
  keys.set(asked, place * KEY);
  let cut = place * LONGEST_KEPT;
  for (let index = first; index < words.length; index++) {
    const { start, end, state, known } = words[index] as Word;
    cuts[cut++] = (end - start) | (state << 8) | (known ? 0x8000 : 0);
  }
}
