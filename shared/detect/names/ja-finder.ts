import type { Found } from '../detector.ts';
import type { Analysis } from './ja-analysis.ts';
import { commonForms } from './ja-characters.ts';
import { openLexicon } from './ja-lexicon.ts';
import { kanjiPeople } from './ja-people.ts';
import { katakanaPeople } from './ja-people-katakana.ts';
import { laterMentions, withoutOverlaps } from './ja-people-mentions.ts';
import { slotPeople } from './ja-people-slots.ts';
import { segmenter } from './ja-segment.ts';
import type { NameFinder } from './names.ts';

/** The generated lists, as their modules export them. */
export interface JapaneseLists {
  readonly words: string;
  readonly connections: string;
  readonly givenCharacters: string;
  readonly readings: string;
}

/** A finder over the lists. It keeps the analysis of the last text, which its three questions share. */
export function japaneseFinder(lists: JapaneseLists): NameFinder {
  const lexicon = openLexicon(lists.words);
  const segment = segmenter(lexicon, Int16Array.from(lists.connections.split(' '), Number));
  const [last = '', first = ''] = lists.givenCharacters.split('\n');
  const kanji = { last: new Set(last), first: new Set(first) };
  let asked: string | undefined;
  let answer: { people: readonly Found[] } = { people: [] };
  const analyse = (given: string, columnAt: (offset: number) => string) => {
    if (given === asked) return answer;
    const text = commonForms(given);
    const analysis: Analysis = { text, words: segment(text), lexicon, columnAt };
    const direct = withoutOverlaps([
      ...kanjiPeople(analysis, kanji),
      ...katakanaPeople(analysis),
      ...slotPeople(analysis),
    ]);
    answer = { people: withoutOverlaps([...direct, ...laterMentions(analysis, direct)]) };
    asked = given;
    return answer;
  };
  return {
    people: (text, columnAt) => analyse(text, columnAt).people,
    organizations: () => [],
    places: () => [],
  };
}
