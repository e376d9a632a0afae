import { object } from '../../shared/contract/object-shape.ts';
import { whole } from '../../shared/contract/shape.ts';

/** A place on the desktop in device-independent pixels. */
export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const side = whole(1, 100_000);
const offset = whole(-100_000, 100_000);
const boundsShape = object({ x: offset, y: offset, width: side, height: side });

/** At least this much of the window must be on a screen, so that it can be grabbed. */
const GRIP = 100;

/**
 * Where the window was left, if that is still on a screen; otherwise nothing, and the window opens where the system
 * puts it. `kept` comes from a file and may be anything.
 */
export function boundsToUse(kept: unknown, screens: readonly Bounds[]): Partial<Bounds> {
  const parsed = boundsShape(kept);
  return parsed.ok && screens.some((screen) => shared(parsed.value, screen)) ? parsed.value : {};
}

function shared(a: Bounds, b: Bounds): boolean {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width >= GRIP && height >= GRIP;
}
