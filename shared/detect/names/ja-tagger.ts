import type { Found } from '../detector.ts';
import type { Span } from '../finding.ts';
import type { Analysis } from './ja-analysis.ts';
import { type Chain, emptyChain, sumUp } from './ja-tagger-chain.ts';
import { emptyFeatures, type FeatureList, featuresOf, sensesOf } from './ja-tagger-features.ts';
import { eachRun, emptyRun, type Run } from './ja-tagger-tokens.ts';
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

/** Calls `visit` with every run whose senses and codes of the rules are filled in: what a model learns and reads. */
export function eachReadRun(
  analysis: Analysis,
  ruled: readonly Ruled[],
  list: FeatureList,
  visit: (run: Run) => void,
): void {
  const run = emptyRun();
  let next = 0;
  eachRun(analysis, run, () => {
    const from = run.starts[0] as number;
    while ((ruled[next]?.end ?? Infinity) <= from) next++;
    let rule = next;
    for (let token = 0; token < run.count; token++) {
      while ((ruled[rule]?.end ?? Infinity) <= (run.starts[token] as number)) rule++;
      list.ruled[token] = (ruled[rule]?.start ?? Infinity) < (run.ends[token] as number) ? (ruled[rule]?.code ?? 0) : 0;
    }
    visit(run);
  });
}

/** Fills in what the lists say of the words of a run. */
export function fillSenses({ lexicon, text }: Analysis, { starts, ends, count }: Run, list: FeatureList): void {
  for (let token = 0; token < count; token++)
    list.senses[token] = sensesOf(lexicon, text, starts[token] as number, ends[token] as number);
}

/** Runs longer than this are read anew each time, and no more than this many are kept. */
const LONGEST_KEPT = 40;
const MOST_KEPT = 4096;

/** A tagger over packed weights. It keeps what it read: the same run between the same neighbours reads the same. */
export function openTagger(packed: string): Tagger {
  const weights = openWeights(packed);
  const passes = Float64Array.from(weights.transitions, (weight) => Math.exp(weight / STEPS));
  const [list, chain] = [emptyFeatures(), emptyChain(MOST_TOKENS)];
  const kept = new Map<string, readonly (readonly number[])[]>();
  return (analysis, ruled) => {
    const tagged: TaggedToken[] = [];
    eachReadRun(analysis, ruledOf(ruled), list, (run) => {
      const key = keyOf(analysis.text, run, list);
      let likely = key === '' ? undefined : kept.get(key);
      if (likely === undefined) {
        fillSenses(analysis, run, list);
        likely = readRun(analysis.text, run, list, weights, chain, passes);
        if (kept.size >= MOST_KEPT) kept.clear();
        if (key !== '') kept.set(key, likely);
      }
      addNamed(tagged, run, likely);
    });
    return tagged;
  };
}

/** All that the reading of a run depends on: its characters, three before and behind it, and the rules' codes. */
function keyOf(text: string, { starts, ends, count }: Run, { ruled }: FeatureList): string {
  const [from, to] = [starts[0] as number, ends[count - 1] as number];
  if (to - from > LONGEST_KEPT) return '';
  let codes = '';
  for (let token = 0; token < count; token++) codes += String.fromCharCode(ruled[token] as number);
  return `${codes}\n${Math.min(from, 3)}${to - from} ${text.slice(Math.max(0, from - 3), to + 3)}`;
}

/** How likely the labels are for the tokens of a run. */
function readRun(
  text: string,
  run: Run,
  list: FeatureList,
  { features }: Weights,
  chain: Chain,
  passes: Float64Array,
): readonly (readonly number[])[] {
  for (let token = 0; token < run.count; token++) {
    featuresOf(text, run, list, token);
    let [person, organization, place, thing] = [0, 0, 0, 0];
    for (let index = 0; index < list.count; index++) {
      const row = (list.buckets[index] as number) * WEIGHED;
      person += features[row] as number;
      organization += features[row + 1] as number;
      place += features[row + 2] as number;
      thing += features[row + 3] as number;
    }
    const { fits } = chain;
    fits[token * N] = 1;
    fits[token * N + 1] = Math.exp(person / STEPS);
    fits[token * N + 2] = Math.exp(organization / STEPS);
    fits[token * N + 3] = Math.exp(place / STEPS);
    fits[token * N + 4] = Math.exp(thing / STEPS);
  }
  sumUp(chain, passes, run.count);
  return Array.from({ length: run.count }, (_, token) => [...chain.likely.subarray(token * N, (token + 1) * N)]);
}

function addNamed(tagged: TaggedToken[], { starts, ends, count }: Run, likely: readonly (readonly number[])[]): void {
  for (let token = 0; token < count; token++) {
    const [start, end] = [starts[token] as number, ends[token] as number];
    tagged.push({ start, end, joined: token > 0, likely: likely[token] ?? [] });
  }
}
