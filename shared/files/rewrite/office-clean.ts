import type { Piece } from '../../redact/redact.ts';
import type { Edit } from '../readers/office-text.ts';
import { decodeXml, encodeXml, type Tag, walkXml } from '../readers/office-xml.ts';
import { replaced } from './office-edits.ts';

/** Properties that name people and companies: emptied, whatever they say. */
const EMPTIED = new Set(['creator', 'lastModifiedBy', 'Manager', 'Company', 'HyperlinkBase']);
/** Elements whose attributes name who wrote something. */
const WRITERS = new Set(
  [
    'comment ins del moveFrom moveTo rPrChange pPrChange sectPrChange tblPrChange trPrChange tcPrChange tblGridChange',
    'numberingChange cellIns cellDel cellMerge person presenceInfo cmAuthor author fileSharing',
  ].flatMap((names) => names.split(' ')),
);
const NAMES: Readonly<Record<string, string>> = {
  author: 'Author',
  displayName: 'Author',
  name: 'Author',
  initials: 'A',
  userId: '',
  userName: '',
};
/** Attributes that programs count with, and that no person writes. */
const COUNTERS = /^(?:xmlns.*|(?:.*:)?(?:id|rsid.*|paraId|textId|space|ref|sqref|spans|r|s|t))$/u;

/** Edits that take the names of who wrote something out of the XML of a part. */
export function cleaning(xml: string): readonly Edit[] {
  const edits: Edit[] = [];
  let element = '';
  walkXml(xml, {
    open({ name, attributes }) {
      element = name;
      if (!WRITERS.has(name)) return;
      for (const attribute of attributes()) {
        const text = NAMES[attribute.name.slice(attribute.name.indexOf(':') + 1)];
        if (text !== undefined && attribute.text !== '')
          edits.push({ start: attribute.start, end: attribute.end, text });
      }
    },
    close() {
      element = '';
    },
    text(text, start, end) {
      if (EMPTIED.has(element)) edits.push({ start, end, text: '' });
      else if (element === 'author' && text.trim() !== '') edits.push({ start, end, text: 'Author' });
    },
  });
  return edits;
}

/** Edits that take values out of whatever no reader showed: any text between tags, any attribute that people write. */
export function leftovers(path: string, xml: string, findIn: (text: string) => readonly Piece[]): readonly Edit[] {
  // Most parts have none, and one look over all of a part is faster than many over each of its texts.
  if (findIn(decodeXml(xml)).length === 0) return [];
  const edits: Edit[] = [];
  const mask = (text: string, start: number, end: number, isName: boolean) => {
    if (isCount(text)) return;
    const pieces = findIn(text);
    if (pieces.length > 0) edits.push({ start, end, text: encodeXml(replaced(text, pieces, isName)) });
  };
  let element = '';
  walkXml(xml, {
    open(tag) {
      element = tag.name;
      if (path.startsWith('[') || (path.endsWith('.rels') && !leadsOut(tag))) return;
      for (const { name, text, start, end } of tag.attributes()) {
        // The name of a column in a table is the text of its heading, to the letter (ECMA-376 part 1, 18.5.1.3).
        if (!COUNTERS.test(name)) mask(text, start, end, tag.name !== 'tableColumn');
      }
    },
    text: (text, start, end) => mask(text, start, end, /^(?:f|formula\d?|definedName)$/u.test(element)),
  });
  return edits;
}

/** Widths and counts: a short number is no value that leaked out of a text. */
function isCount(text: string): boolean {
  return text.length < 8 && /^[-+.\d]*$/u.test(text);
}

function leadsOut({ attribute }: Tag): boolean {
  return attribute('TargetMode')?.text === 'External';
}

/** Edits that take parts out of the lists of what the package holds. */
export function unlisting(xml: string, isDropped: (target: string) => boolean): readonly Edit[] {
  const edits: Edit[] = [];
  walkXml(xml, {
    open({ name, start, end, attribute }) {
      const target =
        name === 'Override' ? attribute('PartName') : name === 'Relationship' ? attribute('Target') : undefined;
      if (target !== undefined && isDropped(target.text.replace(/^\//u, ''))) edits.push({ start, end, text: '' });
    },
  });
  return edits;
}
