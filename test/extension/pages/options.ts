/** Kinds of editor that chat pages are built with. */
export const FAMILIES = ['textarea', 'editable', 'prosemirror', 'lexical', 'quill'] as const;
export type Family = (typeof FAMILIES)[number];

/** How a page sends what was typed. */
export const WIRES = ['fetch', 'xhr', 'beacon', 'socket', 'stream', 'form', 'worker'] as const;
export type Wire = (typeof WIRES)[number];

/** How the button that sends shows what it is. */
export const LABELS = ['words', 'aria', 'title', 'icon', 'submit'] as const;
export type Label = (typeof LABELS)[number];

export interface ChatOptions {
  readonly family: Family;
  readonly wire: Wire;
  readonly label: Label;
  /** Everything that has no part in what the page does is drawn from this number. */
  readonly seed: number;
  readonly shadow: boolean;
}

export function addressOf(origin: string, options: ChatOptions): string {
  const query = new URLSearchParams(Object.entries(options).map(([name, value]) => [name, String(value)]));
  return `${origin}/?${query.toString()}`;
}

export function optionsIn(search: string): ChatOptions {
  const query = new URLSearchParams(search);
  const oneOf = <T extends string>(known: readonly T[], name: string): T =>
    known.find((item) => item === query.get(name)) ?? (known[0] as T);
  return {
    family: oneOf(FAMILIES, 'family'),
    wire: oneOf(WIRES, 'wire'),
    label: oneOf(LABELS, 'label'),
    seed: Number(query.get('seed') ?? 1),
    shadow: query.get('shadow') === 'true',
  };
}

/** Numbers below `limit` that look drawn by lot and are the same for the same seed (mulberry32). */
export function drawing(seed: number): (limit: number) => number {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}
