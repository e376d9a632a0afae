import type { Leaf } from './office-text.ts';
import { walkXml } from './office-xml.ts';

/** Comments of a sheet, old (`comments.xml`) and threaded ones, a line for each, and the names of who wrote them. */
export function commentLines(path: string, xml: string): readonly (readonly Leaf[])[] {
  const lines: Leaf[][] = [];
  const stack: string[] = [];
  walkXml(xml, {
    open({ name }) {
      stack.push(name);
      if (name === 'comment' || name === 'threadedComment' || name === 'author') lines.push([]);
    },
    close: () => stack.pop(),
    text(text, start, end) {
      const parent = stack.at(-1) ?? '';
      if (!['t', 'text', 'author'].includes(parent) || text.trim() === '' || stack.includes('rPh')) return;
      lines.at(-1)?.push({ path, start, end, text });
    },
  });
  return lines.filter((line) => line.length > 0);
}
