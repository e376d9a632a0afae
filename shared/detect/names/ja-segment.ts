import { HIRAGANA, isRunUnit, KATAKANA, kindOf } from './ja-characters.ts';
import { type Edge, STATES, stateOf, stateOfEdge } from './ja-classes.ts';
import {
  addWord,
  emptyLattice,
  isReached,
  type Lattice,
  LONGEST_RUN,
  openRun,
  readBack,
  type Word,
} from './ja-lattice.ts';
import { ENTRY_LENGTH, type Lexicon } from './ja-lexicon.ts';
import { emptyRunMemo, keepRun, LONGEST_KEPT, type RunMemo, recallRun } from './ja-run-memo.ts';

/** Costs of words that the lists do not hold, from IPADIC's table for unknown words. */
const UNKNOWN_KANJI = 11426;
const UNKNOWN_KATAKANA: readonly (readonly [state: number, cost: number])[] = [
  [stateOf('noun'), 9461],
  [stateOf('organization'), 10922],
  [stateOf('proper'), 10521],
];
const NOUN = stateOf('noun');
const INFLECTED = stateOf('inflected');

const EDGE_SIGNS = {
  '、': 'comma',
  ',': 'comma',
  '・': 'comma',
  '。': 'stop',
  '.': 'stop',
  '「': 'open',
  '『': 'open',
  '(': 'open',
  '」': 'close',
  '』': 'close',
  ')': 'close',
  ' ': 'space',
  '\t': 'space',
  ':': 'space',
  の: 'no',
  は: 'wa',
  が: 'ga',
  を: 'wo',
  と: 'to',
  に: 'ni',
  で: 'de',
  や: 'ya',
  た: 'ta',
  だ: 'da',
  る: 'ta',
} as const satisfies Record<string, Edge>;
const LINE = stateOfEdge('line');
/** A hiragana without an edge of its own is most often the end of a verb. */
const AFTER_VERB = stateOfEdge('ta');

const EDGES_BY_UNIT = edgesByUnit();

function edgesByUnit(): Uint8Array {
  const edges = new Uint8Array(0x10000).fill(LINE);
  edges.fill(AFTER_VERB, 0x3041, 0x3097);
  for (const [sign, edge] of Object.entries(EDGE_SIGNS)) edges[sign.charCodeAt(0)] = stateOfEdge(edge);
  return edges;
}

/** Cuts the runs of kanji and katakana of a text into their cheapest words (the Viterbi path over the lists). */
export function segmenter(lexicon: Lexicon, connections: Int16Array): (text: string) => readonly Word[] {
  const lattice = emptyLattice(connections);
  const memo = emptyRunMemo();
  return (text) => {
    const words: Word[] = [];
    for (let at = 0; at < text.length; at++) {
      if (!isRunUnit(text.charCodeAt(at))) continue;
      let end = at + 1;
      while (end < text.length && end - at < LONGEST_RUN && isRunUnit(text.charCodeAt(end))) end++;
      addRun(lexicon, lattice, memo, text, at, end, words);
      at = end - 1;
    }
    return words;
  };
}

/** Adds the words of one run, in order. */
function addRun(
  lexicon: Lexicon,
  lattice: Lattice,
  memo: RunMemo,
  text: string,
  start: number,
  end: number,
  words: Word[],
): void {
  const after = edgeAt(text, end);
  const unit = text.charCodeAt(end);
  const brief = end - start <= LONGEST_KEPT;
  const edges = edgeAt(text, start - 1) * STATES + after;
  if (brief && recallRun(memo, text, start, end, edges, kindOf(unit) === HIRAGANA ? unit : 0, words)) return;
  const first = words.length;
  cutRun(lexicon, lattice, text, start, end);
  readBack(lattice, after, start, words);
  reverse(words, first);
  if (brief) keepRun(memo, words, first);
}

/** The path is read from its end, so the words of the last run stand the wrong way round. */
function reverse(words: Word[], first: number): void {
  for (let low = first, high = words.length - 1; low < high; low++, high--) {
    const word = words[low] as Word;
    words[low] = words[high] as Word;
    words[high] = word;
  }
}

/** Fills the lattice with the words of one run, `start` to `end`. */
function cutRun(lexicon: Lexicon, lattice: Lattice, text: string, start: number, end: number): void {
  openRun(lattice, end - start, edgeAt(text, start - 1));
  const limit = kindOf(text.charCodeAt(end)) === HIRAGANA ? end + 1 : end;
  for (let at = start; at < end; at++) {
    if (!isReached(lattice, at - start)) continue;
    const words = lexicon.walk(text, at, limit);
    let found = false;
    for (let word = 0; word < words; word++)
      found = addEntries(lexicon, lattice, word, at - start, end - start, start) || found;
    addUnknown(text, lattice, start, at, end, found);
  }
}

/** Adds the entries of one word. A word that begins in the run and ends in hiragana behind it is an inflected one. */
function addEntries(
  lexicon: Lexicon,
  lattice: Lattice,
  word: number,
  from: number,
  length: number,
  run: number,
): boolean {
  const to = (lexicon.ends[word] as number) - run;
  const cut = to > length;
  const last = lexicon.lasts[word] as number;
  let added = false;
  for (let entry = lexicon.firsts[word] as number; entry < last; entry += ENTRY_LENGTH) {
    const state = lexicon.stateAt(entry);
    if ((state === INFLECTED) !== cut) continue;
    addWord(lattice, from, cut ? length : to, state, lexicon.costAt(entry), true);
    added = true;
  }
  return added;
}

function addUnknown(text: string, lattice: Lattice, run: number, at: number, end: number, found: boolean): void {
  if (kindOf(text.charCodeAt(at)) !== KATAKANA) {
    if (!found) addWord(lattice, at - run, at - run + 1, NOUN, UNKNOWN_KANJI, false);
    return;
  }
  if (at > run && kindOf(text.charCodeAt(at - 1)) === KATAKANA && found) return;
  let to = at + 1;
  while (to < end && kindOf(text.charCodeAt(to)) === KATAKANA) to++;
  for (const [state, cost] of UNKNOWN_KATAKANA) addWord(lattice, at - run, to - run, state, cost, false);
}

function edgeAt(text: string, at: number): number {
  return at < 0 || at >= text.length ? LINE : (EDGES_BY_UNIT[text.charCodeAt(at)] as number);
}
