import { type Found, weigh } from '../detector.ts';
import type { Span } from '../finding.ts';
import { type Doubt, isCalled } from './en-doubts.ts';

/** A word as the language library reads it. Offsets are into the passage it was given. */
export interface ReadWord extends Span {
  readonly tags: ReadonlySet<string>;
}

export type Reader = (passage: string) => readonly ReadWord[];

/** The library reads 35 to 60 characters in a millisecond: this many cost a check 8 to 14 ms, however long the text. */
const MOST_CHARACTERS = 500;
/** How far a passage reaches around a doubt, inside its sentence. */
const BEFORE = 30;
const AFTER = 30;
const MOST_REMEMBERED = 500;

/** People whom the library confirms, and where those start whom it refuses. */
export interface Opinion {
  readonly people: readonly Found[];
  readonly refused: ReadonlySet<number>;
}

/** Asks the language library about doubts, in order, until its share of the check is used up. Remembers passages. */
export function secondOpinion(read: Reader): (text: string, doubts: readonly Doubt[]) => Opinion {
  const remembered = new Map<string, readonly ReadWord[]>();
  const readOnce = (passage: string): readonly ReadWord[] => {
    const words = remembered.get(passage) ?? read(passage);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(passage, words);
    return words;
  };
  return (text, doubts) => {
    let left = MOST_CHARACTERS;
    const people: Found[] = [];
    const refused = new Set<number>();
    for (const doubt of doubts) {
      const { start, end } = passageAround(text, doubt);
      // Remembered passages count too, so that the answer for a text never depends on the texts before it.
      left -= end - start;
      if (left < 0) break;
      const accepted = isPerson(doubt, start, text, readOnce(text.slice(start, end)));
      if (!accepted) refused.add(doubt.start);
      else if (doubt.shape !== 'weak')
        people.push({ start: doubt.start, end: doubt.end, ...weigh(0.45, ['second-reading', 0.1]) });
    }
    return { people, refused };
  };
}

/** What stands around a doubt in its sentence and line, from a whole word on. */
function passageAround(text: string, { start, end }: Span): Span {
  const from = Math.max(0, start - BEFORE);
  const lead = /[^.!?\n]{0,30}$/u.exec(text.slice(from, start))?.[0] ?? '';
  const isCut = from > 0 && lead.length === BEFORE;
  const tail = /^[^.!?\n]*[.!?]?/u.exec(text.slice(end, end + AFTER))?.[0] ?? '';
  return { start: start - (isCut ? lead.length - lead.indexOf(' ') - 1 : lead.length), end: end + tail.length };
}

/** Tags that go well with a name. A word that has another one is an ordinary word, a place or a company to the library. */
const NAME_TAGS: ReadonlySet<string> = new Set(
  'Noun Singular ProperNoun Possessive Actor Person FirstName LastName MaleName FemaleName Uncountable'.split(' '),
);

/** Tags that speak against a name for which the words around it speak. */
const THING_TAGS: ReadonlySet<string> = new Set('Organization Place Demonym Gerund Adverb Month Unit'.split(' '));

function isPerson(doubt: Doubt, offset: number, text: string, words: readonly ReadWord[]): boolean {
  const isInside = ({ start, end }: Span): boolean =>
    end > start && start + offset < doubt.end && end + offset > doubt.start;
  const inside = words.filter(isInside).map(({ tags }) => tags);
  if (inside.length === 0) return false;
  const acts = words[words.findLastIndex(isInside) + 1]?.tags.has('PastTense') ?? false;
  switch (doubt.shape) {
    case 'weak':
      return !inside.some((tags) => [...tags].some((tag) => THING_TAGS.has(tag)));
    case 'listed':
      return inside.every((tags) => tags.has('Person')) && (acts || isCalled(text, doubt.start, doubt.end));
    case 'acting':
      return acts && inside.every(isNameLike);
    case 'spelled':
      return inside.every(isNameLike);
  }
}

function isNameLike(tags: ReadonlySet<string>): boolean {
  return tags.has('Noun') && [...tags].every((tag) => NAME_TAGS.has(tag));
}
