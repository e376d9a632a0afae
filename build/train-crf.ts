import { emptyChain, sumUp } from '../shared/detect/names/ja-tagger-chain.ts';
import { BUCKETS } from '../shared/detect/names/ja-tagger-features.ts';
import { LABELS, STEPS, WEIGHED, type Weights } from '../shared/detect/names/ja-tagger-weights.ts';

const N = LABELS.length;
const FLOOR = 0.1;
const LONGEST = 64;

/** One run to learn from: the features of each token, and its label by number. */
export interface Lesson {
  readonly features: readonly Int32Array[];
  readonly labels: readonly number[];
}

interface Model {
  readonly weights: Float32Array;
  readonly slopes: Float32Array;
  readonly transitions: Float64Array;
  readonly transitionSlopes: Float64Array;
}

/**
 * Learns the weights of a linear-chain conditional random field by AdaGrad (Duchi, Hazan and Singer 2011), one run
 * after another in an order that a fixed seed decides. Features of fewer than `leastSeen` tokens are left out.
 */
export function learn(lessons: readonly Lesson[], rounds: number, rate: number, leastSeen: number): Weights {
  const model: Model = {
    weights: new Float32Array(BUCKETS * WEIGHED),
    slopes: new Float32Array(BUCKETS * WEIGHED),
    transitions: new Float64Array(N * N),
    transitionSlopes: new Float64Array(N * N),
  };
  const order = frequentOnly(lessons, leastSeen);
  const next = numbers(1);
  const chain = emptyChain(LONGEST);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, next);
    for (const lesson of order) step(model, chain, lesson, rate / (1 + round * 0.3));
  }
  return {
    features: Int8Array.from(model.weights, asStep),
    transitions: Int8Array.from(model.transitions, asStep),
  };
}

function asStep(weight: number): number {
  return Math.max(-44, Math.min(44, Math.round(weight * STEPS)));
}

function frequentOnly(lessons: readonly Lesson[], leastSeen: number): Lesson[] {
  const seen = new Uint32Array(BUCKETS);
  for (const { features } of lessons)
    for (const token of features) for (const bucket of token) seen[bucket] = (seen[bucket] as number) + 1;
  return lessons.map(({ features, labels }) => ({
    features: features.map((token) => token.filter((bucket) => (seen[bucket] as number) >= leastSeen)),
    labels,
  }));
}

/** The linear congruential generator of Numerical Recipes, as fractions of 1. */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffle<T>(list: T[], next: () => number): void {
  for (let last = list.length - 1; last > 0; last--) {
    const other = Math.floor(next() * (last + 1));
    [list[last], list[other]] = [list[other] as T, list[last] as T];
  }
}

type Chain = ReturnType<typeof emptyChain>;

function step(model: Model, chain: Chain, { features, labels }: Lesson, rate: number): void {
  for (const [token, buckets] of features.entries()) fitToken(model, chain, buckets, token);
  const passes = model.transitions.map(Math.exp);
  sumUp(chain, passes, labels.length);
  for (const [token, buckets] of features.entries()) {
    for (let label = 1; label < N; label++) {
      const slope = (labels[token] === label ? 1 : 0) - (chain.likely[token * N + label] as number);
      if (Math.abs(slope) < 1e-4) continue;
      for (const bucket of buckets) climb(model.weights, model.slopes, bucket * WEIGHED + label - 1, slope, rate);
    }
  }
  for (let token = 1; token < labels.length; token++) learnPass(model, chain, passes, labels, token, rate);
}

function fitToken({ weights }: Model, { fits }: Chain, buckets: Int32Array, token: number): void {
  fits[token * N] = 1;
  for (let label = 1; label < N; label++) {
    let score = 0;
    for (const bucket of buckets) score += weights[bucket * WEIGHED + label - 1] as number;
    fits[token * N + label] = Math.exp(score);
  }
}

function climb(
  weights: Float32Array | Float64Array,
  slopes: Float32Array | Float64Array,
  at: number,
  slope: number,
  rate: number,
): void {
  slopes[at] = (slopes[at] as number) + slope * slope;
  weights[at] = (weights[at] as number) + (rate * slope) / Math.sqrt((slopes[at] as number) + FLOOR);
}

function learnPass(
  model: Model,
  chain: Chain,
  passes: Float64Array,
  labels: readonly number[],
  token: number,
  rate: number,
): void {
  const { forward, backward, fits } = chain;
  const pairs = Float64Array.from(passes, (pass, index) => {
    const [left, right] = [Math.floor(index / N), index % N];
    const before = forward[(token - 1) * N + left] as number;
    return before * pass * (fits[token * N + right] as number) * (backward[token * N + right] as number);
  });
  const sum = pairs.reduce((total, pair) => total + pair, 0);
  for (const [index, pair] of pairs.entries()) {
    const seen = labels[token - 1] === Math.floor(index / N) && labels[token] === index % N;
    climb(model.transitions, model.transitionSlopes, index, (seen ? 1 : 0) - pair / sum, rate);
  }
}
