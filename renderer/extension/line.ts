/**
 * The line between the two worlds of a page: our script in the page's own world, which sees requests leave, and the
 * content script, which knows what is held. Both start before any script of the page. The content script makes a node
 * that is in no document and hands it over then and there; from then on they speak in events on that node, which
 * nobody else can reach and which no `document.open()` clears.
 */
export const FROM_CONTENT = 'sekisho-line';
export const FROM_PAGE = 'sekisho-line-wanted';

/** Said with the node where content scripts of frames find each other, so that what one holds all hold. */
export const KNOWS_FAMILY = 1;

/**
 * Said by our script in a fresh frame to those above it, where content scripts of frames do not know of each other: it
 * asks to be looked after by them as well. Whoever else says it gets looked after too, and nothing more.
 */
export const FROM_FRAME = 'sekisho-frame';

/** What is said on the line. Each carries one string. */
export const TOPICS = {
  /** Page: the node was taken. */
  heard: 'heard',
  /** Content: `yes` while something is held or not looked at yet, else `no`. */
  armed: 'armed',
  /** Page: may these leave? JSON of `Leaving`. The answer comes before the event is over. */
  leaving: 'leaving',
  /** Content: the answer, `pass` or `stop`. */
  verdict: 'verdict',
  /** Page: files came into the chooser that is the event's related target. Preventing it keeps them from the page. */
  chosen: 'chosen',
} as const;

/** Something on its way out of the page. */
export interface Leaving {
  /** How it leaves, for the person to read. */
  readonly way: Way;
  readonly texts: readonly string[];
  readonly files: readonly LeavingFile[];
}

export type Way = 'request' | 'beacon' | 'socket' | 'form' | 'address' | 'worker';

export interface LeavingFile {
  readonly name: string;
  readonly size: number;
}
