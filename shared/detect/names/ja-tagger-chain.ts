import { LABELS } from './ja-tagger-weights.ts';

const N = LABELS.length;

/** Room for the sums over all ways to label a run. Rows are tokens, columns labels. */
export interface Chain {
  /** How well each label fits each token by itself: the exponential of its score. */
  readonly fits: Float64Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** How likely each label is for each token, all ways to label the run taken together. */
  readonly likely: Float64Array;
}

/** Room for runs of up to `tokens` tokens. */
export function emptyChain(tokens: number): Chain {
  const [fits, forward, backward, likely] = [0, 0, 0, 0].map(() => new Float64Array(tokens * N)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  return { fits, forward, backward, likely };
}

/**
 * Fills `likely` for a run of `count` tokens whose `fits` are there, by the forward-backward sums of a linear-chain
 * conditional random field (Lafferty, McCallum and Pereira 2001). `passes` is the exponential of the transitions.
 */
export function sumUp({ fits, forward, backward, likely }: Chain, passes: Float64Array, count: number): void {
  for (let token = 0; token < count; token++) {
    for (let label = 0; label < N; label++) {
      let sum = token === 0 ? 1 : 0;
      if (token > 0) for (let left = 0; left < N; left++) sum += at(forward, token - 1, left) * at(passes, left, label);
      forward[token * N + label] = sum * at(fits, token, label);
    }
    even(forward, token);
  }
  for (let token = count - 1; token >= 0; token--) {
    for (let label = 0; label < N; label++) {
      let sum = token === count - 1 ? 1 : 0;
      if (token < count - 1)
        for (let right = 0; right < N; right++)
          sum += at(passes, label, right) * at(fits, token + 1, right) * at(backward, token + 1, right);
      backward[token * N + label] = sum;
    }
    even(backward, token);
    for (let label = 0; label < N; label++)
      likely[token * N + label] = at(forward, token, label) * at(backward, token, label);
    even(likely, token);
  }
}

function at(table: Float64Array, row: number, column: number): number {
  return table[row * N + column] as number;
}

/** Scales a row so that it sums to 1. */
function even(table: Float64Array, row: number): void {
  let sum = 0;
  for (let column = 0; column < N; column++) sum += at(table, row, column);
  for (let column = 0; column < N; column++) table[row * N + column] = at(table, row, column) / sum;
}
