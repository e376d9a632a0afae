import type { Found } from '../detector.ts';
import { type JapaneseLists, openRules } from './ja-rules.ts';
import { secondReading } from './ja-second-reading.ts';
import { type Answer, openTagger } from './ja-tagger.ts';
import type { NameFinder } from './names.ts';

const NOTHING: Answer = { people: [], organizations: [], places: [] };

/** The texts these lists are loaded for; a part of one, decoded, may well be in another language. */
const JAPANESE = /[\u3041-\u30ff\u3400-\u9fff\uf900-\ufaff]/u;

/**
 * A finder over the lists and the tagger's packed weights: rules first, then the tagger reads the text with what they
 * found. It keeps the answer for the last text, which its three questions share.
 */
export function japaneseFinder(lists: JapaneseLists, weights: string): NameFinder {
  const read = openRules(lists);
  const tag = openTagger(weights);
  let asked: string | undefined;
  let kept = NOTHING;
  const answerTo = (text: string, columnAt: (offset: number) => string) => {
    if (text === asked) return kept;
    if (!JAPANESE.test(text)) return NOTHING;
    const { analysis, answer } = read(text, columnAt);
    kept = wholeLetters(text, secondReading(text, answer, tag(analysis, answer)));
    asked = text;
    return kept;
  };
  return {
    people: (text, columnAt) => answerTo(text, columnAt).people,
    organizations: (text, columnAt) => answerTo(text, columnAt).organizations,
    places: (text, columnAt) => answerTo(text, columnAt).places,
  };
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
