/**
 * Runs pieces of work one after the other, in the order they were asked for, so that two calls never read the same
 * old state and overwrite each other. A piece that fails rejects its own caller only.
 */
export function inTurn(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
}
