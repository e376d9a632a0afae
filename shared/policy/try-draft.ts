import type { Entry, PassedCount } from '../record/entry.ts';
import type { LocalMoment } from './circumstances.ts';
import type { Policy } from './policy.ts';
import { type CategoryOf, entryCheck, mightHold, type PastCheck, type Replay, replay } from './simulate.ts';
import { type Simulation, simulation } from './simulation.ts';

/** A sample file that was looked at, without its text. */
export interface Sample {
  readonly name: string;
  readonly check: PastCheck;
}

/** What was recorded and what a person gave to try a draft on. */
export interface Past {
  readonly entries: readonly Entry[];
  readonly passed: readonly PassedCount[];
  readonly samples: readonly Sample[];
}

export interface SampleEffect {
  readonly name: string;
  readonly from: Replay;
  readonly to: Replay;
}

export interface Outcome {
  /** What changes for the recorded checks. */
  readonly entries: Simulation;
  /** Silently allowed checks of the time, and how many of them at most the draft would hold. */
  readonly silent: { readonly checks: number; readonly mostHeld: number };
  readonly samples: readonly SampleEffect[];
}

/** What the surroundings know: the clock on the wall, and the detectors there are. */
export interface Surroundings {
  readonly momentOf: (instant: string) => LocalMoment;
  readonly categoryOf: CategoryOf;
  /** Staged rules as they stand on this local date instead of each check's own. */
  readonly on?: string | undefined;
}

/** Tries a draft on the past. */
export function tryDraft(past: Past, current: Policy, draft: Policy, around: Surroundings): Outcome {
  const { momentOf, categoryOf, on } = around;
  const both = (check: PastCheck) => ({
    from: replay(check, current, categoryOf),
    to: replay(dated(check, on), draft, categoryOf),
  });
  const moves = past.entries.map((entry) => ({ group: entry.group, ...both(entryCheck(entry, momentOf(entry.at))) }));
  const mostHeld = past.passed.reduce((sum, passed) => {
    const now = momentOf(`${passed.day}T12:00:00`);
    return sum + mightHold(passed, on === undefined ? now : { ...now, date: on }, draft, categoryOf);
  }, 0);
  return {
    entries: simulation(moves),
    silent: { checks: past.passed.reduce((sum, { checks }) => sum + checks, 0), mostHeld },
    samples: past.samples.map(({ name, check }) => ({ name, ...both(check) })),
  };
}

function dated(check: PastCheck, on: string | undefined): PastCheck {
  return on === undefined ? check : { ...check, at: { ...check.at, now: { ...check.at.now, date: on } } };
}
