import type { OfficePackage } from './office-package.ts';
import type { Leaf } from './office-text.ts';
import { type Tag, walkXml } from './office-xml.ts';

export interface SheetEntry {
  readonly name: string;
  readonly path: string;
  /** Hidden, or so that only a program can show it. */
  readonly isHidden: boolean;
}

export interface Workbook {
  readonly sheets: readonly SheetEntry[];
  /** Names of sheets, and of ranges with what they stand for. */
  readonly sheetNames: readonly Leaf[];
  readonly names: readonly (readonly Leaf[])[];
  readonly from1904: boolean;
}

/** Reads `workbook.xml` (ECMA-376 part 1, 18.2). */
export function readWorkbook(office: OfficePackage, main: string): Workbook {
  const targets = new Map(office.relationsOf(main).map(({ id, target }) => [id, target]));
  const sheets: SheetEntry[] = [];
  const sheetNames: Leaf[] = [];
  const names: Leaf[][] = [];
  const found = { from1904: false, isInName: false };
  const open = (tag: Tag) => {
    const name = tag.attribute('name');
    const label = name === undefined ? [] : [{ path: main, ...name, isName: true }];
    if (tag.name === 'workbookPr') found.from1904 = ['1', 'true'].includes(tag.attribute('date1904')?.text ?? '');
    else if (tag.name === 'definedName') names.push([...label]);
    else if (tag.name === 'sheet') {
      const path = targets.get(tag.attribute('id')?.text ?? '');
      const isHidden = ['hidden', 'veryHidden'].includes(tag.attribute('state')?.text ?? '');
      sheetNames.push(...label);
      if (path !== undefined) sheets.push({ name: name?.text ?? '', path, isHidden });
    }
    found.isInName = tag.name === 'definedName';
  };
  walkXml(office.xmlOf(main) ?? '', {
    open,
    close() {
      found.isInName = false;
    },
    text(text, start, end) {
      if (found.isInName) names.at(-1)?.push({ path: main, start, end, text, isName: true });
    },
  });
  return { sheets, sheetNames, names, from1904: found.from1904 };
}
