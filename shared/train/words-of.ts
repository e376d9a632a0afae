import type { Span } from '../detect/finding.ts';

/** A piece of a text that a person can mark as one, or (`mark: false`) what stands between such pieces. */
export interface Word extends Span {
  readonly mark: boolean;
}

/**
 * One kind of letter at a time, since Japanese writes no spaces: runs of Latin letters, digits and the signs that
 * join them in numbers, mail addresses and keys; runs of kanji; of katakana; of hiragana.
 */
const WORD =
  /[\p{sc=Latin}\p{Nd}@._+\-:/=~]*[\p{sc=Latin}\p{Nd}]|[\p{sc=Han}々〆ヶ]+|[\p{sc=Katakana}ー]+|\p{sc=Hiragana}+/gu;

/** Cuts a text into words and what stands between them; together they are the text, in order, with nothing left out. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    if (match.index > end) words.push({ start: end, end: match.index, mark: false });
    end = match.index + match[0].length;
    words.push({ start: match.index, end, mark: true });
  }
  if (end < text.length) words.push({ start: end, end: text.length, mark: false });
  return words;
}

/**
 * The spans of the words with these indexes. Marked words with nothing or a single space between them are one span,
 * so that a full name or an address counts as one place.
 */
export function spansOf(text: string, words: readonly Word[], marked: ReadonlySet<number>): readonly Span[] {
  const spans: { start: number; end: number }[] = [];
  for (const [index, { start, end, mark }] of words.entries()) {
    if (!mark || !marked.has(index)) continue;
    const last = spans.at(-1);
    if (last !== undefined && /^[ \u3000]?$/u.test(text.slice(last.end, start))) last.end = end;
    else spans.push({ start, end });
  }
  return spans;
}
