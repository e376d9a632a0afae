import type { Found } from '../detector.ts';
import { outside, withoutOverlaps } from './found-spans.ts';
import type { Analysis } from './ja-analysis.ts';
import { commonForms } from './ja-characters.ts';
import type { GivenKanji } from './ja-given.ts';
import { openLexicon } from './ja-lexicon.ts';
import { organizations } from './ja-organizations.ts';
import { kanjiPeople } from './ja-people.ts';
import { columnPeople } from './ja-people-columns.ts';
import { bracketReadings, kanaPeople } from './ja-people-kana.ts';
import { katakanaPeople } from './ja-people-katakana.ts';
import { letterPeople } from './ja-people-letters.ts';
import { listNeighbours } from './ja-people-lists.ts';
import { laterMentions } from './ja-people-mentions.ts';
import { slotPeople } from './ja-people-slots.ts';
import { places } from './ja-places.ts';
import { openReadings } from './ja-readings.ts';
import { segmenter } from './ja-segment.ts';
import type { NameFinder } from './names.ts';

/** The generated lists, as their modules export them. */
export interface JapaneseLists {
  readonly words: string;
  readonly connections: string;
  readonly givenCharacters: string;
}

/** A finder over the lists. It keeps the analysis of the last text, which its three questions share. */
export function japaneseFinder(lists: JapaneseLists): NameFinder {
  const lexicon = openLexicon(lists.words);
  const segment = segmenter(lexicon, Int16Array.from(lists.connections.split(' '), Number));
  const [last = '', first = '', given = '', surnames = ''] = lists.givenCharacters.split('\n');
  const readings = openReadings(given, surnames);
  const kanji = { last: new Set(last), first: new Set(first), readings };
  let asked: string | undefined;
  let answer: Answer = { people: [], organizations: [], places: [] };
  const analyse = (given: string, columnAt: (offset: number) => string) => {
    if (given === asked) return answer;
    const text = commonForms(given);
    answer = wholeLetters(given, answerOf({ text, words: segment(text), lexicon, columnAt }, kanji));
    asked = given;
    return answer;
  };
  return {
    people: (text, columnAt) => analyse(text, columnAt).people,
    organizations: (text, columnAt) => analyse(text, columnAt).organizations,
    places: (text, columnAt) => analyse(text, columnAt).places,
  };
}

interface Answer {
  readonly people: readonly Found[];
  readonly organizations: readonly Found[];
  readonly places: readonly Found[];
}

function answerOf(analysis: Analysis, kanji: GivenKanji): Answer {
  const companies = withoutOverlaps(organizations(analysis));
  const direct = [
    ...kanjiPeople(analysis, kanji),
    ...katakanaPeople(analysis),
    ...kanaPeople(analysis, kanji.readings),
    ...slotPeople(analysis),
    ...columnPeople(analysis),
    ...letterPeople(analysis),
  ];
  const named = withoutOverlaps(outside(direct, companies));
  const beside = [
    ...laterMentions(analysis, named),
    ...listNeighbours(analysis, named),
    ...bracketReadings(analysis, named, kanji.readings),
  ];
  const people = withoutOverlaps([...named, ...outside(beside, companies)]);
  const others = outside(companies, people);
  return { people, organizations: others, places: outside(outside(places(analysis), others), people) };
}

/** A span that begins in the second half of a letter (𠮷 takes two code units) begins at the letter instead. */
function wholeLetters(text: string, answer: Answer): Answer {
  if (!text.includes('\ud842')) return answer;
  const whole = (found: readonly Found[]) =>
    found.map((one) => (text.charCodeAt(one.start - 1) === 0xd842 ? { ...one, start: one.start - 1 } : one));
  return {
    people: whole(answer.people),
    organizations: whole(answer.organizations),
    places: whole(answer.places),
  };
}
