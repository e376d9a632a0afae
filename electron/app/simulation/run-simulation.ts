import { DETECTORS } from '../../../shared/detect/catalog.ts';
import type { LocalMoment } from '../../../shared/policy/circumstances.ts';
import type { Policy } from '../../../shared/policy/policy.ts';
import {
  type CategoryOf,
  entryCheck,
  mightHold,
  type PastCheck,
  type Replay,
  replay,
} from '../../../shared/policy/simulate.ts';
import { type Simulation, simulation } from '../../../shared/policy/simulation.ts';
import type { Entry, PassedCount } from '../../../shared/record/entry.ts';
import { localMoment } from '../local-moment.ts';
import type { Sample } from './sample-files.ts';

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

/** Tries a draft on the past. `on` takes staged rules as they stand on that local date instead of each check's own. */
export function runSimulation(past: Past, current: Policy, draft: Policy, on?: string): Outcome {
  const categories = new Map<string, ReturnType<CategoryOf>>(DETECTORS.map(({ id, category }) => [id, category]));
  const categoryOf: CategoryOf = (id) => categories.get(id);
  const moment = (at: Date): LocalMoment => localMoment(at);
  const both = (check: PastCheck) => ({
    from: replay(check, current, categoryOf),
    to: replay(dated(check, on), draft, categoryOf),
  });
  const moves = past.entries.map((entry) => ({
    group: entry.group,
    ...both(entryCheck(entry, moment(new Date(entry.at)))),
  }));
  const mostHeld = past.passed.reduce((sum, passed) => {
    const now = moment(new Date(`${passed.day}T12:00:00`));
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
