import { isRunUnit, KATAKANA, kindOf } from './ja-characters.ts';
import { type Edge, STATES, stateOf, stateOfEdge } from './ja-classes.ts';
import { costOfWord, type Lexicon, type PackedWord, stateOfWord } from './ja-lexicon.ts';

/** A word of a run: `state` is its class (see `ja-classes.ts`), `known` whether the lists hold it. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly state: number;
  readonly known: boolean;
}

/** Runs are cut after this many characters, so that hostile text costs no more than other text. */
const LONGEST_RUN = 64;
/** Costs of words that the lists do not hold, from IPADIC's table for unknown words. */
const UNKNOWN_KANJI = 11426;
const UNKNOWN_KATAKANA: readonly (readonly [state: number, cost: number])[] = [
  [stateOf('noun'), 9461],
  [stateOf('organization'), 10922],
  [stateOf('proper'), 10521],
];
const NOUN = stateOf('noun');
const INFLECTED = stateOf('inflected');
const MOST_NODES = 4096;

const EDGE_OF: ReadonlyMap<number, number> = new Map(
  Object.entries({
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
  } satisfies Record<string, Edge>).map(([sign, edge]) => [sign.charCodeAt(0), stateOfEdge(edge as Edge)]),
); // prettier-ignore
const LINE = stateOfEdge('line');
/** A hiragana without an edge of its own is most often the end of a verb. */
const AFTER_VERB = stateOfEdge('ta');

/** Cuts the runs of kanji and katakana of a text into their cheapest words (the Viterbi path over the lists). */
export function segmenter(lexicon: Lexicon, connections: Int16Array): (text: string) => readonly Word[] {
  const nodes = emptyNodes();
  return (text) => {
    const words: Word[] = [];
    for (let at = 0; at < text.length; at++) {
      if (!isRunUnit(text.charCodeAt(at))) continue;
      let end = at + 1;
      while (end < text.length && end - at < LONGEST_RUN && isRunUnit(text.charCodeAt(end))) end++;
      cutRun(text, at, end, { lexicon, connections, nodes }, words);
      at = end - 1;
    }
    return words;
  };
}

/** The nodes of one run's lattice, reused from run to run. `head` and `after` list the nodes by where they end. */
interface Nodes {
  count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly state: Uint8Array;
  readonly known: Uint8Array;
  readonly total: Int32Array;
  readonly previous: Int32Array;
  readonly after: Int32Array;
  readonly head: Int32Array;
}

function emptyNodes(): Nodes {
  const ints = () => new Int32Array(MOST_NODES);
  return {
    count: 0,
    start: ints(),
    end: ints(),
    state: new Uint8Array(MOST_NODES),
    known: new Uint8Array(MOST_NODES),
    total: ints(),
    previous: ints(),
    after: ints(),
    head: new Int32Array(LONGEST_RUN + 1),
  }; // prettier-ignore
}

interface Tables {
  readonly lexicon: Lexicon;
  readonly connections: Int16Array;
  readonly nodes: Nodes;
}

function cutRun(text: string, start: number, end: number, tables: Tables, words: Word[]): void {
  const { nodes, lexicon } = tables;
  nodes.head.fill(-1, 0, end - start + 1);
  nodes.count = 0;
  addNode(tables, start, start, start, edgeAt(text, start - 1), 0, 1);
  const inflects = kindOf(text.charCodeAt(end)) === 3;
  for (let at = start; at < end; at++) {
    if (nodes.head[at - start] === -1) continue;
    let found = false;
    lexicon.walk(text, at, inflects ? end + 1 : end, (to, entries) => {
      found = addWords(tables, start, at, Math.min(to, end), entries, to > end) || found;
    });
    addUnknown(text, tables, start, at, end, found);
  }
  readBack(tables, start, end, edgeAt(text, end), words);
}

function addWords(
  t: Tables,
  run: number,
  at: number,
  to: number,
  entries: readonly PackedWord[],
  cut: boolean,
): boolean {
  let added = false;
  for (const entry of entries) {
    const state = stateOfWord(entry);
    if ((state === INFLECTED) !== cut) continue;
    addNode(t, run, at, to, state, costOfWord(entry), 1);
    added = true;
  }
  return added;
}

function addUnknown(text: string, tables: Tables, run: number, at: number, end: number, found: boolean): void {
  if (kindOf(text.charCodeAt(at)) !== KATAKANA) {
    if (!found) addNode(tables, run, at, at + 1, NOUN, UNKNOWN_KANJI, 0);
    return;
  }
  if (at > run && kindOf(text.charCodeAt(at - 1)) === KATAKANA && found) return;
  let to = at + 1;
  while (to < end && kindOf(text.charCodeAt(to)) === KATAKANA) to++;
  for (const [state, cost] of UNKNOWN_KATAKANA) addNode(tables, run, at, to, state, cost, 0);
}

/** Adds a word to the lattice, linked to the cheapest word that ends where it starts. */
function addNode(t: Tables, run: number, at: number, to: number, state: number, cost: number, known: number): void {
  const { nodes, connections } = t;
  if (nodes.count >= MOST_NODES) return;
  const node = nodes.count++;
  let best = 0;
  let previous = -1;
  for (let left = at === to ? -1 : (nodes.head[at - run] ?? -1); left !== -1; left = nodes.after[left] ?? -1) {
    const total = (nodes.total[left] ?? 0) + (connections[(nodes.state[left] ?? 0) * STATES + state] ?? 0);
    if (previous !== -1 && total >= best) continue;
    best = total;
    previous = left;
  }
  nodes.start[node] = at;
  nodes.end[node] = to;
  nodes.state[node] = state;
  nodes.known[node] = known;
  nodes.total[node] = best + cost;
  nodes.previous[node] = previous;
  nodes.after[node] = nodes.head[to - run] ?? -1;
  nodes.head[to - run] = node;
}

function readBack({ nodes, connections }: Tables, run: number, end: number, edge: number, words: Word[]): void {
  let last = -1;
  let best = 0;
  for (let node = nodes.head[end - run] ?? -1; node !== -1; node = nodes.after[node] ?? -1) {
    const closing = nodes.state[node] === INFLECTED ? 0 : (connections[(nodes.state[node] ?? 0) * STATES + edge] ?? 0);
    const total = (nodes.total[node] ?? 0) + closing;
    if (last !== -1 && total >= best) continue;
    best = total;
    last = node;
  }
  const path: Word[] = [];
  for (let node = last; node > 0; node = nodes.previous[node] ?? -1) {
    const [start = run, to = end] = [nodes.start[node], nodes.end[node]];
    path.push({ start, end: to, state: nodes.state[node] ?? NOUN, known: nodes.known[node] === 1 });
  }
  for (const word of path.toReversed()) words.push(word);
}

function edgeAt(text: string, at: number): number {
  if (at < 0 || at >= text.length) return LINE;
  const unit = text.charCodeAt(at);
  const edge = EDGE_OF.get(unit);
  if (edge !== undefined) return edge;
  return kindOf(unit) === 3 ? AFTER_VERB : LINE;
}
