import type { Found } from '../detector.ts';

/** Drops spans that lie in or across stronger ones; of two equal spans the surer stays. In order of their start. */
export function withoutOverlaps(found: readonly Found[]): readonly Found[] {
  const kept: Found[] = [];
  for (const one of found.toSorted((a, b) => a.start - b.start)) {
    const last = kept.at(-1);
    if (last === undefined || one.start >= last.end) kept.push(one);
    else if (isStronger(one, last)) kept[kept.length - 1] = one;
  }
  return kept;
}

function isStronger(one: Found, other: Found): boolean {
  const longer = one.end - one.start - (other.end - other.start);
  return longer > 0 || (longer === 0 && one.confidence > other.confidence);
}

/** The findings that do not overlap a surer or longer one of the other kind. */
export function outside(found: readonly Found[], others: readonly Found[]): readonly Found[] {
  let next = 0;
  return found
    .toSorted((a, b) => a.start - b.start)
    .filter((one) => {
      while ((others[next]?.end ?? Infinity) <= one.start) next++;
      const other = others[next];
      if (other === undefined || other.start >= one.end) return true;
      return (
        one.confidence > other.confidence ||
        (other.start >= one.start && other.end <= one.end && other.end - other.start < one.end - one.start)
      );
    });
}
