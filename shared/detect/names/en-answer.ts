import { type Found, weigh } from '../detector.ts';
import { floorIndex } from '../floor-index.ts';
import { type Doubt, doubtIn, type Likeness, mayBeName, rowOf } from './en-doubts.ts';
import type { KindsOf } from './en-lexicon.ts';
import { isMaker, organizationAround } from './en-organization-context.ts';
import { firms, isBranded, organizationIn, ownTokens } from './en-organizations.ts';
import { type Person, personIn } from './en-people.ts';
import type { EnglishText } from './en-people-context.ts';
import { peopleOtherwise } from './en-people-otherwise.ts';
import { type Phrase, phrases } from './en-phrases.ts';
import { placesIn } from './en-places.ts';
import { outside, withoutOverlaps } from './found-spans.ts';

/** What the lists and rules find in a text, and what they leave open. */
export interface Answer {
  readonly people: readonly Found[];
  readonly organizations: readonly Found[];
  readonly places: readonly Found[];
  readonly doubts: readonly Doubt[];
}

interface Reading {
  readonly people: readonly Person[];
  readonly organizations: readonly Found[];
  readonly places: readonly Found[];
  readonly open: readonly Phrase[];
}

/** Reads every capitalized phrase of a text once, in order. */
export function answerOf(english: EnglishText, kindsOf: KindsOf, likeness: Likeness): Answer {
  const { people, organizations, places, open } = read(english, kindsOf, likeness);
  const companies = withoutOverlaps([...firms(english.text, kindsOf), ...organizations]);
  const row = rowOf(people);
  const weak = people
    .filter(({ unlisted }) => unlisted.length > 0)
    .map(({ start, end }) => ({ start, end, shape: 'weak' as const }));
  const doubts = [...weak, ...open.flatMap((phrase) => doubtIn(english, phrase, row, likeness) ?? [])];
  return {
    people: withoutOverlaps(outside([...people, ...peopleOtherwise(english.text, kindsOf)], companies)),
    organizations: companies,
    places,
    doubts: clearOf(companies, doubts),
  };
}

function read(english: EnglishText, kindsOf: KindsOf, likeness: Likeness): Reading {
  const people: Person[] = [];
  const organizations: Found[] = [];
  const places: Found[] = [];
  const open: Phrase[] = [];
  for (const phrase of phrases(english.text, kindsOf)) {
    const named = organizationIn(english, phrase, kindsOf);
    const person = named === undefined ? personIn(english, phrase) : undefined;
    const before = { person: people.at(-1), organization: organizations.at(-1)?.end };
    const organization = named ?? organizationAround(english.text, phrase, person, before, kindsOf);
    if (organization !== undefined) organizations.push(organization);
    else if (person !== undefined && mayBeName(person.unlisted, likeness)) people.push(person);
    if (person !== undefined || organization !== undefined) continue;
    const listed = placesIn(phrase, kindsOf);
    places.push(...listed);
    if (listed.length === 0) open.push(phrase);
  }
  return { people, organizations: [...organizations, ...rowBefore(english.text, open, organizations)], places, open };
}

/** Unlisted names in a row before a company: Demix in 「Demix, Brightwave Ltd and Contoso Inc」. */
function rowBefore(text: string, open: readonly Phrase[], organizations: readonly Found[]): readonly Found[] {
  const starts = new Set(organizations.map(({ start }) => start));
  const found: Found[] = [];
  for (const phrase of open.toReversed()) {
    const tokens = ownTokens(phrase);
    const [first, last] = [tokens[0], tokens.at(-1)];
    if (
      first === undefined ||
      last === undefined ||
      (!tokens.every(({ kind }) => kind === 'unknown') && !isMaker(tokens))
    )
      continue;
    const joint = /^(?:,? (?:and|or|&) |, )/u.exec(text.slice(last.end, last.end + 6))?.[0].length;
    if (joint === undefined || !starts.has(last.end + joint) || (isBranded(tokens) && !isMaker(tokens))) continue;
    starts.add(first.start);
    found.push({ start: first.start, end: last.end, ...weigh(0.45, ['neighbour', 0.1]) });
  }
  return found;
}

/** The doubts that touch no company. Companies stand in order and apart. */
function clearOf(companies: readonly Found[], doubts: readonly Doubt[]): readonly Doubt[] {
  const starts = companies.map(({ start }) => start);
  return doubts.filter(({ start, end }) => (companies[floorIndex(starts, end - 1)]?.end ?? 0) <= start);
}
