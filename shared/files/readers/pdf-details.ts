import type { Part } from '../document.ts';
import { fieldsOf, stringIn } from './pdf-annotations.ts';
import { withoutRadicals } from './pdf-radicals.ts';

/** What programs write about themselves and their hour; nobody enters these. */
const OF_PROGRAMS =
  /^(?:Producer|CreationDate|ModDate|Trapped|PDFFormatVersion|Language|EncryptFilterName|(?:xmp|xmpmm|pdf|pdfaid|pdfx?):(?:createdate|modifydate|metadatadate|documentid|instanceid|originaldocumentid|producer|part|conformance|format)|dc:(?:format|date))$/iu;

/** An outline deeper than this is none. */
const DEEPEST = 50;

/** Properties of the file, each as a part, and the titles of its outline. */
export function detailParts(
  info: unknown,
  metadata: unknown,
  outline: unknown,
  within: readonly string[],
): readonly Part[] {
  const properties = [...propertiesIn(info), ...propertiesIn(fieldsOf(info).Custom), ...entriesOf(metadata)];
  const known = new Set<string>();
  const parts: Part[] = [];
  for (const [name, value] of properties) {
    const text = withoutRadicals(stringIn(value));
    if (!/\S/u.test(text) || OF_PROGRAMS.test(name) || known.has(text)) continue;
    known.add(text);
    parts.push({ place: 'property', within, name, hidden: true, text });
  }
  const titles = withoutRadicals(titlesIn(outline, 0).join('\n'));
  if (titles !== '') parts.push({ place: 'property', within, name: 'Outlines', hidden: true, text: titles });
  return parts;
}

function propertiesIn(value: unknown): readonly (readonly [string, unknown])[] {
  return Object.entries(fieldsOf(value));
}

/** The XMP of the file, where the library could read it. */
function entriesOf(metadata: unknown): readonly (readonly [string, unknown])[] {
  if (typeof metadata !== 'object' || metadata === null || !(Symbol.iterator in metadata)) return [];
  return Array.from(metadata as Iterable<unknown>).flatMap((entry) =>
    Array.isArray(entry) ? [[String(entry[0]), entry[1]] as const] : [],
  );
}

function titlesIn(outline: unknown, depth: number): readonly string[] {
  if (!Array.isArray(outline) || depth > DEEPEST) return [];
  return outline.flatMap((entry) => {
    const { title, items } = fieldsOf(entry);
    return [stringIn(title), ...titlesIn(items, depth + 1)].filter((text) => text !== '');
  });
}
