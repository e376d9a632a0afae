import type { Bilingual } from '../language.ts';
import { TIERS } from '../policy/policy.ts';
import { ENTRY_HOSTS } from '../record/entry.ts';
import type { PlainFigures, PlainStretch } from '../sums/plain-figures.ts';
import { STEPS } from '../sums/trend.ts';
import { dayShape } from '../train/assign/day.ts';
import { object } from './object-shape.ts';
import { id, nothing, oneOf, type Shape, text } from './shape.ts';

/** A file or a line of one that was not counted. */
export interface RefusedRecord {
  readonly file: string;
  /** Left out where the whole file was refused. */
  readonly line?: number;
  readonly why: Bilingual;
}

/** What was added up. */
export interface DashboardView {
  readonly source: 'record' | 'folder';
  /** '' for the record of this machine. */
  readonly folder: string;
  readonly entries: number;
  /** Lines that were in more than one place and counted once. */
  readonly doubles: number;
  /** Files that were looked at; 0 for the record of this machine. */
  readonly files: number;
  readonly machines: number;
  /** First and last day (UTC) with a check; '' where there is none. */
  readonly first: string;
  readonly last: string;
  /** The first ones; `refusedCount` counts all. */
  readonly refused: readonly RefusedRecord[];
  readonly refusedCount: number;
  readonly sites: readonly string[];
  readonly groups: readonly string[];
  /** Groups of fewer machines than this are not shown by name. */
  readonly smallestGroup: number;
  readonly smallGroups: number;
}

export interface DashboardFigures {
  readonly figures: PlainFigures;
  readonly trend: readonly PlainStretch[];
}

/** The group of checks whose group is not known or too small to be shown. */
const anyGroup: Shape<string> = (value, path) => (value === '' ? { ok: true, value: '' } : id(value, path));

/** What the dashboard asks. */
export const DASHBOARD_CALLS = {
  'dashboard.open': object({ source: oneOf('record', 'folder'), folder: text({ max: 1_000 }) }),
  'dashboard.read': object(
    { from: dayShape, to: dayShape, step: oneOf(...STEPS) },
    { host: oneOf(...ENTRY_HOSTS), site: id, tier: oneOf(...TIERS), group: anyGroup },
  ),
  'dashboard.stop': nothing,
} as const;

export interface DashboardReplies {
  'dashboard.open': DashboardView;
  'dashboard.read': DashboardFigures;
  'dashboard.stop': null;
}
