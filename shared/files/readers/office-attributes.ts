import type { Place } from '../document.ts';
import { type Leaf, partOf, type TracedPart } from './office-text.ts';
import { type Tag, walkXml } from './office-xml.ts';

interface Row {
  readonly place: Place;
  readonly name?: string;
  readonly attributes: readonly string[];
}

const ALT: Row = { place: 'alt-text', attributes: ['descr', 'title', 'name', 'alt'] };
const AUTHOR: Row = { place: 'property', name: 'author', attributes: ['author', 'initials'] };
const PERSON: Row = { place: 'property', name: 'author', attributes: ['author', 'name', 'displayName', 'userId'] };
const VALUE: Row = { place: 'property', attributes: ['val'] };
const HINT: Row = { place: 'property', attributes: ['promptTitle', 'prompt', 'errorTitle', 'error'] };
const TOOLTIP: Row = { place: 'alt-text', attributes: ['tooltip', 'display'] };

/** Attributes that people write in, by the element that has them. */
const BY_ELEMENT: Readonly<Record<string, Row>> = {
  docPr: ALT,
  cNvPr: ALT,
  shape: ALT,
  rect: ALT,
  imagedata: ALT,
  tblCaption: { ...ALT, attributes: ['val'] },
  tblDescription: { ...ALT, attributes: ['val'] },
  hyperlink: TOOLTIP,
  hlinkClick: TOOLTIP,
  hlinkHover: TOOLTIP,
  comment: AUTHOR,
  ins: AUTHOR,
  del: AUTHOR,
  moveFrom: AUTHOR,
  moveTo: AUTHOR,
  rPrChange: AUTHOR,
  pPrChange: AUTHOR,
  sectPrChange: AUTHOR,
  tblPrChange: AUTHOR,
  person: PERSON,
  presenceInfo: PERSON,
  cmAuthor: PERSON,
  author: PERSON,
  fileSharing: { ...AUTHOR, attributes: ['userName'] },
  docVar: VALUE,
  alias: VALUE,
  tag: VALUE,
  default: VALUE,
  listEntry: VALUE,
  helpText: VALUE,
  statusText: VALUE,
  connectString: VALUE,
  query: VALUE,
  listItem: { ...VALUE, attributes: ['displayText', 'value'] },
  dbPr: { ...VALUE, attributes: ['connection', 'command'] },
  webPr: { ...VALUE, attributes: ['url', 'post'] },
  connection: { ...VALUE, attributes: ['name', 'description'] },
  textPr: { ...VALUE, attributes: ['sourceFile'] },
  dataValidation: HINT,
  section: { ...VALUE, attributes: ['name'] },
  custShow: { ...VALUE, attributes: ['name'] },
  definedName: { ...VALUE, attributes: ['comment'] },
  scenario: { ...VALUE, attributes: ['name', 'comment', 'user'] },
};

/** Texts in the attributes of all parts: each once, those of one place and name together. */
export function readAttributes(
  xmls: readonly { readonly path: string; readonly xml: string }[],
  within: readonly string[],
): readonly TracedPart[] {
  const found = new Map<Row['place'] | 'author', Map<string, Leaf>>();
  const take = (path: string, tag: Tag) => {
    const row = Object.hasOwn(BY_ELEMENT, tag.name) ? BY_ELEMENT[tag.name] : undefined;
    for (const wanted of row?.attributes ?? []) {
      const value = tag.attribute(wanted);
      if (row === undefined || value === undefined || value.text.trim() === '') continue;
      const kind = row.name === 'author' ? 'author' : row.place;
      const leaves = found.get(kind) ?? new Map<string, Leaf>();
      found.set(kind, leaves.set(value.text, { path, ...value }));
    }
  };
  for (const { path, xml } of xmls) walkXml(xml, { open: (tag) => take(path, tag) });
  return [...found].flatMap(([kind, leaves]) => {
    const isAuthor = kind === 'author';
    const label = isAuthor ? ['author: '] : [];
    return partOf(
      [...leaves.values()].map((leaf) => [...label, leaf]),
      {
        place: isAuthor ? 'property' : kind,
        within,
        hidden: true,
        ...(isAuthor && { name: 'author' }),
      },
    );
  });
}
