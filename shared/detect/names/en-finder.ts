import { columnsOf } from '../columns.ts';
import type { Found } from '../detector.ts';
import { floorIndex } from '../floor-index.ts';
import { type Doubt, doubtIn, type Likeness, mayBeName, rowOf } from './en-doubts.ts';
import { type KindsOf, openEnglish } from './en-lexicon.ts';
import { nameLikeness } from './en-likeness.ts';
import { firms, organizationIn } from './en-organizations.ts';
import { type EnglishText, personIn } from './en-people.ts';
import { type Phrase, phrases } from './en-phrases.ts';
import { placesIn } from './en-places.ts';
import { type Reader, secondOpinion } from './en-second-opinion.ts';
import { BRANDS } from './en-vocabulary.ts';
import { outside, withoutOverlaps } from './found-spans.ts';
import type { NameFinder } from './names.ts';

type ColumnAt = (offset: number) => string;

interface Answer {
  readonly people: readonly Found[];
  readonly organizations: readonly Found[];
  readonly places: readonly Found[];
  readonly doubts: readonly Doubt[];
}

/** A finder that knows what it leaves open. */
export interface EnglishFinder extends NameFinder {
  /** True where lists and rules leave a phrase of the text open that may be a person. */
  doubts(text: string): boolean;
  /** The same finder with a language library to ask about what is left open. */
  asking(read: Reader): NameFinder;
}

/** A finder over the English lists. It keeps the answer for the last text, which its questions share. */
export function englishFinder(words: string): EnglishFinder {
  const kindsOf = openEnglish(words);
  let learned: Likeness | undefined;
  const likeness: Likeness = (word) => {
    learned ??= nameLikeness(words);
    return BRANDS.has(word.toLowerCase()) ? -Infinity : learned(word);
  };
  const analyse = lastKept((english) => answerOf(english, kindsOf, likeness));
  return {
    ...finderOver(analyse),
    doubts: (text) => analyse(text, columnsOf(text)).doubts.length > 0,
    asking: (read) => {
      const ask = secondOpinion(read);
      return finderOver(
        lastKept(({ text, columnAt }) => {
          const answer = analyse(text, columnAt);
          const { people, refused } = ask(text, answer.doubts);
          const kept = answer.people.filter(({ start }) => !refused.has(start));
          return { ...answer, people: withoutOverlaps([...kept, ...people]) };
        }),
      );
    },
  };
}

type Analyse = (text: string, columnAt: ColumnAt) => Answer;

function lastKept(analyse: (english: EnglishText) => Answer): Analyse {
  let asked: string | undefined;
  let answer: Answer = { people: [], organizations: [], places: [], doubts: [] };
  return (text, columnAt) => {
    if (text === asked) return answer;
    answer = analyse({ text, columnAt });
    asked = text;
    return answer;
  };
}

function finderOver(analyse: Analyse): NameFinder {
  return {
    people: (text, columnAt) => analyse(text, columnAt).people,
    organizations: (text, columnAt) => analyse(text, columnAt).organizations,
    places: (text, columnAt) => analyse(text, columnAt).places,
  };
}

function answerOf(english: EnglishText, kindsOf: KindsOf, likeness: Likeness): Answer {
  const people: Found[] = [];
  const organizations: Found[] = [...firms(english.text, kindsOf)];
  const places: Found[] = [];
  const open: Phrase[] = [];
  const weak: Doubt[] = [];
  for (const phrase of phrases(english.text, kindsOf)) {
    const organization = organizationIn(english, phrase);
    const person = organization === undefined ? personIn(english, phrase) : undefined;
    if (organization !== undefined) organizations.push(organization);
    if (person !== undefined && mayBeName(person.unlisted, likeness)) {
      people.push(person);
      if (person.unlisted.length > 0) weak.push({ start: person.start, end: person.end, shape: 'weak' });
    }
    if (person !== undefined || organization !== undefined) continue;
    const listed = placesIn(phrase, kindsOf);
    places.push(...listed);
    if (listed.length === 0) open.push(phrase);
  }
  const companies = withoutOverlaps(organizations);
  const row = rowOf(people);
  const doubts = [...weak, ...open.flatMap((phrase) => doubtIn(english, phrase, row, likeness) ?? [])];
  return {
    people: withoutOverlaps(outside(people, companies)),
    organizations: companies,
    places,
    doubts: clearOf(companies, doubts),
  };
}

/** The doubts that touch no company. Companies stand in order and apart. */
function clearOf(companies: readonly Found[], doubts: readonly Doubt[]): readonly Doubt[] {
  const starts = companies.map(({ start }) => start);
  return doubts.filter(({ start, end }) => (companies[floorIndex(starts, end - 1)]?.end ?? 0) <= start);
}
