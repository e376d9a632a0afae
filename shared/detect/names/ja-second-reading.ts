import type { Found } from '../detector.ts';
import type { Reason } from '../reason.ts';
import { withoutOverlaps } from './found-spans.ts';
import { COMPANY_FORMS, NOT_ORGANIZATIONS, ORGANIZATION_ENDS } from './ja-organization-vocabulary.ts';
import { LANGUAGE } from './ja-places.ts';
import type { Answer, TaggedToken } from './ja-tagger.ts';
import { LABELS } from './ja-tagger-weights.ts';
import { COMMON_WORDS, EVERYDAY_TOO, NO_NAMES, PLACE_SURNAMES } from './ja-vocabulary.ts';

/** What the rules found with one of these stands whatever the tagger says: it was trained on encyclopedic sentences. */
const FIRM: ReadonlySet<Reason> = new Set([
  'honorific',
  'job-title',
  'label',
  'column',
  'signature',
  'neighbour',
  'company-form',
]);
const SURE = 0.8;
/** A finding of the rules without such a reason falls where the tagger thinks it less likely than this. */
const DOUBTED = 0.3;
const DOUBTED_PLACE = 0.45;
/** A name is added by the tagger alone from this likelihood on, and from more where the spelling tells little. */
const LIKELY = 0.4;
/** A surname alone may be a place or a thing (古川, 新田). */
const LIKELY_SHORT = 0.9;
const SHORT = /^[々〇㐀-鿿]{2}$/u;
const LIKELY_SINGLE = 0.75;
const LIKELY_LATIN = 0.78;
const NEVER = 2;
const LIKELY_KATAKANA = 0.55;
/** The tagger alone never makes a finding surer than advice: from LIKELY to 1 it counts 0.6 to 0.79. */
const [LEAST, MOST] = [0.6, 0.79];
const [PERSON, ORGANIZATION, PLACE] = [1, 2, 3];

interface Reading {
  readonly start: number;
  end: number;
  readonly label: number;
  likely: number;
}

/** The rules' findings without those that the tagger doubts, and the names that only the tagger sees. */
export function secondReading(text: string, answer: Answer, tokens: readonly TaggedToken[]): Answer {
  const kept = {
    people: answer.people.filter((one) => stands(one, PERSON, tokens)),
    organizations: answer.organizations.filter((one) => stands(one, ORGANIZATION, tokens)),
    places: answer.places.filter((one) => stands(one, PLACE, tokens)),
  };
  const all = [...kept.people, ...kept.organizations, ...kept.places].toSorted((a, b) => a.start - b.start);
  const readings = readingsOf(tokens).filter((reading) => reading.likely >= asked(text, reading));
  return {
    people: joined(kept.people, all, readings, PERSON),
    organizations: joined(kept.organizations, all, readings, ORGANIZATION),
    places: joined(kept.places, all, readings, PLACE),
  };
}

function isFirm({ confidence, because }: Found): boolean {
  return confidence >= SURE || because.some((reason) => FIRM.has(reason));
}

function stands(found: Found, label: number, tokens: readonly TaggedToken[]): boolean {
  if (isFirm(found)) return true;
  let seen = false;
  for (let at = firstEndingAfter(tokens, found.start); (tokens[at]?.start ?? Infinity) < found.end; at++) {
    seen = true;
    if ((tokens[at]?.likely[label] ?? 0) >= (label === PLACE ? DOUBTED_PLACE : DOUBTED)) return true;
  }
  return !seen;
}

function firstEndingAfter(tokens: readonly { readonly end: number }[], at: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The spans of one label in a row: names as the tagger reads them. */
function readingsOf(tokens: readonly TaggedToken[]): readonly Reading[] {
  const readings: Reading[] = [];
  let open: Reading | undefined;
  for (const token of tokens) {
    const label = labelOf(token.likely);
    const likely = token.likely[label] ?? 0;
    if (open !== undefined && token.joined && open.label === label && open.end === token.start) {
      open.end = token.end;
      open.likely = Math.max(open.likely, likely);
      continue;
    }
    open = undefined;
    if (label === 0 || label >= LABELS.length - 1) continue;
    open = { start: token.start, end: token.end, label, likely };
    readings.push(open);
  }
  return readings;
}

/** Words of one script are as often the names of things: single letters, Latin words, katakana words without a dot. */
function asked(text: string, { start, end, label }: Reading): number {
  const value = text.slice(start, end);
  if (label === PERSON && isNobody(text, value, end)) return NEVER;
  if (label === PERSON && SHORT.test(value)) return LIKELY_SHORT;
  if (label === ORGANIZATION && GENERIC.has(value)) return NEVER;
  if (label === PLACE && LANGUAGE.test(text.slice(end, end + 2))) return NEVER;
  if (value.length === 1) return LIKELY_SINGLE;
  if (/^[ -~]+$/u.test(value)) return LIKELY_LATIN;
  if (!/^[ァ-ヺー]+$/u.test(value)) return LIKELY;
  return ADJECTIVE.test(text.slice(end, end + 2)) ? NEVER : LIKELY_KATAKANA;
}

/** Everyday words, cities, and what a family, a place or a school of thought is called after: 田中家, 佐藤町, 鈴木派. */
function isNobody(text: string, value: string, end: number): boolean {
  const everyday = COMMON_WORDS.has(value) || EVERYDAY_TOO.has(value) || PLACE_SURNAMES.has(value);
  return everyday || NO_NAMES.test(value) || NOT_A_PERSON.test(text.slice(end, end + 3));
}

const NOT_A_PERSON = /^(?:家|派|系|流|式|案|町|村|川|駅|的|さん的|さん家)/u;

/** Kinds of organizations and no names. */
const GENERIC: ReadonlySet<string> = new Set([...NOT_ORGANIZATIONS, ...ORGANIZATION_ENDS, ...COMPANY_FORMS]);

/** な behind a katakana word makes it a quality (ジェネリックな), unless it begins another particle. */
const ADJECTIVE = /^な(?![どらのしく])/u;

/** The likeliest label, or the likeliest name where one reaches what is asked for. 0 for no name. */
function labelOf(likely: readonly number[]): number {
  let label = 0;
  for (let other = 1; other < LABELS.length; other++) if ((likely[other] ?? 0) > (likely[label] ?? 0)) label = other;
  if (label > 0) return (likely[label] ?? 0) >= LIKELY ? label : 0;
  let second = 1;
  for (let other = 2; other < LABELS.length - 1; other++)
    if ((likely[other] ?? 0) > (likely[second] ?? 0)) second = other;
  return (likely[second] ?? 0) >= LIKELY ? second : 0;
}

function joined(
  kept: readonly Found[],
  all: readonly Found[],
  readings: readonly Reading[],
  label: number,
): readonly Found[] {
  const added: Found[] = [];
  for (const { start, end, likely, label: own } of readings) {
    if (own !== label || isTaken(all, start, end)) continue;
    const confidence = Math.round((LEAST + ((likely - LIKELY) / (1 - LIKELY)) * (MOST - LEAST)) * 100) / 100;
    added.push({ start, end, confidence, because: ['second-reading'] });
  }
  return added.length === 0 ? kept : withoutOverlaps([...kept, ...added]);
}

function isTaken(all: readonly Found[], start: number, end: number): boolean {
  return (all[firstEndingAfter(all, start)]?.start ?? Infinity) < end;
}
