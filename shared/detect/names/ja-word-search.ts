/**
 * Search in packed words, which stand in order. A step is a beginning that several words share, named by a number.
 * Steps are made when a text first goes there and found again in a table, so that a text pays for its own words only.
 */
export interface WordSearch {
  readonly packed: string;
  /** Where the line of a first character goes on behind it; 0 for no line. */
  readonly lines: Int32Array;
  readonly firstSteps: Int32Array;
  /** Where each word of the parts read so far goes on behind its first two characters. */
  readonly rests: Int32Array;
  /**
   * Four numbers for each step, side by side because they are asked together (`LO`, `HI`, `DEPTH`, `CODE`): a step is
   * the words `LO` to `HI`, which agree in `DEPTH` characters behind the second. The step of a first character (depth
   * `LINE`) is the piece of `packed` from `LO` to `HI` instead: the parts of its line. `CODE` is where the codes of the
   * word that is the beginning itself start, or 0 if it is no word.
   */
  readonly steps: Int32Array;
  /** The table: a step, a character and the next step at each place, and one number to spare. */
  readonly table: Int32Array;
  /** How many words are read, steps made and places of the table taken. */
  read: number;
  made: number;
  taken: number;
}

/** The step that holds no words. */
export const NONE = 0;
/** More characters than any word has. */
export const MOST_DEEP = 64;
const UNITS = 0x10000;
/** Places of the table, a power of two. Everything is forgotten when three quarters are taken. */
const PLACES = 0x20000;
const MOST_TAKEN = PLACES * 0.75;
const UNREAD = -1;
/** Numbers for each step and place, a power of two so that one line of a processor's cache holds them all. */
const WIDTH = 4;
const [LO, HI, DEPTH, CODE] = [0, 1, 2, 3] as const;
const LINE = 0xff;
/** Below this a character is a tab or the end of the line, up to `LAST_CODE` a code. */
const FIRST_CODE = 0x20;
const LAST_CODE = 0x7e;

/** A search over packed words. */
export function openSearch(packed: string): WordSearch {
  return {
    packed,
    lines: linesOf(packed),
    firstSteps: new Int32Array(UNITS).fill(UNREAD),
    // The codes alone take two characters of each word.
    rests: new Int32Array(Math.ceil(packed.length / 2) + 1),
    steps: new Int32Array(PLACES * WIDTH),
    table: new Int32Array(PLACES * WIDTH),
    read: 0,
    made: 1,
    taken: 0,
  };
}

function linesOf(packed: string): Int32Array {
  const lines = new Int32Array(UNITS);
  for (let at = 0; at < packed.length; ) {
    lines[packed.charCodeAt(at)] = at + 1;
    const end = packed.indexOf('\n', at);
    at = end < 0 ? packed.length : end + 1;
  }
  return lines;
}

/** The step of one character. Steps are good until the next call, which may forget them. */
export function firstStep(search: WordSearch, unit: number): number {
  if (search.taken > MOST_TAKEN || search.made > MOST_TAKEN) forget(search);
  const known = search.firstSteps[unit] as number;
  if (known !== UNREAD) return known;
  const line = search.lines[unit] as number;
  const step = line === 0 ? NONE : readLine(search, line);
  search.firstSteps[unit] = step;
  return step;
}

function forget(search: WordSearch): void {
  search.firstSteps.fill(UNREAD);
  search.table.fill(0);
  search.read = 0;
  search.made = 1;
  search.taken = 0;
}

/** The step of a line: its own codes come first, then its parts. */
function readLine(search: WordSearch, from: number): number {
  const { packed } = search;
  const newline = packed.indexOf('\n', from);
  const parts = codeEnd(packed, from);
  const step = search.made++;
  fillStep(search, step, parts, newline < 0 ? packed.length : newline, LINE, parts > from ? from : 0);
  return step;
}

/** Reads the words of the part for a second character and makes their step. */
function readPart(search: WordSearch, line: number, unit: number): number {
  const { packed, rests } = search;
  const from = search.steps[line * WIDTH + LO] as number;
  const part = packed.slice(from, search.steps[line * WIDTH + HI]).indexOf(`\t${String.fromCharCode(unit)}`);
  if (part < 0) return NONE;
  const lo = search.read;
  let read = lo;
  let at = from + part + 2;
  for (let next = packed.charCodeAt(at); at < packed.length && next >= FIRST_CODE; next = packed.charCodeAt(at)) {
    rests[read++] = at;
    while (next > LAST_CODE) next = packed.charCodeAt(++at);
    at = codeEnd(packed, at);
  }
  search.read = read;
  return makeStep(search, lo, read, 0);
}

/** Where the codes that start at an offset end. */
export function codeEnd(packed: string, code: number): number {
  let at = code;
  for (let next = packed.charCodeAt(at); next >= FIRST_CODE && next <= LAST_CODE; next = packed.charCodeAt(at)) at++;
  return at;
}

function makeStep(search: WordSearch, lo: number, hi: number, depth: number): number {
  const step = search.made++;
  const code = (search.rests[lo] as number) + depth;
  const isWord = search.packed.charCodeAt(code) <= LAST_CODE;
  fillStep(search, step, isWord ? lo + 1 : lo, hi, depth, isWord ? code : 0);
  return step;
}

function fillStep({ steps }: WordSearch, step: number, lo: number, hi: number, depth: number, code: number): void {
  steps[step * WIDTH + LO] = lo;
  steps[step * WIDTH + HI] = hi;
  steps[step * WIDTH + DEPTH] = depth;
  steps[step * WIDTH + CODE] = code;
}

/** Where the codes of the word that a step is start, or 0 if it is no word. */
export function codeOfStep({ steps }: WordSearch, step: number): number {
  return steps[step * WIDTH + CODE] as number;
}

/** The step one character further, or `NONE`. */
export function nextStep(search: WordSearch, step: number, unit: number): number {
  const { steps, table } = search;
  if ((steps[step * WIDTH + LO] as number) >= (steps[step * WIDTH + HI] as number)) return NONE;
  let place = ((Math.imul(step, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 15) * WIDTH;
  for (; table[place] !== 0; place = (place + WIDTH) & (PLACES * WIDTH - 1)) {
    if (table[place] === step && table[place + 1] === unit) return table[place + 2] as number;
  }
  const next = findStep(search, step, unit);
  table[place] = step;
  table[place + 1] = unit;
  table[place + 2] = next;
  search.taken++;
  return next;
}

function findStep(search: WordSearch, step: number, unit: number): number {
  const depth = search.steps[step * WIDTH + DEPTH] as number;
  if (depth === LINE) return readPart(search, step, unit);
  const lo = seek(search, step, unit);
  if (lo >= (search.steps[step * WIDTH + HI] as number)) return NONE;
  if (search.packed.charCodeAt((search.rests[lo] as number) + depth) !== unit) return NONE;
  return makeStep(search, lo, seek(search, step, unit + 1), depth + 1);
}

/** The first word of the step whose next character is `unit` or a later one. */
function seek({ packed, rests, steps }: WordSearch, step: number, unit: number): number {
  const depth = steps[step * WIDTH + DEPTH] as number;
  let lo = steps[step * WIDTH + LO] as number;
  let hi = steps[step * WIDTH + HI] as number;
  while (lo < hi) {
    const middle = (lo + hi) >> 1;
    if (packed.charCodeAt((rests[middle] as number) + depth) < unit) lo = middle + 1;
    else hi = middle;
  }
  return lo;
}
