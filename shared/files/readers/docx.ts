import type { Place } from '../document.ts';
import { readExtras } from './office-extras.ts';
import { readStyles, type StyleBook } from './office-hidden.ts';
import type { OfficePackage } from './office-package.ts';
import { readStory } from './office-story.ts';
import { partOf, type TracedPart } from './office-text.ts';
import { walkXml } from './office-xml.ts';

/** The stories of a document by the end of their content type (ECMA-376 part 1, 11.3). */
const STORIES: readonly (readonly [RegExp, Place])[] = [
  [/\.document\.glossary\+xml$/u, 'hidden-text'],
  [/\.header\+xml$/u, 'header'],
  [/\.footer\+xml$/u, 'footer'],
  [/\.(?:footnotes|endnotes)\+xml$/u, 'footnote'],
  [/\.comments\+xml$/u, 'comment'],
];

/**
 * The texts of a document of Word, with where in its XML each stands.
 * @param main path of the part that the document begins with
 */
export function documentParts(office: OfficePackage, main: string, within: readonly string[]): readonly TracedPart[] {
  const styles = readStyles(stylesOf(office, main));
  const stories = new Map(office.paths.flatMap((path) => storyAt(office, path, main)));
  const parts = [...stories].flatMap(([path, place]) => {
    const xml = office.xmlOf(path) ?? '';
    return place === 'comment' ? commentsIn(path, xml, within) : storyParts(path, xml, place, styles, within);
  });
  return [...parts, ...readExtras(office, within, (path) => stories.has(path), 'body')];
}

function stylesOf(office: OfficePackage, main: string): string | undefined {
  const relation = office.relationsOf(main).find(({ type }) => type === 'styles');
  return relation && office.xmlOf(relation.target);
}

function storyAt(office: OfficePackage, path: string, main: string): readonly (readonly [string, Place])[] {
  if (path === main) return [[path, 'body']];
  const row = STORIES.find(([type]) => type.test(office.typeOf(path)));
  return row === undefined ? [] : [[path, row[1]]];
}

function storyParts(
  path: string,
  xml: string,
  place: Place,
  styles: StyleBook,
  within: readonly string[],
): readonly TracedPart[] {
  const lines = readStory(path, xml, { styles });
  const isHidden = place === 'hidden-text';
  return [
    ...partOf(lines.shown, { place, within, hidden: isHidden, ...(isHidden && { name: 'glossary' }) }),
    ...partOf(lines.readings, { place, within, hidden: false, name: 'ruby' }),
    ...partOf(lines.inserted, { place: 'inserted', within, hidden: false }),
    ...partOf(lines.deleted, { place: 'deleted', within, hidden: true }),
    ...partOf(lines.hidden, { place: 'hidden-text', within, hidden: true }),
    ...partOf(lines.echoes, { place: 'hidden-text', within, hidden: true, isEcho: true }),
    ...partOf(lines.fields, { place: 'link', within, hidden: true, name: 'field' }),
  ];
}

/** Comments one by one, each with the name of who wrote it. */
function commentsIn(path: string, xml: string, within: readonly string[]): readonly TracedPart[] {
  const found: TracedPart[] = [];
  let start = 0;
  let name = '';
  walkXml(xml, {
    open(tag) {
      if (tag.name !== 'comment') return;
      start = tag.start;
      name = tag.attribute('author')?.text ?? '';
    },
    close(closed, end) {
      if (closed !== 'comment') return;
      const lines = readStory(path, xml, { start, end });
      found.push(...partOf(lines.shown, { place: 'comment', within, hidden: true, name }));
    },
  });
  return found;
}
