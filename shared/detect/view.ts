import type { Seen, Span } from './finding.ts';

/**
 * A text that detectors read in place of the original: folded, joined or decoded. It remembers where each of its
 * characters came from, so that a span found in it can be given in offsets of the original.
 */
export interface View {
  readonly text: string;
  readonly seen: Exclude<Seen, 'plain'>;
  /** Spelled in characters that nobody sees. */
  readonly hidden?: true;
  /** Original offset at which each character of `text` begins; absent when nothing moved. */
  readonly starts?: Uint32Array;
  /** Original offset just after each character of `text`; absent when nothing moved. */
  readonly ends?: Uint32Array;
}

/** The original's span that a span of the view's text came from. An empty span is returned unchanged. */
export function originOf(view: View, { start, end }: Span): Span {
  if (view.starts === undefined || view.ends === undefined || end <= start) return { start, end };
  return { start: view.starts[start] ?? 0, end: view.ends[end - 1] ?? 0 };
}

/** One change on the way from one view to the next: the span is replaced by `text`, which may be empty. */
export interface Rewrite extends Span {
  readonly text: string;
}

/**
 * Applies rewrites (ascending, not overlapping) to a view and keeps the map to the original whole. Every character
 * of a replacement maps to the whole span it replaced.
 */
export function rewriteView(view: View, rewrites: readonly Rewrite[], seen: View['seen'] = view.seen): View {
  if (rewrites.length === 0) return view;
  const grown = rewrites.reduce((total, { start, end, text }) => total + text.length - (end - start), 0);
  const starts = new Uint32Array(view.text.length + grown);
  const ends = new Uint32Array(starts.length);
  const pieces: string[] = [];
  let read = 0;
  let written = 0;
  const copyUntil = (stop: number): void => {
    pieces.push(view.text.slice(read, stop));
    if (view.starts !== undefined && view.ends !== undefined) {
      starts.set(view.starts.subarray(read, stop), written);
      ends.set(view.ends.subarray(read, stop), written);
    } else {
      for (let from = read, to = written; from < stop; ) {
        starts[to] = from++;
        ends[to++] = from;
      }
    }
    written += stop - read;
    read = stop;
  };
  for (const { start, end, text } of rewrites) {
    copyUntil(start);
    const origin = originOf(view, { start, end });
    pieces.push(text);
    starts.fill(origin.start, written, written + text.length);
    ends.fill(origin.end, written, written + text.length);
    written += text.length;
    read = end;
  }
  copyUntil(view.text.length);
  return { text: pieces.join(''), seen, starts, ends };
}
