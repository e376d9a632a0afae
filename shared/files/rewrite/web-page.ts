import type { Piece } from '../../redact/redact.ts';
import type { Strip } from '../readers/strip.ts';
import { pageOf } from '../readers/web-page.ts';
import { readLeaves } from '../readers/web-page-leaves.ts';
import { stripsOf } from '../readers/web-page-strips.ts';
import { type Edit, editedBytes } from './edited-bytes.ts';
import type { Rewriter } from './rewriter.ts';

/** Pages of the web: texts and values of attributes, comments and hidden ones too; the markup stays as it is. */
export const openWebPage: Rewriter = async (bytes, reading) => {
  const { text: source, encoding } = pageOf(bytes);
  const { strips, pictures } = stripsOf(source, reading);
  return {
    parts: strips.map(({ part }) => part),
    write(pieces, findIn) {
      const edits = strips.flatMap((strip, index) => editsOf(strip, pieces[index] ?? []));
      return editedBytes(bytes, source, encoding, apart([...edits, ...elsewhere(source, findIn, reading)]));
    },
    left: Array.from({ length: pictures }, (_, index) => ({ what: 'picture', within: [], name: `img ${index + 1}` })),
  };
};

/** The placeholder goes where the value begins; what the value covers beyond that is taken out. */
function editsOf({ stretches }: Strip, pieces: readonly Piece[]): readonly Edit[] {
  const edits: Edit[] = [];
  let first = 0;
  for (const { start, end, placeholder } of pieces) {
    let text = placeholder;
    while ((stretches[first]?.at ?? end) + (stretches[first]?.length ?? 0) <= start && first < stretches.length)
      first++;
    for (let at = first; (stretches[at]?.at ?? end) < end; at++) {
      const stretch = stretches[at];
      if (stretch === undefined) break;
      const isLetterByLetter = stretch.length === stretch.to - stretch.from;
      const from = isLetterByLetter ? stretch.from + Math.max(0, start - stretch.at) : stretch.from;
      const to = isLetterByLetter ? Math.min(stretch.to, stretch.from + end - stretch.at) : stretch.to;
      edits.push({ from, to, text });
      text = '';
    }
  }
  return edits;
}

/** Values in texts that no part shows: code, styles and attributes that mean nothing to people. */
function elsewhere(
  source: string,
  findIn: (text: string) => readonly Piece[],
  reading: Parameters<typeof readLeaves>[2],
) {
  const edits: Edit[] = [];
  const take = (text: string, from: number) => {
    for (const { start, end, placeholder } of findIn(text))
      edits.push({ from: from + start, to: from + end, text: placeholder });
  };
  readLeaves(
    source,
    (leaf) => {
      if (typeof leaf === 'string' || !['code', 'other'].includes(leaf.kind)) return;
      if (leaf.text.length === leaf.to - leaf.from) take(leaf.text, leaf.from);
    },
    reading,
  );
  return edits;
}

function apart(edits: readonly Edit[]): readonly Edit[] {
  const kept: Edit[] = [];
  for (const edit of edits.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    if (edit.from >= (kept.at(-1)?.to ?? 0)) kept.push(edit);
  }
  return kept;
}
