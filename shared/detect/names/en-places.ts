import { type Found, weigh } from '../detector.ts';
import type { KindsOf } from './en-lexicon.ts';
import type { Phrase } from './en-phrases.ts';

/** Listed cities, regions and countries in a phrase, of up to three words. */
export function placesIn(phrase: Phrase, kindsOf: KindsOf): readonly Found[] {
  const found: Found[] = [];
  const { tokens } = phrase;
  for (let from = 0; from < tokens.length; from++) {
    for (let to = Math.min(tokens.length, from + 3); to > from; to--) {
      const name = tokens.slice(from, to);
      const kinds = kindsOf(name.map(({ value }) => value).join(' '));
      const [first, last] = [name[0], name.at(-1)];
      // 「Ut」 is Latin; two or three letters are an abbreviation, which is written in capitals.
      if (last !== undefined && from === to - 1 && /^\p{Lu}\p{Ll}{1,2}$/u.test(last.value)) continue;
      if (!kinds.includes('p') || /[wfo]/u.test(kinds) || first === undefined || last === undefined) continue;
      found.push({ start: first.start, end: last.end, ...weigh(0.5, ['dictionary', 0.15]) });
      from = to - 1;
      break;
    }
  }
  return found;
}
