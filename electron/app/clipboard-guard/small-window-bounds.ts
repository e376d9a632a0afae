import type { Bounds } from '../window-bounds.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Room between the pointer and the window, so that the window does not open under the pointer. */
const BESIDE = 12;

/** Room between the notice and the edges of the screen. */
const MARGIN = 16;

/**
 * A window of this size beside the pointer, inside the work area of the screen that the pointer is on: below and to the
 * right of it where there is room, else on the other side, and never over an edge. All values are device-independent
 * pixels, so a screen's scale does not matter; results are whole, as windows want them.
 */
export function besidePointer(pointer: Point, area: Bounds, wanted: Size): Bounds {
  const size = fitted(wanted, area);
  return {
    x: along(pointer.x, area.x, area.width, size.width),
    y: along(pointer.y, area.y, area.height, size.height),
    ...size,
  };
}

/** A window of this size in the lower corner at the end of the lines of text, where systems show theirs. */
export function inCorner(area: Bounds, wanted: Size): Bounds {
  const size = fitted(wanted, { ...area, width: area.width - 2 * MARGIN, height: area.height - 2 * MARGIN });
  return {
    x: Math.floor(area.x + area.width - size.width - MARGIN),
    y: Math.floor(area.y + area.height - size.height - MARGIN),
    ...size,
  };
}

function fitted({ width, height }: Size, area: Size): Size {
  return {
    width: Math.max(1, Math.floor(Math.min(width, area.width))),
    height: Math.max(1, Math.floor(Math.min(height, area.height))),
  };
}

/** One axis: after the pointer, before it, or as near as the area allows. */
function along(pointer: number, start: number, room: number, length: number): number {
  const end = start + room;
  const after = pointer + BESIDE;
  if (after + length <= end && after >= start) return Math.ceil(after);
  const before = pointer - BESIDE - length;
  if (before >= start && before + length <= end) return Math.floor(before);
  return Math.floor(Math.min(Math.max(after, start), end - length));
}
