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
import type { Answer } from './ja-tagger.ts';

/** The generated lists, as their modules export them. */
export interface JapaneseLists {
  readonly words: string;
  readonly connections: string;
  readonly givenCharacters: string;
}

/** A text cut into words, and the names that the rules find in it. Offsets are into the text as it was given. */
export interface Ruling {
  readonly analysis: Analysis;
  readonly answer: Answer;
}

/** Opens the lists and answers with what reads a folded text by the rules. */
export function openRules(lists: JapaneseLists): (text: string, columnAt: (offset: number) => string) => Ruling {
  const lexicon = openLexicon(lists.words);
  const segment = segmenter(lexicon, Int16Array.from(lists.connections.split(' '), Number));
  const [last = '', first = '', given = '', surnames = ''] = lists.givenCharacters.split('\n');
  const readings = openReadings(given, surnames);
  const kanji = { last: new Set(last), first: new Set(first), readings };
  return (given, columnAt) => {
    const text = commonForms(given);
    const analysis = { text, words: segment(text), lexicon, columnAt };
    return { analysis, answer: answerOf(analysis, kanji) };
  };
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
