import type { Detector } from './detector.ts';

/** Says, for one text, which detectors have a chance in it. */
export type Gate = (detector: Detector) => boolean;

/**
 * Looks once for every distinct literal that some detector needs. Returns the gate for this text; detectors
 * without needs always pass.
 */
export function gateFor(text: string): Gate {
  const lower = text.toLowerCase();
  const seen = new Map<string, boolean>();
  const occurs = (literal: string): boolean => {
    let found = seen.get(literal);
    if (found === undefined) {
      found = lower.includes(literal);
      seen.set(literal, found);
    }
    return found;
  };
  return (detector) => detector.needs === undefined || detector.needs.some(occurs);
}
