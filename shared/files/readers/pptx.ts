import type { Place } from '../document.ts';
import { readExtras, textsIn } from './office-extras.ts';
import { lineText } from './office-lines.ts';
import type { OfficePackage } from './office-package.ts';
import { readStory } from './office-story.ts';
import { type Item, partOf, type TracedPart } from './office-text.ts';
import { walkXml } from './office-xml.ts';
import { isHiddenSlide, textsInHiddenShapes } from './pptx-hidden.ts';

/** What programs write into masters and layouts on their own, in the languages of Office in Japan. */
const PROMPT =
  /マスター|第 ?[1-9１-９] ?レベル|クリックして|タイトルを入力|Click to (?:edit|add)|Master (?:title|text)|Click to move the slide|^(?:\w+ )?(?:Outline )?level$|^Footer$|^[‹<].*[›>]$/iu;

/**
 * The texts of a presentation of PowerPoint, with where in its XML each stands: slides in the order they are shown.
 * @param main path of the part that the presentation begins with
 */
export function slideParts(office: OfficePackage, main: string, within: readonly string[]): readonly TracedPart[] {
  const read = new Set([main]);
  const slides = slidesIn(office, main).flatMap((path, index) => {
    read.add(path);
    return [...slidePart(office, path, index + 1, within), ...besideSlide(office, path, index + 1, read, within)];
  });
  const said = new Set<string>();
  const masters = office.paths
    .filter((path) => /\/(?:slideMasters|slideLayouts|notesMasters|handoutMasters)\/[^/]+\.xml$/iu.test(path))
    .flatMap((path) => masterPart(office, path, { read, said }, within));
  return [
    ...slides,
    ...lostSlides(office, read, within),
    ...masters,
    ...readExtras(office, within, (path) => read.has(path), 'slide'),
  ];
}

function slidesIn(office: OfficePackage, main: string): readonly string[] {
  const targets = new Map(office.relationsOf(main).map(({ id, target }) => [id, target]));
  const slides: string[] = [];
  walkXml(office.xmlOf(main) ?? '', {
    open({ name, attributes }) {
      if (name !== 'sldId') return;
      // `id` without a prefix is the number of the slide, `r:id` names its part.
      const id = attributes().find((one) => one.name.endsWith(':id'))?.text ?? '';
      const path = targets.get(id);
      if (path !== undefined) slides.push(path);
    },
  });
  return slides;
}

function slidePart(office: OfficePackage, path: string, number: number, within: readonly string[]) {
  const xml = office.xmlOf(path) ?? '';
  const { shown, hidden, readings, echoes } = readStory(path, xml);
  const isHidden = isHiddenSlide(xml);
  const unseen = textsInHiddenShapes(xml);
  const isSeen = (line: readonly Item[]) => !line.some((item) => typeof item !== 'string' && unseen.has(item.start));
  const labels = { within, number };
  const place: Place = isHidden ? 'hidden-slide' : 'slide';
  return [
    ...partOf(shown.filter(isSeen), { ...labels, place, hidden: isHidden }),
    ...partOf(echoes, { ...labels, place: 'hidden-text', hidden: true, isEcho: true }),
    ...partOf(readings, { ...labels, place, hidden: isHidden, name: 'ruby' }),
    ...partOf([...shown.filter((line) => !isSeen(line)), ...hidden], { ...labels, place: 'hidden-text', hidden: true }),
  ];
}

/** Speaker notes and comments lie in parts of their own, which the slide points to. */
function besideSlide(
  office: OfficePackage,
  path: string,
  number: number,
  read: Set<string>,
  within: readonly string[],
): readonly TracedPart[] {
  return office.relationsOf(path).flatMap(({ type, target, isExternal }) => {
    const place = type === 'notesSlide' ? 'speaker-notes' : type === 'comments' ? 'comment' : undefined;
    const xml = isExternal || place === undefined ? undefined : office.xmlOf(target);
    if (place === undefined || xml === undefined) return [];
    read.add(target);
    const lines = place === 'comment' ? textsIn(target, xml) : readStory(target, xml).shown;
    return partOf(lines, { place, within, number, hidden: true });
  });
}

/** Slides that the presentation does not show any more but still carries. */
function lostSlides(office: OfficePackage, read: Set<string>, within: readonly string[]): readonly TracedPart[] {
  const lost = office.paths.filter((path) => /\/slides\/[^/]+\.xml$/iu.test(path) && !read.has(path));
  return lost.flatMap((path) => {
    read.add(path);
    return partOf(readStory(path, office.xmlOf(path) ?? '').shown, { place: 'hidden-slide', within, hidden: true });
  });
}

/** Words that somebody put on a master or layout, the first time they are said. */
function masterPart(
  office: OfficePackage,
  path: string,
  { read, said }: { readonly read: Set<string>; readonly said: Set<string> },
  within: readonly string[],
) {
  read.add(path);
  const { shown } = readStory(path, office.xmlOf(path) ?? '');
  const own = shown.filter((line) => !PROMPT.test(lineText(line).trim()));
  const isEcho = own.every((line) => said.has(lineText(line)));
  for (const line of own) said.add(lineText(line));
  const name = path.slice(path.lastIndexOf('/') + 1);
  return partOf(own, { place: 'slide', within, hidden: false, name, isEcho });
}
