import { columnsOf } from '../columns.ts';
import { type Answer, answerOf } from './en-answer.ts';
import type { Likeness } from './en-doubts.ts';
import { openEnglish } from './en-lexicon.ts';
import { nameLikeness } from './en-likeness.ts';
import type { EnglishText } from './en-people-context.ts';
import { type Reader, secondOpinion } from './en-second-opinion.ts';
import { BRANDS } from './en-vocabulary.ts';
import { withoutOverlaps } from './found-spans.ts';
import type { NameFinder } from './names.ts';

type ColumnAt = (offset: number) => string;

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
