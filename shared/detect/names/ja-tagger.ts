import type { Found } from '../detector.ts';
import type { Span } from '../finding.ts';
import type { Analysis } from './ja-analysis.ts';
import { type Chain, emptyChain, sumUp } from './ja-tagger-chain.ts';
import { emptyFeatures, type FeatureList, featuresOf, sensesOf } from './ja-tagger-features.ts';
import { type Extent, eachRun, emptyRun, fillRun, type Run } from './ja-tagger-tokens.ts';
import { LABELS, openWeights, STEPS, WEIGHED, type Weights } from './ja-tagger-weights.ts';

const N = LABELS.length;
const MOST_TOKENS = 64;

/** What the rules found in a text, by kind. The spans of one kind do not overlap. */
export interface Answer {
  readonly people: readonly Found[];
  readonly organizations: readonly Found[];
  readonly places: readonly Found[];
}

/** One token as the tagger reads it: how likely (0 to 1) it belongs to each label, in the order of `LABELS`. */
export interface TaggedToken extends Span {
  /** True where the token before stands in the same run. */
  readonly joined: boolean;
  readonly likely: readonly number[];
}

/** Reads the runs of a text as a trained model does, given what the rules found there. */
export type Tagger = (analysis: Analysis, ruled: Answer) => readonly TaggedToken[];

/** A rule's finding with its code for the features: the number of the label times 8, and how sure it is from 1 to 3. */
export interface Ruled extends Span {
  readonly code: number;
}

/** The findings of the rules by their start, with their codes. */
export function ruledOf({ people, organizations, places }: Answer): readonly Ruled[] {
  const coded = (found: readonly Found[], label: number) =>
    found.map(({ start, end, confidence }) => ({
      start,
      end,
      code: label * 8 + (confidence >= 0.8 ? 3 : confidence >= 0.6 ? 2 : 1),
    }));
  return [...coded(people, 1), ...coded(organizations, 2), ...coded(places, 3)].toSorted((a, b) => a.start - b.start);
}

/** The findings of the rules that reach into an extent; those before `next` end before it. */
function ruledIn(ruled: readonly Ruled[], next: number, { from, to }: Extent): readonly Ruled[] {
  let last = next;
  while ((ruled[last]?.start ?? Infinity) < to) last++;
  return last === next ? NONE : ruled.slice(next, last).filter(({ end }) => end > from);
}

const NONE: readonly Ruled[] = [];

/** Calls `visit` with every extent that could hold a name, and what the rules found there. */
export function eachRuledRun(
  analysis: Analysis,
  answer: Answer,
  visit: (extent: Extent, ruled: readonly Ruled[]) => void,
): void {
  const ruled = ruledOf(answer);
  let next = 0;
  eachRun(analysis, (extent) => {
    while ((ruled[next]?.end ?? Infinity) <= extent.from) next++;
    visit(extent, ruledIn(ruled, next, extent));
  });
}

/** Fills a run, what the rules found of its tokens and what the lists say of them: what a model learns and reads. */
export function fillAll(
  analysis: Analysis,
  extent: Extent,
  ruled: readonly Ruled[],
  run: Run,
  list: FeatureList,
): void {
  fillRun(analysis, extent, run);
  const { starts, ends, count } = run;
  for (let token = 0; token < count; token++) {
    const [start, end] = [starts[token] as number, ends[token] as number];
    list.ruled[token] = ruled.find((rule) => rule.end > start && rule.start < end)?.code ?? 0;
    list.senses[token] = sensesOf(analysis.lexicon, analysis.text, start, end);
  }
}

/** Runs longer than this are read anew each time, and no more than this many are kept. */
const LONGEST_KEPT = 40;
const MOST_KEPT = 4096;
/** Tokens of a run that holds no name this likely, and nothing of the rules, are left out. */
const UNLIKELY = 0.25;

/** A tagger over packed weights. It keeps what it read: the same run between the same neighbours reads the same. */
export function openTagger(packed: string): Tagger {
  const weights = openWeights(packed);
  const passes = Float64Array.from(weights.transitions, (weight) => Math.exp(weight / STEPS));
  const rows = rowsOf(weights);
  const [run, list, chain] = [emptyRun(), emptyFeatures(), emptyChain(MOST_TOKENS)];
  const kept = new Map<string, readonly TaggedToken[]>();
  return (analysis, answer) => {
    const tagged: TaggedToken[] = [];
    eachRuledRun(analysis, answer, (extent, ruled) => {
      if (ruled.length === 0 && extent.common) return;
      const key = keyOf(analysis.text, extent, ruled);
      let tokens = key === '' ? undefined : kept.get(key);
      if (tokens === undefined) {
        fillAll(analysis, extent, ruled, run, list);
        readRun(analysis.text, run, list, rows, chain, passes);
        tokens = tokensOf(run, chain.likely, ruled.length > 0);
        if (kept.size >= MOST_KEPT) kept.clear();
        if (key !== '') kept.set(key, tokens);
      }
      for (const token of tokens) tagged.push(moved(token, extent.from));
    });
    return tagged;
  };
}

function moved({ start, end, joined, likely }: TaggedToken, by: number): TaggedToken {
  return { start: start + by, end: end + by, joined, likely };
}

/** All that the reading of a run depends on: its characters, three before and behind it, and the rules' findings. */
function keyOf(text: string, { from, to }: Extent, ruled: readonly Ruled[]): string {
  if (to - from > LONGEST_KEPT) return '';
  if (ruled.length === 0 && from >= 3 && to + 3 <= text.length) return `\n${text.slice(from - 3, to + 3)}`;
  const lead = Math.min(from, 3);
  let key = `${lead} ${to - from} ${text.slice(from - lead, to + 3)}`;
  for (const { start, end, code } of ruled) key += `\n${start - from} ${end - from} ${code}`;
  return key;
}

/** The tokens of a run with offsets from its beginning, or none where it holds no name. */
function tokensOf({ starts, ends, count }: Run, likely: Float64Array, isRuled: boolean): readonly TaggedToken[] {
  const from = starts[0] as number;
  if (!isRuled && !holdsName(likely, count)) return NO_TOKENS;
  return Array.from({ length: count }, (_, token) => ({
    start: (starts[token] as number) - from,
    end: (ends[token] as number) - from,
    joined: token > 0,
    likely: Array.from(likely.subarray(token * N, (token + 1) * N)),
  }));
}

const NO_TOKENS: readonly TaggedToken[] = [];

function holdsName(likely: Float64Array, count: number): boolean {
  for (let token = 0; token < count; token++)
    for (let label = 1; label < N - 1; label++) if ((likely[token * N + label] as number) >= UNLIKELY) return true;
  return false;
}

/** What each weight of a row is raised by so that none is negative, and the bits that do so. */
const SHIFT = 128;
const RAISE = 0x80808080;
const LOW_BYTES = 0x00ff00ff;

/**
 * The four weights of each feature in one number, the first in its lowest byte (every processor that Electron runs on
 * is little-endian). Raised, they are summed two at a time, in halves of 16 bits that no sum of `MOST_FEATURES` bytes
 * fills.
 */
function rowsOf({ features }: Weights): Uint32Array {
  return new Uint32Array(features.buffer, features.byteOffset, features.length / WEIGHED);
}

/** Fills in how likely the labels are for the tokens of a run. */
function readRun(
  text: string,
  run: Run,
  list: FeatureList,
  rows: Uint32Array,
  chain: Chain,
  passes: Float64Array,
): void {
  for (let token = 0; token < run.count; token++) {
    featuresOf(text, run, list, token);
    let even = 0;
    let odd = 0;
    for (let index = 0; index < list.count; index++) {
      const row = (rows[list.buckets[index] as number] as number) ^ RAISE;
      even += row & LOW_BYTES;
      odd += (row >>> 8) & LOW_BYTES;
    }
    const { fits } = chain;
    const shift = list.count * SHIFT;
    fits[token * N] = 1;
    fits[token * N + 1] = Math.exp(((even & 0xffff) - shift) / STEPS);
    fits[token * N + 2] = Math.exp(((odd & 0xffff) - shift) / STEPS);
    fits[token * N + 3] = Math.exp(((even >>> 16) - shift) / STEPS);
    fits[token * N + 4] = Math.exp(((odd >>> 16) - shift) / STEPS);
  }
  sumUp(chain, passes, run.count);
}
