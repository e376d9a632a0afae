/** A fenced piece of a Markdown text: the lines between the fences and the word behind the opening one. */
export interface Fence {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

const EDGE = /^[ \t>]*(?<mark>`{3,}(?!`)|~{3,}(?!~))[ \t]*(?![ \t])(?<word>[\w+#.-]*)(?![\w+#.-])[^`\n]*$/gmu;

/** Every fenced piece in order, without the fences. One that is never closed runs to the end of the text. */
export function fencesOf(text: string): readonly Fence[] {
  if (!text.includes('```') && !text.includes('~~~')) return [];
  const fences: Fence[] = [];
  let open: { mark: string; word: string; start: number } | undefined;
  for (const match of text.matchAll(EDGE)) {
    const { mark = '', word = '' } = match.groups ?? {};
    if (!open) open = { mark, word: word.toLowerCase(), start: match.index + match[0].length + 1 };
    else if (word === '' && mark[0] === open.mark[0] && mark.length >= open.mark.length) {
      fences.push({ start: open.start, end: Math.max(open.start, match.index - 1), word: open.word });
      open = undefined;
    }
  }
  if (open && open.start < text.length) fences.push({ start: open.start, end: text.length, word: open.word });
  return fences;
}
