import type { Part, Place } from '../document.ts';

/** A text in the XML of a file: what stands between two tags, or the value of an attribute. */
export interface Leaf {
  /** The part of the package that holds it. */
  readonly path: string;
  /** What replaces it is written here, escaped. */
  readonly start: number;
  readonly end: number;
  /** As a person reads it. */
  readonly text: string;
  /** Names and addresses take no brackets. */
  readonly isName?: boolean;
  /** What else must change in the XML when the text does. */
  readonly also?: Edit;
}

/** A change of the XML of one part: the stretch is replaced by the text as it is. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A leaf and where in the text of a part it stands. */
export interface Stretch {
  readonly at: number;
  readonly leaf: Leaf;
}

/** A part that knows where each of its letters comes from, so that a copy can be written. */
export interface TracedPart extends Part {
  readonly trace: readonly Stretch[];
  /** Says again what another part says; only a copy has to care. */
  readonly isEcho?: boolean;
}

/** A line of text in the making: what comes from the file and what stands between. */
export type Item = Leaf | string;

export interface Labels {
  readonly place: Place;
  readonly within: readonly string[];
  readonly hidden: boolean;
  readonly name?: string;
  readonly number?: number;
  readonly isEcho?: boolean;
}

/** A part of lines of items. Nothing when there is no text in it. */
export function partOf(lines: readonly (readonly Item[])[], labels: Labels): readonly TracedPart[] {
  const texts: string[] = [];
  const trace: Stretch[] = [];
  let at = 0;
  for (const line of lines) {
    for (const item of line) {
      const text = typeof item === 'string' ? item : item.text;
      if (typeof item !== 'string') trace.push({ at, leaf: item });
      texts.push(text);
      at += text.length;
    }
    texts.push('\n');
    at++;
  }
  const text = texts.join('');
  return text.trim() === '' ? [] : [{ ...labels, text, trace }];
}

/** The part without its trace, as it leaves the reader. */
export function plainPart({ place, within, name, number, hidden, text }: TracedPart): Part {
  return { place, within, ...(name !== undefined && { name }), ...(number !== undefined && { number }), hidden, text };
}

/** The text of a cell in a table of tabs and lines: breaks inside it become spaces, one for one. */
export function asCell(leaf: Leaf): Leaf {
  return /[\t\r\n]/u.test(leaf.text) ? { ...leaf, text: leaf.text.replaceAll(/[\t\r\n]/gu, ' ') } : leaf;
}
