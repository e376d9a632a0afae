import { BUCKETS } from './ja-tagger-features.ts';

/** What a token is tagged as: nothing, one of the three kinds of names, or the name of something else. */
export const LABELS = ['nothing', 'person', 'organization', 'place', 'thing'] as const;
/** `nothing` weighs 0 everywhere, so that only the others have weights. */
export const WEIGHED: number = LABELS.length - 1;

/** A trained tagger: how much each feature speaks for each label, and each label for the one behind it. */
export interface Weights {
  /** One row for each bucket, one column for each label but `nothing`. */
  readonly features: Int8Array;
  /** One row for each label, one column for each label behind it. */
  readonly transitions: Int8Array;
}

/** Weights are kept in steps of 1 / this. */
export const STEPS = 12;
const FIRST_CODE = 0x23;
/** As in the word lists, the codes stop before the backslash and go on behind it. */
const BACKSLASH = 0x5c;
const CODES = 90;
/** Highest weight, in steps. */
const MOST = 44;

/** Weights as printable text: the transitions, then for every row that is not zero the rows left out and its weights. */
export function packWeights({ features, transitions }: Weights): string {
  const codes = [...transitions].map(weightCode);
  let skipped = 0;
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    const row = [...features.subarray(bucket * WEIGHED, (bucket + 1) * WEIGHED)];
    if (row.every((weight) => weight === 0)) {
      skipped++;
      continue;
    }
    for (; skipped >= CODES - 1; skipped -= CODES - 1) codes.push(codeOf(CODES - 1));
    codes.push(codeOf(skipped), ...row.map(weightCode));
    skipped = 0;
  }
  return codes.join('');
}

function weightCode(weight: number): string {
  return codeOf(Math.max(-MOST, Math.min(MOST, weight)) + MOST);
}

function codeOf(number: number): string {
  const code = number + FIRST_CODE;
  return String.fromCharCode(code < BACKSLASH ? code : code + 1);
}

/** The number that each code stands for. */
const NUMBERS = Uint8Array.from({ length: FIRST_CODE + CODES + 1 }, (_, code) => {
  return code < FIRST_CODE ? 0 : (code < BACKSLASH ? code : code - 1) - FIRST_CODE;
});

/** The weights of a packed text. */
export function openWeights(packed: string): Weights {
  const transitions = new Int8Array(LABELS.length * LABELS.length);
  const features = new Int8Array(BUCKETS * WEIGHED);
  for (let index = 0; index < transitions.length; index++)
    transitions[index] = (NUMBERS[packed.charCodeAt(index)] as number) - MOST;
  let row = 0;
  // Runs once, before anything is compiled: calls would cost more than all the rest.
  for (let at = transitions.length; at < packed.length; at += WEIGHED + 1) {
    let skipped = NUMBERS[packed.charCodeAt(at)] as number;
    for (; skipped === CODES - 1; skipped = NUMBERS[packed.charCodeAt(++at)] as number) row += skipped * WEIGHED;
    row += skipped * WEIGHED;
    features[row] = (NUMBERS[packed.charCodeAt(at + 1)] as number) - MOST;
    features[row + 1] = (NUMBERS[packed.charCodeAt(at + 2)] as number) - MOST;
    features[row + 2] = (NUMBERS[packed.charCodeAt(at + 3)] as number) - MOST;
    features[row + 3] = (NUMBERS[packed.charCodeAt(at + 4)] as number) - MOST;
    row += WEIGHED;
  }
  return { features, transitions };
}
