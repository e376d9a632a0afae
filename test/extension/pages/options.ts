/** Kinds of editor that chat pages are built with. */
export const FAMILIES = ['textarea', 'input', 'react', 'editable', 'prosemirror', 'lexical', 'quill'] as const;
export type Family = (typeof FAMILIES)[number];

/** How a page sends what was typed. */
export const WIRES = ['fetch', 'xhr', 'beacon', 'socket', 'stream', 'form', 'worker'] as const;
export type Wire = (typeof WIRES)[number];

/** How the button that sends shows what it is. `late` sleeps until something is typed; `bare` has no role. */
export const LABELS = ['words', 'aria', 'title', 'icon', 'submit', 'late', 'bare'] as const;
export type Label = (typeof LABELS)[number];

/** Where on the page the composer is. */
export const PLACES = ['plain', 'open', 'closed', 'frame', 'srcdoc'] as const;
export type Place = (typeof PLACES)[number];

/** What of a press of Enter the page listens to. */
export const KEYS = ['editor', 'window', 'document', 'keypress', 'keyup', 'beforeinput'] as const;
export type Key = (typeof KEYS)[number];

/** What of a press of the button the page listens to. */
export const PRESSES = ['click', 'pointerdown', 'mousedown', 'pointerup'] as const;
export type Press = (typeof PRESSES)[number];

export interface ChatOptions {
  readonly family: Family;
  readonly wire: Wire;
  readonly label: Label;
  readonly place: Place;
  readonly key: Key;
  readonly press: Press;
  /** Everything that has no part in what the page does is drawn from this number. */
  readonly seed: number;
  /** The same as the place `open`. */
  readonly shadow: boolean;
}

export const PLAINEST: ChatOptions = {
  family: 'textarea',
  wire: 'fetch',
  label: 'words',
  place: 'plain',
  key: 'editor',
  press: 'click',
  seed: 1,
  shadow: false,
};

export function addressOf(origin: string, options: ChatOptions): string {
  return `${origin}/${searchOf(options)}`;
}

export function searchOf(options: ChatOptions): string {
  const query = new URLSearchParams(Object.entries(options).map(([name, value]) => [name, String(value)]));
  return `?${query.toString()}`;
}

export function optionsIn(search: string): ChatOptions {
  const query = new URLSearchParams(search);
  const oneOf = <T extends string>(known: readonly T[], name: string): T =>
    known.find((item) => item === query.get(name)) ?? (known[0] as T);
  const shadow = query.get('shadow') === 'true';
  return {
    family: oneOf(FAMILIES, 'family'),
    wire: oneOf(WIRES, 'wire'),
    label: oneOf(LABELS, 'label'),
    place: shadow ? 'open' : oneOf(PLACES, 'place'),
    key: oneOf(KEYS, 'key'),
    press: oneOf(PRESSES, 'press'),
    seed: Number(query.get('seed') ?? 1),
    shadow,
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
