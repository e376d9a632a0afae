/** The part of `chrome.storage` that is used; tests put a map in its place. */
export interface Kept {
  read(name: string): Promise<unknown>;
  write(name: string, value: unknown): Promise<void>;
  /** Runs pieces of work about one name one after the other, so that none writes over what another has just written. */
  inTurn<T>(name: string, work: () => Promise<T>): Promise<T>;
}

/** What stays on this machine. Turns are the browser's own locks, which know of a background that was started anew. */
export const localKept: Kept = {
  read: async (name) => (await chrome.storage.local.get(name))[name],
  write: (name, value) => chrome.storage.local.set({ [name]: value }),
  inTurn: (name, work) => navigator.locks.request(name, work),
};

/** The items of a list that can still be read; what a later or earlier version kept otherwise is left out. */
export async function listIn<T>(
  kept: Kept,
  name: string,
  parse: (item: unknown) => { readonly ok: true; readonly value: T } | { readonly ok: false },
): Promise<readonly T[]> {
  const found = await kept.read(name);
  if (!Array.isArray(found)) return [];
  return found.flatMap((item: unknown) => {
    const parsed = parse(item);
    return parsed.ok ? [parsed.value] : [];
  });
}
