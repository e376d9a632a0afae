import { FileTrouble, type Reader } from '../document.ts';
import { documentParts } from './docx.ts';
import { type OfficePackage, openPackage } from './office-package.ts';
import { readRest } from './office-rest.ts';
import { plainPart, type TracedPart } from './office-text.ts';
import { slideParts } from './pptx.ts';
import { sheetParts } from './xlsx.ts';

type Parts = (office: OfficePackage, main: string, within: readonly string[]) => readonly TracedPart[];

/** By the content type of the part that a file begins with; the name of the file may say anything. */
const KINDS: readonly (readonly [RegExp, 'docx' | 'xlsx' | 'pptx', Parts])[] = [
  [/(?:wordprocessingml|ms-word)\..*\+xml$/u, 'docx', documentParts],
  [/(?:spreadsheetml|ms-excel)\..*\+xml$/u, 'xlsx', sheetParts],
  [/(?:presentationml|ms-powerpoint)\..*\+xml$/u, 'pptx', slideParts],
];

/** Reads a document of Word, Excel or PowerPoint, everything that people do not see included. */
export const readOffice: Reader = async (bytes, reading) => {
  const office = openPackage(bytes, reading);
  const { parts } = officeParts(office, reading.within);
  const rest = await readRest(office, reading);
  return {
    parts: [...parts.filter(({ isEcho }) => isEcho !== true).map(plainPart), ...rest.parts],
    unread: rest.unread,
  };
};

/** Every text in the XML of an Office file with where it stands. Throws `FileTrouble` for what is no such file. */
export function officeParts(
  office: OfficePackage,
  within: readonly string[],
): { readonly kind: 'docx' | 'xlsx' | 'pptx'; readonly parts: readonly TracedPart[] } {
  const main = office.relationsOf('').find(({ type }) => type === 'officeDocument')?.target;
  if (main === undefined || office.xmlOf(main) === undefined) throw new FileTrouble('broken');
  const row = KINDS.find(([type]) => type.test(office.typeOf(main)));
  if (row === undefined) throw new FileTrouble('unknown-kind');
  return { kind: row[1], parts: row[2](office, main, within) };
}

/** Whether an archive with these names in it is an Office file, whatever its own name says. */
export function isOffice(names: readonly string[]): boolean {
  return (
    names.some((name) => /^\/?\[Content_Types\]\.xml$/iu.test(name)) &&
    names.some((name) => /^\/?(?:word\/document|xl\/workbook|ppt\/presentation)[^/]*\.xml$/iu.test(name))
  );
}
