/** Counts the seconds for which a page is visible. `now` is a clock in milliseconds. */
export function secondsInSight(page: Document, now: () => number): () => number {
  let since = page.visibilityState === 'visible' ? now() : undefined;
  let sum = 0;
  page.addEventListener('visibilitychange', () => {
    if (page.visibilityState === 'visible') since ??= now();
    else if (since !== undefined) {
      sum += now() - since;
      since = undefined;
    }
  });
  return () => (sum + (since === undefined ? 0 : now() - since)) / 1000;
}
