/** First words of a line, the shape the rest must have, and how surely that is code: 3 surely, 2 likely, 1 perhaps. */
export type Shape = readonly [words: string, pattern: RegExp, weight: number];
