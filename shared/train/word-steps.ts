import type { Word } from './words-of.ts';

/**
 * The index of the word that a key moves to from the word at `current`, or `undefined` for a key that does not move:
 * Left and Right by word, Up and Down to the first word of the line before and after, Home and End to the ends.
 */
export function wordAfterKey(key: string, current: number, text: string, words: readonly Word[]): number | undefined {
  const stops = words.flatMap((word, index) => (word.mark ? [index] : []));
  const at = stops.indexOf(current);
  if (key === 'ArrowRight') return stops[Math.min(at + 1, stops.length - 1)];
  if (key === 'ArrowLeft') return stops[Math.max(at - 1, 0)];
  if (key === 'Home') return stops[0];
  if (key === 'End') return stops.at(-1);
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return undefined;
  const firsts = firstOfLines(text, words, stops);
  const line = firsts.findLastIndex((index) => index <= current);
  return firsts[Math.max(0, Math.min(firsts.length - 1, line + (key === 'ArrowDown' ? 1 : -1)))];
}

function firstOfLines(text: string, words: readonly Word[], stops: readonly number[]): readonly number[] {
  return stops.filter((index, order) => {
    const before = words[stops[order - 1] ?? -1];
    const start = words[index]?.start ?? 0;
    return before === undefined || text.slice(before.end, start).includes('\n');
  });
}
