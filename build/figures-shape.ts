import { object, record } from '../shared/contract/object-shape.ts';
import { accepted, type Parsed, type Shape, text, whole } from '../shared/contract/shape.ts';
import { type Score, scoreOf, type Tally } from './eval-score.ts';

/** What `npm run eval -- FILES --json` wrote, as far as the reference page shows it. */
export interface Figures {
  /** The day of the measurement, such as 2026-11-22. */
  readonly measured: string;
  readonly command: string;
  readonly cases: number;
  /** By `category/language`, and by `category/language/source`. */
  readonly byLanguage: ReadonlyMap<string, Score>;
  readonly bySource: ReadonlyMap<string, Score>;
  /** By `label/language/source`. */
  readonly alarms: ReadonlyMap<string, Quiet>;
}

/** Texts that should stay silent: how many there are, how long they are, and what happened to them. */
export interface Quiet {
  readonly texts: number;
  readonly characters: number;
  readonly alarmed: number;
  readonly alarmedBeyondNames: number;
  readonly findings: number;
  readonly held: number;
}

const MOST = 1_000_000_000;
const count = whole(0, MOST);
const tally = object({ found: count, missed: count, right: count, wrong: count });
const quiet: Shape<Quiet> = object({
  texts: count,
  characters: count,
  alarmed: count,
  alarmedBeyondNames: count,
  findings: count,
  held: count,
});
/** Shares are worked out again, because JSON has no NaN for what nothing was measured on. */
const score: Shape<Score> = (value, path) => {
  const parsed = tally(only(value, ['found', 'missed', 'right', 'wrong']), path);
  return parsed.ok ? accepted(scoreOf(parsed.value satisfies Tally)) : parsed;
};
const shape = object({
  measured: text({ min: 10, max: 10 }),
  command: text({ min: 1 }),
  cases: count,
  byLanguage: record(text(), score),
  bySource: record(text(), score),
  alarms: record(text(), quiet),
});

function only(value: unknown, names: readonly string[]): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([name]) => names.includes(name)));
}

/** Reads the figures; the problem names the field that cannot be used. */
export function parseFigures(json: string): Parsed<Figures> {
  const parsed = shape(JSON.parse(json) as unknown);
  if (!parsed.ok) return parsed;
  const { byLanguage, bySource, alarms, ...rest } = parsed.value;
  return accepted({ ...rest, byLanguage: asMap(byLanguage), bySource: asMap(bySource), alarms: asMap(alarms) });
}

function asMap<T>(values: Readonly<Partial<Record<string, T>>>): ReadonlyMap<string, T> {
  return new Map(
    Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])),
  );
}
