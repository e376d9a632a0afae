import { HIRAGANA, kindOf } from './ja-characters.ts';
import { stateOf, type WordClass } from './ja-classes.ts';
import type { Word } from './ja-lattice.ts';
import { ENTRY_LENGTH, type Lexicon } from './ja-lexicon.ts';
import { HONORIFICS, TITLES } from './ja-vocabulary.ts';

/** A text cut into words, and what the rules ask about it. Offsets are UTF-16 code units into `text`. */
export interface Analysis {
  /** The text with name variants in their common form; same length as the text that was given. */
  readonly text: string;
  readonly words: readonly Word[];
  readonly lexicon: Lexicon;
  readonly columnAt: (offset: number) => string;
}

/** The cost of the lists' entry of that class for exactly this span, or `undefined`. */
export function costAs({ lexicon, text }: Analysis, start: number, end: number, name: WordClass): number | undefined {
  const last = lexicon.walk(text, start, end) - 1;
  if (last < 0 || lexicon.ends[last] !== end) return undefined;
  const entry = entryOf(lexicon, last, stateOf(name));
  return entry < 0 ? undefined : lexicon.costAt(entry);
}

/** The classes of the lists' entries for exactly this span: the bit of each state (see `ja-classes.ts`). */
export function classesOf({ lexicon, text }: Analysis, start: number, end: number): number {
  const word = lexicon.walk(text, start, end) - 1;
  if (word < 0 || lexicon.ends[word] !== end) return 0;
  const last = lexicon.lasts[word] as number;
  let classes = 0;
  for (let entry = lexicon.firsts[word] as number; entry < last; entry += ENTRY_LENGTH)
    classes |= 1 << lexicon.stateAt(entry);
  return classes;
}

/** The bits of some classes, as `classesOf` answers with. */
export function bitsOf(...names: readonly WordClass[]): number {
  return names.reduce((bits, name) => bits | (1 << stateOf(name)), 0);
}

/** The end of the longest entry of that class which starts at `start`, or -1. */
export function longestOf({ lexicon, text }: Analysis, start: number, limit: number, name: WordClass): number {
  const state = stateOf(name);
  for (let word = lexicon.walk(text, start, limit) - 1; word >= 0; word--) {
    if (entryOf(lexicon, word, state) >= 0) return lexicon.ends[word] as number;
  }
  return -1;
}

/**
 * The lengths of all entries of that class which start at `start` and end at or before `limit`, at most 30 characters
 * away: bit `n` for an entry of `n` characters.
 */
export function endsAs({ lexicon, text }: Analysis, start: number, limit: number, name: WordClass): number {
  if (limit <= start) return 0;
  const state = stateOf(name);
  let lengths = 0;
  for (let word = lexicon.walk(text, start, limit) - 1; word >= 0; word--) {
    if (entryOf(lexicon, word, state) >= 0) lengths |= 1 << ((lexicon.ends[word] as number) - start);
  }
  return lengths;
}

/** The entry of that state among those of a word of the last walk, or -1. */
function entryOf(lexicon: Lexicon, word: number, state: number): number {
  const last = lexicon.lasts[word] as number;
  for (let entry = lexicon.firsts[word] as number; entry < last; entry += ENTRY_LENGTH) {
    if (lexicon.stateAt(entry) === state) return entry;
  }
  return -1;
}

export type TailKind = 'honorific' | 'job-title';

/** What follows a name: the kind, and where it ends. */
export interface Tail {
  readonly kind: TailKind;
  readonly end: number;
}

const TAILS = tailsByFirst();

function tailsByFirst(): ReadonlyMap<string, readonly (readonly [text: string, kind: TailKind])[]> {
  const tails = new Map<string, (readonly [string, TailKind])[]>();
  const add = (kind: TailKind) => (text: string) => {
    const first = text.charAt(0);
    tails.set(first, [...(tails.get(first) ?? []), [text, kind]]);
  };
  HONORIFICS.forEach(add('honorific'));
  TITLES.forEach(add('job-title'));
  for (const list of tails.values()) list.sort(([a], [b]) => b.length - a.length);
  return tails;
}

/** Which code units begin a tail: asked for every word, so a table and not a map. */
const BEGINS_TAIL = new Uint8Array(0x10000);
for (const first of TAILS.keys()) BEGINS_TAIL[first.charCodeAt(0)] = 1;

/** Words that begin like an honorific: 君たち is one, 様々, 様式 and 氏名 are not. */
const NOT_A_TAIL =
  /^(?:様[々子式相態]|氏[名族神]|君[主臨子]|殿[下堂様]|関[係連西東わすしのへ]|監督[署官庁]|会長[国職]|委員会|議員[連会団]|選手[権会]|師匠[番]|講師[陣]|記者[会団クが]|職員[室会]|社員[旅食寮証]|担当[者課部地分医窓]|店員[数])/u;

/** The honorific or title that stands right after a name, one blank allowed before it. */
export function tailAt(text: string, end: number): Tail | undefined {
  const from = text.charCodeAt(end) === 0x20 ? end + 1 : end;
  if (BEGINS_TAIL[text.charCodeAt(from)] !== 1) return undefined;
  const match = TAILS.get(text.charAt(from))?.find(([tail]) => text.startsWith(tail, from));
  if (match === undefined || NOT_A_TAIL.test(text.slice(from, from + 4))) return undefined;
  const [tail, kind] = match;
  return endsWell(text, from + tail.length, tail) ? { kind, end: from + tail.length } : undefined;
}

/** さん and たん also begin ordinary words (さんざん), so what follows must not carry the word on. */
function endsWell(text: string, end: number, tail: string): boolean {
  if (kindOf(tail.charCodeAt(0)) !== HIRAGANA) return true;
  return !/^(?:[ざぽぶ]|的|付け|づけ|呼び|抜き)/u.test(text.slice(end, end + 2));
}

const LINE_LOOK_BACK = 24;

/** Up to 24 characters before the offset, within its line. */
export function before(text: string, at: number): string {
  const slice = text.slice(Math.max(0, at - LINE_LOOK_BACK), at);
  return slice.slice(slice.lastIndexOf('\n') + 1);
}

/** True where nothing but blanks and quotes stands between the span and the ends of its line. */
export function isAloneOnLine(text: string, start: number, end: number): boolean {
  return (
    /(?:^|\n)[ \t>|-]*$/u.test(text.slice(Math.max(0, start - 8), start)) &&
    /^[ \t]*(?:\n|$)/u.test(text.slice(end, end + 8))
  );
}

/** The words that lie in a span, in order. */
export function wordsIn({ words }: Analysis, start: number, end: number): readonly Word[] {
  const first = firstEndingAfter(words, start);
  let last = first;
  while ((words[last]?.end ?? Infinity) <= end) last++;
  return words.slice(first, last).filter((word) => word.start >= start);
}

/** The word that an offset cuts in two, if one does. */
export function wordAcross({ words }: Analysis, at: number): Word | undefined {
  const word = words[firstEndingAfter(words, at)];
  return word !== undefined && word.start < at ? word : undefined;
}

/** The index of the first word that ends after an offset. */
function firstEndingAfter(words: readonly Word[], at: number): number {
  let lo = 0;
  let hi = words.length;
  while (lo < hi) {
    const middle = (lo + hi) >> 1;
    if ((words[middle]?.end ?? 0) > at) hi = middle;
    else lo = middle + 1;
  }
  return lo;
}
