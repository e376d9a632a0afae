/** Cards drawn at once; a text with thousands of findings must not cost thousands of elements. */
const PAGE = 50;

/** The page of the list that holds an index. */
export function pageOf(
  index: number,
  count: number,
): { readonly start: number; readonly end: number; readonly isWhole: boolean } {
  const last = Math.max(0, count - 1);
  const start = Math.floor(Math.min(Math.max(0, index), last) / PAGE) * PAGE;
  return { start, end: Math.min(count, start + PAGE), isWhole: count <= PAGE };
}
