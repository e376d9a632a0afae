import { readExtras, textsIn } from './office-extras.ts';
import type { OfficePackage } from './office-package.ts';
import { readStory } from './office-story.ts';
import { type Leaf, partOf, type TracedPart } from './office-text.ts';
import { readWorkbook, type SheetEntry, type Workbook } from './xlsx-book.ts';
import { type Book, readCells, type SheetCells } from './xlsx-cells.ts';
import { commentLines } from './xlsx-comments.ts';
import { readFormats } from './xlsx-formats.ts';
import { gridLines } from './xlsx-grid.ts';
import { cacheLines, isCache } from './xlsx-pivot.ts';
import { readingsPart, readStrings, unusedStrings } from './xlsx-strings.ts';

/**
 * The texts of a workbook of Excel, with where in its XML each stands.
 * @param main path of the part that the workbook begins with
 */
export function sheetParts(office: OfficePackage, main: string, within: readonly string[]): readonly TracedPart[] {
  const workbook = readWorkbook(office, main);
  const related = office.relationsOf(main);
  const pathOf = (type: string) => related.find((relation) => relation.type === type)?.target ?? '';
  const strings = readStrings(pathOf('sharedStrings'), office.xmlOf(pathOf('sharedStrings')) ?? '');
  const formats = readFormats(office.xmlOf(pathOf('styles')));
  const book: Book = { strings: strings.strings, formats, from1904: workbook.from1904 };
  const read = new Set([main, pathOf('sharedStrings'), pathOf('styles')]);
  const sheets = workbook.sheets.map((sheet, index) => {
    read.add(sheet.path);
    return { sheet, number: index + 1, cells: readCells(sheet.path, office.xmlOf(sheet.path) ?? '', book) };
  });
  const parts = sheets.flatMap(({ sheet, number, cells }) => [
    ...cellParts(sheet, number, cells, within),
    ...besideSheet(office, sheet, number, read, within),
  ]);
  const used = new Set(
    sheets.flatMap(({ cells }) => cells.cells.flatMap(({ leaves }) => leaves.map(({ start }) => start))),
  );
  return [
    ...parts,
    ...bookParts(workbook, within),
    ...unusedStrings(strings.strings, used, within),
    ...readingsPart(strings.readings, within),
    ...pivotParts(office, read, within),
    ...readExtras(office, within, (path) => read.has(path), 'sheet'),
  ];
}

function cellParts(
  { name, isHidden }: SheetEntry,
  number: number,
  { cells, formulas, headers, footers }: SheetCells,
  within: readonly string[],
): readonly TracedPart[] {
  const place = isHidden ? 'hidden-sheet' : 'sheet';
  const labels = { within, name, number, hidden: true };
  const lines = (leaves: readonly Leaf[]) => leaves.map((leaf) => [leaf]);
  return [
    ...partOf(gridLines(cells, 'seen'), { ...labels, place, hidden: isHidden }),
    ...partOf(gridLines(cells, 'hidden-row'), { ...labels, place: 'hidden-row' }),
    ...partOf(gridLines(cells, 'hidden-column'), { ...labels, place: 'hidden-column' }),
    ...partOf(gridLines(cells, 'hidden-text'), { ...labels, place: 'hidden-text' }),
    ...partOf(lines(formulas), { ...labels, place: 'formula' }),
    ...partOf(lines(headers), { ...labels, place: 'header' }),
    ...partOf(lines(footers), { ...labels, place: 'footer' }),
  ];
}

/** Comments and drawings lie in parts of their own, which the sheet points to. */
function besideSheet(
  office: OfficePackage,
  sheet: SheetEntry,
  number: number,
  read: Set<string>,
  within: readonly string[],
): readonly TracedPart[] {
  const labels = { within, name: sheet.name, number };
  return office.relationsOf(sheet.path).flatMap(({ type, target, isExternal }) => {
    const isText = ['comments', 'threadedComment', 'drawing'].includes(type) && !isExternal;
    const xml = isText ? office.xmlOf(target) : undefined;
    if (xml === undefined) return [];
    if (type === 'comments' || type === 'threadedComment') {
      read.add(target);
      return partOf(commentLines(target, xml), { ...labels, place: 'comment', hidden: true });
    }
    if (type === 'drawing') {
      read.add(target);
      const place = sheet.isHidden ? 'hidden-sheet' : 'sheet';
      const { shown, hidden } = readStory(target, xml);
      return partOf([...shown, ...hidden], { ...labels, place, hidden: sheet.isHidden });
    }
    return [];
  });
}

function bookParts({ sheetNames, names }: Workbook, within: readonly string[]): readonly TracedPart[] {
  return [
    ...partOf(
      sheetNames.map((leaf) => [leaf]),
      { place: 'sheet', within, hidden: false, name: 'sheets' },
    ),
    ...partOf(
      names.map((leaves) => leaves.flatMap((leaf, index) => (index === 0 ? [leaf] : [' = ', leaf]))),
      { place: 'defined-name', within, hidden: true },
    ),
  ];
}

/** What a pivot table or a link to another workbook keeps of its source: all of it, deleted rows included. */
function pivotParts(office: OfficePackage, read: Set<string>, within: readonly string[]): readonly TracedPart[] {
  return office.paths.filter(isCache).flatMap((path) => {
    read.add(path);
    const xml = office.xmlOf(path) ?? '';
    const name = path.slice(path.lastIndexOf('/') + 1);
    return partOf([...cacheLines(path, xml), ...textsIn(path, xml)], {
      place: 'hidden-sheet',
      within,
      hidden: true,
      name,
    });
  });
}
