import { partOf, type TracedPart } from './office-text.ts';
import { walkXml } from './office-xml.ts';

/** Counts and versions that programs write on their own (ECMA-376 part 1, 22.2; part 2, 11.1). */
const BY_PROGRAMS = new Set(
  [
    'TotalTime Pages Words Characters CharactersWithSpaces Lines Paragraphs Application AppVersion DocSecurity ScaleCrop',
    'LinksUpToDate language SharedDoc HyperlinksChanged Slides Notes HiddenSlides MMClips PresentationFormat revision created',
    'modified lastPrinted i4 bool HeadingPairs',
  ].flatMap((names) => names.split(' ')),
);

/**
 * The properties of a document: a part for each, its name before its value, because a name alone is hard to tell from
 * a word.
 */
export function readProperties(path: string, xml: string, within: readonly string[]): readonly TracedPart[] {
  const found: TracedPart[] = [];
  const stack: string[] = [];
  let custom = '';
  walkXml(xml, {
    open({ name, attribute }) {
      stack.push(name);
      if (name === 'property') custom = attribute('name')?.text ?? '';
    },
    close: () => stack.pop(),
    text(text, start, end) {
      const name = custom === '' ? (stack.at(-1) ?? '') : custom;
      if (BY_PROGRAMS.has(name) || BY_PROGRAMS.has(stack.at(-1) ?? '')) return;
      const leaf = { path, start, end, text };
      const line = text.trim() === '' ? [] : [`${name}: `, leaf];
      found.push(...partOf([line], { place: 'property', within, hidden: true, name }));
    },
  });
  return found;
}
