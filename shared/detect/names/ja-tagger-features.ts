import { KATAKANA, kindOf } from './ja-characters.ts';
import { stateOf } from './ja-classes.ts';
import { FOREIGN_NAMES } from './ja-foreign-names.ts';
import { ENTRY_LENGTH, type Lexicon } from './ja-lexicon.ts';
import { CAPITAL_LATIN, classAround, hashOf, type Run, SMALL_LATIN } from './ja-tagger-tokens.ts';

/** Features are numbers from 0 to this, exclusive: a hash of what was seen and of the question it answers. */
export const BUCKETS: number = 2 ** 17;
/** More features than a token has. */
export const MOST_FEATURES = 48;

const [SURNAME, GIVEN, PERSON, ORGANIZATION] = [
  stateOf('surname'),
  stateOf('given'),
  stateOf('person'),
  stateOf('organization'),
];
const [PLACE, COUNTRY, NOUN, ACTION, PROPER] = [
  stateOf('place'),
  stateOf('country'),
  stateOf('noun'),
  stateOf('action'),
  stateOf('proper'),
];
const SENSES: ReadonlyMap<number, number> = new Map([
  [SURNAME, 1],
  [GIVEN, 2],
  [PLACE, 4],
  [COUNTRY, 4],
  [ORGANIZATION, 8],
  [NOUN, 16],
  [ACTION, 16],
  [PERSON, 32],
  [PROPER, 64],
]);
const OTHER_SENSE = 128;
const UNLISTED = 1024;
const FOREIGN = 2048;

/** The senses that the lists give a word, one bit each, and whether a name is more common than the others. */
export function sensesOf(lexicon: Lexicon, text: string, start: number, end: number): number {
  const last = lexicon.walk(text, start, end) - 1;
  const foreign =
    kindOf(text.charCodeAt(start)) === KATAKANA && FOREIGN_NAMES.has(text.slice(start, end)) ? FOREIGN : 0;
  if (last < 0 || lexicon.ends[last] !== end) return UNLISTED | foreign;
  let [senses, name, noun, place] = [foreign, Infinity, Infinity, Infinity];
  for (let entry = lexicon.firsts[last] as number; entry < (lexicon.lasts[last] as number); entry += ENTRY_LENGTH) {
    const sense = SENSES.get(lexicon.stateAt(entry)) ?? OTHER_SENSE;
    const cost = lexicon.costAt(entry);
    senses |= sense;
    if (sense <= 2) name = Math.min(name, cost);
    else if (sense === 4) place = cost;
    else if (sense === 16) noun = Math.min(noun, cost);
  }
  return senses | (name < noun ? 256 : 0) | (name < place ? 512 : 0);
}

/** What is asked about every token of a run, kept from one run to the next. */
export interface FeatureList {
  readonly buckets: Int32Array;
  readonly senses: Int32Array;
  /** What the rules found there: their kind of name times 8, and how sure they are of it from 1 to 3; 0 for nothing. */
  readonly ruled: Uint8Array;
  count: number;
}

/** A list that is filled for one token after another. */
export function emptyFeatures(): FeatureList {
  return { buckets: new Int32Array(MOST_FEATURES), senses: new Int32Array(64), ruled: new Uint8Array(64), count: 0 };
}

function ask(list: FeatureList, question: number, first: number, second: number): void {
  let hash = Math.imul(question + 1, 0x9e3779b1) ^ Math.imul(first, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13) ^ Math.imul(second, 0xc2b2ae35), 0x27d4eb2f);
  list.buckets[list.count++] = (hash ^ (hash >>> 15)) & (BUCKETS - 1);
}

/** Fills the list with the features of token `at` of a run. The senses and the rules' findings must be there. */
export function featuresOf(text: string, run: Run, list: FeatureList, at: number): void {
  list.count = 0;
  ask(list, 0, 1, 0);
  aboutWord(text, run, list, at);
  aboutRun(text, run, list, at);
  aboutLists(run, list, at);
  aboutRules(text, run, list, at);
}

function aboutWord(text: string, run: Run, list: FeatureList, at: number): void {
  const { starts, ends, classes, hashes } = run;
  const [start, end, name, hash] = [
    starts[at] as number,
    ends[at] as number,
    classes[at] as number,
    hashes[at] as number,
  ];
  const before = at > 0 ? (classes[at - 1] as number) : classAround(text, start - 1);
  const after = at + 1 < run.count ? (classes[at + 1] as number) : classAround(text, end);
  const length = Math.min(end - start, 4);
  ask(list, 1, hash, 0);
  ask(list, 2, name, 0);
  ask(list, 3, before * 64 + name, after);
  ask(list, 4, hash, before);
  ask(list, 5, hash, after);
  ask(list, 6, text.charCodeAt(end - 1), length);
  ask(list, 7, text.charCodeAt(start), length);
  const spelled = name === SMALL_LATIN || name === CAPITAL_LATIN || kindOf(text.charCodeAt(start)) === KATAKANA;
  if (!spelled) return;
  const last = Math.min(end - 1, start + 14);
  for (let pair = start; pair < last; pair++) ask(list, 8, text.charCodeAt(pair), text.charCodeAt(pair + 1));
}

function aboutRun(text: string, run: Run, list: FeatureList, at: number): void {
  const { starts, ends, classes, hashes, count } = run;
  const [from, to] = [starts[0] as number, ends[count - 1] as number];
  const [first, last] = [classes[0] as number, classes[count - 1] as number];
  const [name, head] = [classes[at] as number, hashes[count - 1] as number];
  const [behind, ahead] = [Math.min(at, 4), Math.min(count - 1 - at, 4)];
  ask(list, 9, head, 0);
  ask(list, 10, head, ahead + 1);
  ask(list, 11, hashOf(text, Math.max(from, to - 2), to), 0);
  ask(list, 12, hashes[0] as number, behind + 1);
  ask(list, 13, first * 64 + last, Math.min(count, 6));
  ask(list, 14, behind * 8 + ahead, name);
  ask(list, 15, text.charCodeAt(from - 1), name * 8 + behind);
  ask(list, 16, hashOf(text, Math.max(0, from - 2), from), behind);
  ask(list, 17, hashOf(text, Math.max(0, from - 3), from), 0);
  ask(list, 18, text.charCodeAt(to), name * 8 + ahead);
  ask(list, 19, hashOf(text, to, to + 2), ahead);
  ask(list, 20, hashOf(text, to, to + 3), 0);
}

function aboutLists({ classes, count }: Run, list: FeatureList, at: number): void {
  const { senses } = list;
  const own = senses[at] as number;
  const place = Math.min(count - 1 - at, 4) * 8 + Math.min(at, 4);
  ask(list, 21, own, 0);
  ask(list, 22, own, at + 1 < count ? (senses[at + 1] as number) : -1);
  ask(list, 23, own, at > 0 ? (senses[at - 1] as number) : -1);
  ask(list, 24, own, (classes[at] as number) * 64 + place);
}

function aboutRules(text: string, { starts, ends, classes, hashes, count }: Run, list: FeatureList, at: number): void {
  const { ruled } = list;
  const own = ruled[at] as number;
  const after = at + 1 < count ? (ruled[at + 1] as number) : 0;
  const before = at > 0 ? (ruled[at - 1] as number) : 0;
  ask(list, 25, own, 0);
  ask(list, 26, own, classes[at] as number);
  ask(list, 27, own, after * 256 + before);
  ask(list, 28, own, hashes[count - 1] as number);
  ask(list, 29, own, text.charCodeAt(ends[count - 1] as number));
  ask(list, 30, own, text.charCodeAt((starts[0] as number) - 1));
}
