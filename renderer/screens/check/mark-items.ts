import type { Mark } from './editor/marks.ts';
import { groupOf } from './group.ts';
import { type Item, spanOf } from './items.ts';

/** Items as underlines; the class names the kind and what the person chose. */
export function marksOf(items: readonly Item[]): readonly Mark[] {
  return items.map((item, index) => {
    const { start, end } = spanOf(item);
    return { start, end, index, className: `finding finding--${kindOf(item)}` };
  });
}

function kindOf(item: Item): string {
  if (item.kind === 'added') return 'added';
  return item.released ? 'released' : groupOf(item.finding.category);
}
