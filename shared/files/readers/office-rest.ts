import type { Contents, Reading, Unread } from '../document.ts';
import type { OfficePackage } from './office-package.ts';
import { MASHUP, mashupIn } from './xlsx-mashup.ts';

const PICTURE = /\.(?:png|jpe?g|jfif|gif|bmp|dib|tiff?|emf|emz|wmf|wmz|ico|webp|wdp|jxr|hdp|heic|avif|pict?)$/iu;
const MEDIA = /\.(?:mp[34]|m4[av]|wav|wma|wmv|avi|mov|mpe?g|mid|ogg|webm|au|aiff?)$/iu;
const MACRO = /(?:vbaProject[^/]*\.bin|vbaData\.xml|\/macrosheets\/.*|\/intlMacrosheets\/.*)$/iu;
/** Fonts and settings of printers: no person writes text in them. */
const WITHOUT_TEXT = /(?:\.(?:odttf|fntdata|ttf|otf)|\/printerSettings\/[^/]*\.bin|^docProps\/thumbnail\.[a-z]+)$/iu;
const CUSTOM_DATA = /^customXml\/item[^/]*\.xml$/iu;
/** Containers of OLE and ActiveX objects: any program may have put any format in. */
const OBJECT = /\.bin$/iu;

export function isXmlPath(path: string): boolean {
  return /\.(?:xml|rels|vml|svg)$/iu.test(path) && !MACRO.test(path);
}

/** Why a part that is no XML stays unread; nothing for what has no text and for files that can be read on their own. */
export function unreadKind(path: string): Unread['what'] | undefined {
  if (MACRO.test(path)) return 'macro';
  if (PICTURE.test(path)) return 'picture';
  if (MEDIA.test(path)) return 'media';
  return OBJECT.test(path) ? 'embedded' : undefined;
}

/** Whether a part is a file of its own: an attachment, a container of one, or anything nobody knows. */
export function isInnerFile(path: string): boolean {
  if (isXmlPath(path) || WITHOUT_TEXT.test(path)) return false;
  const what = unreadKind(path);
  return what === undefined || what === 'embedded';
}

/** Reads the files inside an Office file, and names what in it cannot be read. */
export async function readRest(office: OfficePackage, reading: Reading): Promise<Contents> {
  const found: Contents[] = [];
  for (const path of office.paths) {
    const bytes = office.bytesOf(path);
    const queries = CUSTOM_DATA.test(path) ? mashupIn(office.xmlOf(path) ?? '') : undefined;
    if (queries !== undefined) found.push(await reading.inner(`${MASHUP}.zip`, queries));
    if (isXmlPath(path) || WITHOUT_TEXT.test(path) || bytes === undefined) continue;
    const what = unreadKind(path);
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (what === undefined) found.push(await reading.inner(name, bytes));
    else found.push({ parts: [], unread: [{ what, within: reading.within, name }] });
  }
  return { parts: found.flatMap(({ parts }) => parts), unread: found.flatMap(({ unread }) => unread) };
}
