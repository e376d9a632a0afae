import { type Leaf, partOf, type TracedPart } from './office-text.ts';
import { walkXml } from './office-xml.ts';

/** A text shared by cells; formatted text is of several leaves. */
interface SharedStrings {
  readonly strings: readonly (readonly Leaf[])[];
  /** Readings of kanji that the input method left behind: nobody sees them, and they name people. */
  readonly readings: readonly Leaf[];
}

/** Reads `sharedStrings.xml`. Readings (`rPh`, ECMA-376 part 1, 18.4.6) do not get into the words. */
export function readStrings(path: string, xml: string): SharedStrings {
  const strings: Leaf[][] = [];
  const readings: Leaf[] = [];
  let isReading = false;
  let isText = false;
  walkXml(xml, {
    open({ name }) {
      if (name === 'si') strings.push([]);
      else if (name === 'rPh') isReading = true;
      else if (name === 't') isText = true;
    },
    close(name) {
      if (name === 'rPh') isReading = false;
      else if (name === 't') isText = false;
    },
    text(text, start, end) {
      if (isText) (isReading ? readings : strings.at(-1))?.push({ path, start, end, text });
    },
  });
  return { strings, readings };
}

export function readingsPart(readings: readonly Leaf[], within: readonly string[]): readonly TracedPart[] {
  const each = new Map(readings.map((leaf) => [leaf.text, leaf]));
  const lines = [...each.values()].map((leaf) => [leaf]);
  return partOf(lines, { place: 'hidden-text', within, hidden: true, name: 'phonetic' });
}

/** Strings that no cell refers to any more: rests of what was deleted. */
export function unusedStrings(
  strings: SharedStrings['strings'],
  used: ReadonlySet<number>,
  within: readonly string[],
): readonly TracedPart[] {
  const lines = strings.filter((leaves) => leaves.length > 0 && !leaves.some(({ start }) => used.has(start)));
  return partOf(lines, { place: 'hidden-text', within, hidden: true, name: 'unused' });
}
