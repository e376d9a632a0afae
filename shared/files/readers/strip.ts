import type { Part } from '../document.ts';

/** A stretch of a part's text and where it stands in the source. */
export interface Stretch {
  /** Offset in the part's text. */
  readonly at: number;
  readonly length: number;
  /** Where it begins and ends in the source. */
  readonly from: number;
  readonly to: number;
}

/** A text put together from stretches of a source, which remembers where each came from. */
export interface Strip {
  readonly part: Part;
  /** Ascending. Those as long as their source are letter by letter the same; others are one for the whole. */
  readonly stretches: readonly Stretch[];
}

/** Puts a text together. Letters between stretches, such as line breaks, have no place in the source. */
export function stripBuilder() {
  const stretches: Stretch[] = [];
  const chunks: string[] = [];
  let length = 0;
  let last = '';
  const append = (text: string) => {
    chunks.push(text);
    length += text.length;
    last = text.at(-1) ?? last;
  };
  return {
    /** The last letter so far, or ''. */
    last: () => last,
    between: append,
    add(text: string, from: number, to: number) {
      const before = stretches.at(-1);
      const isPlain = text.length === to - from;
      const goesOn = before !== undefined && before.to === from && before.at + before.length === length;
      if (isPlain && goesOn && before.length === before.to - before.from) {
        stretches[stretches.length - 1] = { ...before, length: before.length + text.length, to };
      } else stretches.push({ at: length, length: text.length, from, to });
      append(text);
    },
    build: (part: Omit<Part, 'text'>): Strip => ({ part: { ...part, text: chunks.join('') }, stretches }),
  };
}

export type StripBuilder = ReturnType<typeof stripBuilder>;
