import { zipSync } from 'fflate';
import type { Piece } from '../../redact/redact.ts';
import type { Unread } from '../document.ts';
import { CONTENT_TYPES, type OfficePackage, openPackage } from '../readers/office-package.ts';
import { officeParts } from '../readers/office-reader.ts';
import { isInnerFile, isXmlPath, unreadKind } from '../readers/office-rest.ts';
import { cleaning, leftovers, unlisting } from './office-clean.ts';
import { type Changes, changesOf, edited, editsOf, outsidePlaceholders } from './office-edits.ts';
import type { Rewriter } from './rewriter.ts';

/** A picture of the first page, and signatures that the change breaks and that name who signed. */
const DROPPED = /^(?:docProps\/thumbnail\.|_xmlsignatures\/)/iu;
/** Packing harder takes longer than reading, for a few bytes. */
const LEVEL = 1;
/** The day that files without one have in archives (APPNOTE 4.4.6 counts from 1980); when it was written is nobody's. */
const NO_DAY = '1980-01-02T00:00:00';

type FindIn = (text: string) => readonly Piece[];

/**
 * Opens a document of Word, Excel or PowerPoint for rewriting. Only texts change: every tag that holds none stays as it
 * is, letter by letter. Files embedded in it are emptied, because what opens them would show the values again.
 */
export const openOffice: Rewriter = async (bytes, reading) => {
  const office = openPackage(bytes, reading);
  const { parts } = officeParts(office, reading.within);
  const left = office.paths.flatMap((path): readonly Unread[] => {
    const what = isXmlPath(path) || DROPPED.test(path) ? undefined : unreadKind(path);
    const name = path.slice(path.lastIndexOf('/') + 1);
    return what === undefined || what === 'embedded' ? [] : [{ what, within: reading.within, name }];
  });
  return {
    parts,
    left,
    isOwn: (part, { start, end }) =>
      parts[part]?.trace.some(({ at, leaf }) => at < end && start < at + leaf.text.length) === true,
    write: (pieces, findIn) => written(office, changesOf(parts, pieces), outsidePlaceholders(findIn)),
  };
};

function written(office: OfficePackage, changes: Changes, findIn: FindIn): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  for (const path of office.paths.filter((one) => !DROPPED.test(one))) {
    const bytes = office.bytesOf(path) ?? new Uint8Array();
    files[path] = isXmlPath(path) ? xmlBytes(office, path, bytes, changes, findIn) : withoutValues(path, bytes, findIn);
  }
  return zipSync(files, { mtime: NO_DAY, level: LEVEL });
}

function xmlBytes(
  office: OfficePackage,
  path: string,
  bytes: Uint8Array,
  changes: Changes,
  findIn: FindIn,
): Uint8Array {
  const before = office.xmlOf(path) ?? '';
  const own = (changes.get(path) ?? []).flatMap((change) => editsOf(change, before));
  const lists =
    path === CONTENT_TYPES || path.endsWith('.rels') ? unlisting(before, (target) => DROPPED.test(target)) : [];
  // Cleaning comes first, so that it counts where both meet: a name need not come back in an answer.
  const masked = edited(before, [...cleaning(before), ...lists, ...own]);
  const after = edited(masked, leftovers(path, masked, findIn));
  if (after === before) return bytes;
  return new TextEncoder().encode(after.replace(/^(\s*<\?xml[^>]*encoding=["'])utf-16[^"']*/iu, '$1UTF-8'));
}

/** A part that is no XML is emptied when it is a file of its own or has a value among its bytes, as pictures may. */
function withoutValues(path: string, bytes: Uint8Array, findIn: FindIn): Uint8Array {
  return isInnerFile(path) || holdsValue(bytes, findIn) ? new Uint8Array() : bytes;
}

const WIDTHS: Readonly<Record<string, number>> = { 'utf-8': 1, 'utf-16le': 2 };

/** Fewer bytes than this stand somewhere in a large picture by chance. */
const LEAST_BYTES = 5;

function holdsValue(bytes: Uint8Array, findIn: FindIn): boolean {
  const views = [
    { encoding: 'utf-8', from: 0 },
    { encoding: 'utf-16le', from: 0 },
    { encoding: 'utf-16le', from: 1 },
  ];
  return views.some(({ encoding, from }) => {
    const text = new TextDecoder(encoding).decode(bytes.subarray(from));
    return findIn(text).some(({ start, end }) => {
      const value = text.slice(start, end);
      const width = WIDTHS[encoding] === 2 ? value.length * 2 : new TextEncoder().encode(value).length;
      return width >= LEAST_BYTES;
    });
  });
}
