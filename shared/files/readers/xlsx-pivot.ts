import type { Leaf } from './office-text.ts';
import { walkXml } from './office-xml.ts';

/** Parts in which a workbook keeps data of another place. */
export function isCache(path: string): boolean {
  return /^xl\/(?:pivotCache\/pivotCache(?:Definition|Records)|externalLinks\/externalLink)\d*\.xml$/iu.test(path);
}

/**
 * What caches say in attributes: fields of a pivot table with their values (ECMA-376 part 1, 18.10), names of sheets in
 * linked workbooks. A line for each, so that values stand under the name of their field.
 */
export function cacheLines(path: string, xml: string): readonly (readonly Leaf[])[] {
  const lines: Leaf[][] = [];
  walkXml(xml, {
    open({ name, attribute }) {
      const value = ['cacheField', 'definedName'].includes(name)
        ? attribute('name')
        : ['s', 'd', 'n'].includes(name)
          ? attribute('v')
          : name === 'sheetName'
            ? attribute('val')
            : undefined;
      if (value !== undefined && value.text !== '') lines.push([{ path, ...value }]);
    },
  });
  return lines;
}
