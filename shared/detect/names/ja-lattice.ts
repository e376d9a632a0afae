import { STATES, stateOf } from './ja-classes.ts';

/** Longest run that a lattice holds, in characters. */
export const LONGEST_RUN = 64;
/** More words than a run of that length has; what comes later is left out. */
const MOST_NODES = 4096;
const INFLECTED = stateOf('inflected');

/**
 * All words that a run could be cut into, as nodes in parallel arrays that are used for one run after another. Offsets
 * count from the start of the run. `head` and `after` list the nodes that end at an offset.
 */
export interface Lattice {
  /** Costs of every state (row) before every state. */
  readonly connections: Int16Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly states: Uint8Array;
  readonly knowns: Uint8Array;
  /** Cost of the cheapest path up to and with the node. */
  readonly totals: Int32Array;
  readonly previous: Int32Array;
  readonly after: Int32Array;
  readonly head: Int32Array;
  /** The cheapest way into a state is the same for all words that begin at one offset: `stamp` marks it as known. */
  readonly wayCosts: Int32Array;
  readonly wayNodes: Int32Array;
  readonly wayStamps: Int32Array;
  count: number;
  length: number;
  stamp: number;
  stampAt: number;
}

/** A lattice over a table of connection costs. */
export function emptyLattice(connections: Int16Array): Lattice {
  const [starts, ends, totals, previous, after] = Array.from({ length: 5 }, () => new Int32Array(MOST_NODES));
  const [wayCosts, wayNodes, wayStamps] = Array.from({ length: 3 }, () => new Int32Array(STATES));
  const arrays = { starts, ends, totals, previous, after, wayCosts, wayNodes, wayStamps } as Record<
    'starts' | 'ends' | 'totals' | 'previous' | 'after' | 'wayCosts' | 'wayNodes' | 'wayStamps',
    Int32Array
  >;
  const [states, knowns] = [new Uint8Array(MOST_NODES), new Uint8Array(MOST_NODES)];
  const head = new Int32Array(LONGEST_RUN + 1);
  return { connections, ...arrays, states, knowns, head, count: 0, length: 0, stamp: 0, stampAt: -1 };
}

/** Empties the lattice for a run of `length` characters; `edge` is the state before it. */
export function openRun(lattice: Lattice, length: number, edge: number): void {
  lattice.length = length;
  lattice.head.fill(-1, 0, length + 1);
  lattice.count = 0;
  lattice.stampAt = -1;
  put(lattice, 0, 0, edge, true);
}

/** True where a word ends, so that another may begin. */
export function isReached(lattice: Lattice, at: number): boolean {
  return lattice.head[at] !== -1;
}

/** Adds a word behind the cheapest word that ends where it starts. */
export function addWord(l: Lattice, from: number, to: number, state: number, cost: number, known: boolean): void {
  if (l.count >= MOST_NODES) return;
  if (from !== l.stampAt) {
    l.stamp++;
    l.stampAt = from;
  }
  if (l.wayStamps[state] !== l.stamp) findWay(l, from, state);
  l.totals[l.count] = (l.wayCosts[state] as number) + cost;
  l.previous[l.count] = l.wayNodes[state] as number;
  put(l, from, to, state, known);
}

function put(l: Lattice, from: number, to: number, state: number, known: boolean): void {
  const node = l.count++;
  if (from === to) {
    l.totals[node] = 0;
    l.previous[node] = -1;
  }
  l.starts[node] = from;
  l.ends[node] = to;
  l.states[node] = state;
  l.knowns[node] = known ? 1 : 0;
  l.after[node] = l.head[to] as number;
  l.head[to] = node;
}

function findWay(l: Lattice, from: number, state: number): void {
  const { after, totals, states, connections } = l;
  let best = Number.MAX_SAFE_INTEGER;
  let node = -1;
  for (let left = l.head[from] as number; left !== -1; left = after[left] as number) {
    const total = (totals[left] as number) + (connections[(states[left] as number) * STATES + state] as number);
    if (total >= best) continue;
    best = total;
    node = left;
  }
  l.wayCosts[state] = best;
  l.wayNodes[state] = node;
  l.wayStamps[state] = l.stamp;
}

/** A word of a run: `state` is its class (see `ja-classes.ts`), `known` whether the lists hold it. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly state: number;
  readonly known: boolean;
}

/**
 * Adds the words of the cheapest path to `words`, from the last to the first; `edge` is the state after the run, `run`
 * the offset at which it starts.
 */
export function readBack(l: Lattice, edge: number, run: number, words: Word[]): void {
  let last = -1;
  let best = Number.MAX_SAFE_INTEGER;
  for (let node = l.head[l.length] as number; node !== -1; node = l.after[node] as number) {
    const state = l.states[node] as number;
    const closing = state === INFLECTED ? 0 : (l.connections[state * STATES + edge] as number);
    const total = (l.totals[node] as number) + closing;
    if (total >= best) continue;
    best = total;
    last = node;
  }
  for (let node = last; node > 0; node = l.previous[node] as number) {
    const start = run + (l.starts[node] as number);
    const end = run + (l.ends[node] as number);
    words.push({ start, end, state: l.states[node] as number, known: l.knowns[node] === 1 });
  }
}
