import type { Detector } from './detector.ts';
import type { Mentions } from './gated.ts';
import { literalFinder, type Sighting } from './literal-finder.ts';

/** A detector that has a chance in a text. */
export interface Chance {
  readonly detector: Detector;
  /** Where its matches may lie: stretches of its literals as start, end, start, end, …; absent for the whole text. */
  readonly stretches: readonly number[] | undefined;
}

/** Which detectors have a chance in one text, in the order of the list, and what it says. */
export interface Gate {
  readonly chances: readonly Chance[];
  readonly mentions: Mentions;
}

/** What is prepared once for each list of detectors. */
interface Plan {
  readonly find: (text: string) => Sighting;
  readonly indexes: ReadonlyMap<string, number>;
  /** For each literal the places of the detectors that it lets through. */
  readonly opens: readonly (readonly number[])[];
  /** For each detector which watched group it reads in, or -1. */
  readonly groups: readonly number[];
  /** Detectors that nothing gates. */
  readonly always: readonly number[];
}

const PLANS = new WeakMap<readonly Detector[], Plan>();

/**
 * Looks once through the text for every literal that any of the detectors asks about, whatever its case: for the
 * detectors themselves, for the parts they consist of, and for the places to which a detector's `reach` ties it.
 */
export function gateFor(text: string, detectors: readonly Detector[]): Gate {
  const plan = PLANS.get(detectors) ?? planFor(detectors);
  PLANS.set(detectors, plan);
  const { present, stretches } = plan.find(text);
  const open = new Uint8Array(detectors.length);
  for (const index of plan.always) open[index] = 1;
  const seen = new Uint8Array(plan.indexes.size);
  for (const literal of present) {
    seen[literal] = 1;
    for (const index of plan.opens[literal] ?? []) open[index] = 1;
  }
  const chances: Chance[] = [];
  for (const [index, detector] of detectors.entries()) {
    if (open[index] === 1) chances.push({ detector, stretches: stretches[plan.groups[index] ?? -1] });
  }
  return { chances, mentions: (literal) => seen[plan.indexes.get(literal) ?? -1] === 1 };
}

/** What lets a detector through: its own needs, or else what its parts cannot do without. */
function needsOf({ needs, parts }: Detector): readonly string[] | undefined {
  if (needs !== undefined) return needs;
  if (parts === undefined || parts.some((part) => part.needs.length === 0)) return undefined;
  return parts.flatMap((part) => part.needs[0] ?? []);
}

function planFor(detectors: readonly Detector[]): Plan {
  const asked = detectors.flatMap((detector) => [
    ...(detector.needs ?? []),
    ...(detector.parts ?? []).flatMap(({ needs }) => needs.flat()),
  ]);
  const literals = [...new Set(asked)];
  const indexes = new Map(literals.map((literal, index) => [literal, index]));
  const opens: number[][] = literals.map(() => []);
  const always: number[] = [];
  const watched = new Map<string, number[]>();
  const groups = detectors.map((detector, at) => {
    const needs = [...new Set(needsOf(detector))].map((literal) => indexes.get(literal) ?? 0);
    if (needsOf(detector) === undefined) always.push(at);
    for (const literal of needs) opens[literal]?.push(at);
    if (detector.reach === undefined) return -1;
    const key = needs.toSorted((a, b) => a - b).join();
    if (!watched.has(key)) watched.set(key, needs);
    return [...watched.keys()].indexOf(key);
  });
  return { find: literalFinder(literals, [...watched.values()]), indexes, opens, groups, always };
}
