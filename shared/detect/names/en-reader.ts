import nlp from 'compromise/two';
import type { ReadWord } from './en-second-opinion.ts';

/**
 * Lets the language library read a passage: its words in order, with offsets into the passage and the library's tags
 * (`Person`, `ProperNoun`, `Verb` …). `two` is the level at which it tags; the next one only adds questions about tags.
 */
export function readPassage(passage: string): readonly ReadWord[] {
  let at = 0;
  return nlp(passage)
    .docs.flat()
    .map(({ pre, text, post, tags }) => {
      const start = at + pre.length;
      at = start + text.length + post.length;
      return { start, end: start + text.length, tags: tags ?? new Set<string>() };
    });
}
