import type { Place } from '../document.ts';
import { readAttributes } from './office-attributes.ts';
import type { OfficePackage } from './office-package.ts';
import { readProperties } from './office-properties.ts';
import { isXmlPath } from './office-rest.ts';
import { type Item, type Leaf, partOf, type TracedPart } from './office-text.ts';
import { walkXml } from './office-xml.ts';
import { MASHUP } from './xlsx-mashup.ts';

const CHART = /\/(?:charts|chartEx|diagrams|graphicFrames)\/[^/]+\.xml$/iu;
const PROPERTIES = /^docProps\/[^/]+\.xml$/iu;
const CUSTOM_DATA = /^customXml\/[^/]+\.xml$/iu;

/**
 * What all kinds of Office files hold beside their own text: properties, addresses that links lead to, alternative
 * texts, names of authors, charts, data behind the document, and any XML that no reader knows.
 * @param isRead the parts whose text a reader has read
 * @param main place of what people see in this kind of file
 */
export function readExtras(
  office: OfficePackage,
  within: readonly string[],
  isRead: (path: string) => boolean,
  main: Place,
): readonly TracedPart[] {
  const xmls = office.paths.filter(isXmlPath).map((path) => ({ path, xml: office.xmlOf(path) ?? '' }));
  const found: TracedPart[] = [];
  for (const { path, xml } of xmls) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (path.endsWith('.rels') || path.startsWith('[')) continue;
    if (PROPERTIES.test(path)) found.push(...readProperties(path, xml, within));
    else if (isRead(path)) continue;
    else if (CHART.test(path)) found.push(...partOf(textsIn(path, xml), { place: main, within, hidden: false, name }));
    else found.push(...partOf(dataIn(path, xml), { place: 'property', within, hidden: true, name }));
  }
  return [...found, ...readAttributes(xmls, within), ...linksOf(xmls, within)];
}

function dataIn(path: string, xml: string): readonly (readonly Item[])[] {
  return CUSTOM_DATA.test(path) ? [...textsIn(path, xml), ...valuesIn(path, xml)] : textsIn(path, xml);
}

/** Formulas name sheets, and names of sheets take no brackets. */
const FORMULA = /^(?:f|\w*formula\d?)$/iu;
/** What programs note about shapes, and queries, which are an archive and read as one. */
const APART = ['ClientData', MASHUP];

/** Every text between tags, each on a line; runs of one paragraph together. */
export function textsIn(path: string, xml: string): readonly (readonly Item[])[] {
  const lines: Leaf[][] = [];
  const stack: string[] = [];
  walkXml(xml, {
    open({ name }) {
      stack.push(name);
      if (name === 'p') lines.push([]);
    },
    close: () => stack.pop(),
    text(text, start, end) {
      const isRun = stack.at(-1) === 't' && stack.includes('p');
      if ((text.trim() === '' && !isRun) || APART.some((name) => stack.includes(name))) return;
      const leaf = { path, start, end, text, isName: FORMULA.test(stack.at(-1) ?? '') };
      if (isRun) lines.at(-1)?.push(leaf);
      else lines.push([leaf]);
    },
  });
  return lines.filter((line) => line.length > 0);
}

function valuesIn(path: string, xml: string): readonly (readonly Item[])[] {
  const lines: Leaf[][] = [];
  walkXml(xml, {
    open({ attributes }) {
      for (const { name, ...value } of attributes()) {
        if (!name.startsWith('xmlns') && value.text !== '') lines.push([{ path, ...value }]);
      }
    },
  });
  return lines;
}

/** Where links and linked files lead, once each. */
function linksOf(
  xmls: readonly { readonly path: string; readonly xml: string }[],
  within: readonly string[],
): readonly TracedPart[] {
  const links = new Map<string, Leaf>();
  for (const { path, xml } of xmls.filter((one) => one.path.endsWith('.rels'))) {
    walkXml(xml, {
      open({ name, attribute }) {
        if (name !== 'Relationship' || attribute('TargetMode')?.text !== 'External') return;
        const target = attribute('Target');
        if (target !== undefined) links.set(target.text, { path, ...target, isName: true });
      },
    });
  }
  return partOf(
    [...links.values()].map((leaf) => [leaf]),
    { place: 'link', within, hidden: true },
  );
}
