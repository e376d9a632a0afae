import type { Detector } from './detector.ts';
import { literalFinder } from './literal-finder.ts';

/** Says, for one text, which detectors have a chance in it. */
export type Gate = (detector: Detector) => boolean;

const FINDERS = new WeakMap<readonly Detector[], (text: string) => ReadonlySet<string>>();

/**
 * Looks once through the text for every literal that any of the detectors needs, whatever its case. Detectors without
 * needs always pass. The search is prepared once for each list of detectors.
 */
export function gateFor(text: string, detectors: readonly Detector[]): Gate {
  let find = FINDERS.get(detectors);
  if (find === undefined) {
    find = literalFinder(detectors.flatMap((detector) => detector.needs ?? []));
    FINDERS.set(detectors, find);
  }
  const present = find(text);
  return ({ needs }) => needs === undefined || needs.some((literal) => present.has(literal));
}
