import { replacePlaceholders } from '../../redact/placeholder.ts';
import type { Piece } from '../../redact/redact.ts';
import type { Edit, Leaf, TracedPart } from '../readers/office-text.ts';
import { decodeXml, encodeXml } from '../readers/office-xml.ts';

/** What becomes of one leaf: stretches of its text and what stands there instead. */
interface LeafChange {
  readonly leaf: Leaf;
  readonly pieces: Piece[];
}

/** The changes of all leaves by the path of their part, in no order. A leaf that several parts show changes once. */
export type Changes = ReadonlyMap<string, readonly LeafChange[]>;

export function changesOf(parts: readonly TracedPart[], pieces: readonly (readonly Piece[])[]): Changes {
  const byLeaf = new Map<string, LeafChange>();
  for (const [index, part] of parts.entries()) spread(part, pieces[index] ?? [], byLeaf);
  const byPath = new Map<string, LeafChange[]>();
  for (const change of byLeaf.values()) {
    const sameFile = byPath.get(change.leaf.path);
    if (sameFile === undefined) byPath.set(change.leaf.path, [change]);
    else sameFile.push(change);
  }
  return byPath;
}

/** A value that goes over several leaves leaves its placeholder in the first and nothing in the others. */
function spread({ trace }: TracedPart, pieces: readonly Piece[], byLeaf: Map<string, LeafChange>): void {
  let first = 0;
  for (const { start, end, placeholder } of pieces) {
    let left = placeholder;
    while (first < trace.length && endOf(trace[first]) <= start) first++;
    for (let index = first; index < trace.length; index++) {
      const stretch = trace[index];
      if (stretch === undefined || stretch.at >= end) break;
      const { leaf, at } = stretch;
      const key = `${leaf.path} ${leaf.start}`;
      const change = byLeaf.get(key) ?? { leaf, pieces: [] };
      byLeaf.set(key, change);
      const inLeaf = { start: Math.max(0, start - at), end: Math.min(leaf.text.length, end - at) };
      if (inLeaf.end <= inLeaf.start) continue;
      change.pieces.push({ ...inLeaf, placeholder: left });
      left = '';
    }
  }
}

function endOf(stretch: TracedPart['trace'][number] | undefined): number {
  return stretch === undefined ? 0 : stretch.at + stretch.leaf.text.length;
}

/** The edits of the XML that a leaf's change asks for. */
export function editsOf({ leaf, pieces }: LeafChange, xml: string): readonly Edit[] {
  if (pieces.length === 0) return [];
  const raw = decodeXml(xml.slice(leaf.start, leaf.end));
  // What is shown may have spaces for breaks, letter by letter; a date is shown in quite another way.
  const text = raw.length === leaf.text.length ? raw : leaf.text;
  const changed = encodeXml(replaced(text, pieces, leaf.isName === true));
  const own = { start: leaf.start, end: leaf.end, text: changed };
  return leaf.also === undefined ? [own] : [leaf.also, own];
}

/** The text with its pieces replaced; those over each other become one. Names take no brackets. */
export function replaced(text: string, pieces: readonly Piece[], isName: boolean): string {
  let result = '';
  let read = 0;
  for (const { start, end, placeholder } of pieces.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (start >= read)
      result += text.slice(read, start) + (isName ? placeholder.replaceAll(/[[\]]/gu, '') : placeholder);
    read = Math.max(read, end);
  }
  return result + text.slice(read);
}

/** The XML with its edits made. Where two meet, the first counts. */
export function edited(xml: string, edits: readonly Edit[]): string {
  const result: string[] = [];
  let read = 0;
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < read) continue;
    result.push(xml.slice(read, start), text);
    read = end;
  }
  return result.join('') + xml.slice(read);
}

/** Finds values, but none in the letters of placeholders. */
export function outsidePlaceholders(findIn: (text: string) => readonly Piece[]): (text: string) => readonly Piece[] {
  return (text) => findIn(replacePlaceholders(text, (_, found) => '\uFFFC'.repeat(found.length)));
}
