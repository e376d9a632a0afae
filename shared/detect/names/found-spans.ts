import type { Found } from '../detector.ts';

/** Drops spans that lie in or across stronger ones; of two equal spans the surer stays. In order of their start. */
export function withoutOverlaps(found: readonly Found[]): readonly Found[] {
  const best = found.toSorted((a, b) => b.end - b.start - (a.end - a.start) || b.confidence - a.confidence);
  const kept: Found[] = [];
  const taken = new Set<number>();
  for (const one of best) {
    let free = true;
    for (let at = one.start; at < one.end && free; at++) free = !taken.has(at);
    if (!free) continue;
    for (let at = one.start; at < one.end; at++) taken.add(at);
    kept.push(one);
  }
  return kept.toSorted((a, b) => a.start - b.start);
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
