import type { Found } from '../detector.ts';
import { openEnglish } from './en-lexicon.ts';
import { firms, organizationIn } from './en-organizations.ts';
import { type EnglishText, personIn } from './en-people.ts';
import { phrases } from './en-phrases.ts';
import { placesIn } from './en-places.ts';
import { outside, withoutOverlaps } from './found-spans.ts';
import type { NameFinder } from './names.ts';

interface Answer {
  readonly people: readonly Found[];
  readonly organizations: readonly Found[];
  readonly places: readonly Found[];
}

/** A finder over the English lists. It keeps the answer for the last text, which its three questions share. */
export function englishFinder(words: string): NameFinder {
  const kindsOf = openEnglish(words);
  let asked: string | undefined;
  let answer: Answer = { people: [], organizations: [], places: [] };
  const analyse = (text: string, columnAt: (offset: number) => string): Answer => {
    if (text === asked) return answer;
    answer = answerOf({ text, columnAt }, kindsOf);
    asked = text;
    return answer;
  };
  return {
    people: (text, columnAt) => analyse(text, columnAt).people,
    organizations: (text, columnAt) => analyse(text, columnAt).organizations,
    places: (text, columnAt) => analyse(text, columnAt).places,
  };
}

function answerOf(english: EnglishText, kindsOf: (word: string) => string): Answer {
  const people: Found[] = [];
  const organizations: Found[] = [...firms(english.text, kindsOf)];
  const places: Found[] = [];
  for (const phrase of phrases(english.text, kindsOf)) {
    const organization = organizationIn(english, phrase);
    const person = organization === undefined ? personIn(english, phrase) : undefined;
    if (organization !== undefined) organizations.push(organization);
    if (person !== undefined) people.push(person);
    if (person === undefined && organization === undefined) places.push(...placesIn(phrase, kindsOf));
  }
  const companies = withoutOverlaps(organizations);
  return { people: withoutOverlaps(outside(people, companies)), organizations: companies, places };
}
