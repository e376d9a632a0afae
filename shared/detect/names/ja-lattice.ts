import { STATES, stateOf } from './ja-classes.ts';

/** Longest run that a lattice holds, in characters. */
export const LONGEST_RUN = 64;
/** More words than a run of that length has; what comes later is left out. */
const MOST_NODES = 4096;
const INFLECTED = stateOf('inflected');

/** All words that a run could be cut into. Offsets count from the start of the run. */
export interface Lattice {
  /** Empties the lattice; `edge` is the state before the run. */
  open(length: number, edge: number): void;
  /** True where a word ends, so that another may begin. */
  isReached(at: number): boolean;
  /** Adds a word behind the cheapest word that ends where it starts. */
  add(from: number, to: number, state: number, cost: number, known: boolean): void;
  /** Visits the words of the cheapest path from the last to the first; `edge` is the state after the run. */
  readBack(edge: number, visit: (from: number, to: number, state: number, known: boolean) => void): void;
}

/** A lattice over a table of connection costs (state before × state after), used for one run after another. */
export function emptyLattice(connections: Int16Array): Lattice {
  const ints = (): Int32Array => new Int32Array(MOST_NODES);
  const [starts, ends, totals, previous, after] = [ints(), ints(), ints(), ints(), ints()];
  const states = new Uint8Array(MOST_NODES);
  const knowns = new Uint8Array(MOST_NODES);
  const head = new Int32Array(LONGEST_RUN + 1);
  // The cheapest way to reach a state at a position is the same for every word that begins there.
  const [wayCost, wayNode, wayStamp] = [new Int32Array(STATES), new Int32Array(STATES), new Int32Array(STATES)];
  let count = 0;
  let length = 0;
  let stamp = 0;
  let stampAt = -1;

  const cheapest = (from: number, state: number): void => {
    let best = Number.MAX_SAFE_INTEGER;
    let node = -1;
    for (let left = head[from] as number; left !== -1; left = after[left] as number) {
      const total = (totals[left] as number) + (connections[(states[left] as number) * STATES + state] as number);
      if (total < best) {
        best = total;
        node = left;
      }
    }
    wayCost[state] = best;
    wayNode[state] = node;
    wayStamp[state] = stamp;
  };
  const put = (from: number, to: number, state: number, total: number, known: boolean, way: number): void => {
    if (count >= MOST_NODES) return;
    starts[count] = from;
    ends[count] = to;
    states[count] = state;
    knowns[count] = known ? 1 : 0;
    totals[count] = total;
    previous[count] = way;
    after[count] = head[to] as number;
    head[to] = count++;
  };
  return {
    open(runLength, edge) {
      length = runLength;
      head.fill(-1, 0, length + 1);
      count = 0;
      stamp++;
      stampAt = -1;
      put(0, 0, edge, 0, true, -1);
    },
    isReached: (at) => head[at] !== -1,
    add(from, to, state, cost, known) {
      if (from !== stampAt) {
        stamp++;
        stampAt = from;
      }
      if (wayStamp[state] !== stamp) cheapest(from, state);
      put(from, to, state, (wayCost[state] as number) + cost, known, wayNode[state] as number);
    },
    readBack(edge, visit) {
      let last = -1;
      let best = Number.MAX_SAFE_INTEGER;
      for (let node = head[length] as number; node !== -1; node = after[node] as number) {
        const state = states[node] as number;
        const total =
          (totals[node] as number) + (state === INFLECTED ? 0 : (connections[state * STATES + edge] as number));
        if (total < best) {
          best = total;
          last = node;
        }
      }
      for (let node = last; node > 0; node = previous[node] as number) {
        visit(starts[node] as number, ends[node] as number, states[node] as number, knowns[node] === 1);
      }
    },
  };
}
