import type { Action, Tier } from '../../policy/policy.ts';
import type { CorrectionReason, EntryHost, Found, Outcome, PolicyStamp, ReleaseReason, SpokenRule } from '../entry.ts';
import type { ExportedBody, Notice } from './exported.ts';

/** Everything that any kind of line may say, flat, under one name for one thing in every format. */
export interface Facts {
  readonly kind: Kind;
  /** ISO 8601, UTC: an instant, or for checks that were only counted a day. */
  readonly at: string;
  readonly host?: EntryHost;
  readonly site?: string;
  readonly tier?: Tier;
  readonly group?: string;
  readonly action?: Action;
  readonly outcome?: Outcome;
  readonly reason?: ReleaseReason | 'retention' | 'cleared' | 'gone' | 'altered' | 'unmarked' | Notice['why'];
  readonly found?: Found;
  readonly rules?: readonly SpokenRule[];
  readonly released?: number;
  readonly added?: number;
  readonly length?: number;
  readonly policy?: PolicyStamp;
  readonly lesson?: string;
  readonly correction?: CorrectionReason;
  /** How many checks were silently allowed. */
  readonly checks?: number;
  /** Id of the entry that is to be corrected. */
  readonly about?: string;
  /** How many lines or bytes it is about. */
  readonly amount?: number;
}

export type Kind = 'entry' | 'passed' | 'correction' | 'pruned' | 'cut' | 'trouble' | 'notice';

/** What a line says. */
export function factsOf(body: ExportedBody): Facts {
  if ('entry' in body) {
    const { id: _id, counts: _counts, ...facts } = body.entry;
    return { kind: 'entry', ...facts };
  }
  if ('passed' in body) {
    const { day, ...facts } = body.passed;
    return { kind: 'passed', at: day, ...facts };
  }
  if ('correction' in body) {
    const { entry, why, at } = body.correction;
    return { kind: 'correction', at, about: entry, correction: why };
  }
  if ('pruned' in body)
    return { kind: 'pruned', at: body.pruned.at, reason: body.pruned.why, amount: body.pruned.count };
  if ('cut' in body) return { kind: 'cut', at: body.cut.at, amount: body.cut.bytes };
  if ('trouble' in body) {
    const { at, why, from, to } = body.trouble;
    return { kind: 'trouble', at, reason: why, amount: to - from + 1 };
  }
  return { kind: 'notice', at: body.notice.at, reason: body.notice.why, amount: body.notice.count };
}

/** `phone:high=2 phone:low=1` */
export function foundText(found: Found = {}): string {
  return foundCounts(found)
    .map(([category, band, count]) => `${category}:${band}=${count}`)
    .join(' ');
}

/** Category, band and number of findings. */
export function foundCounts(found: Found): readonly (readonly [category: string, band: string, count: number])[] {
  return Object.entries(found).flatMap(([category, bands]) =>
    Object.entries(bands).map(([band, count]) => [category, band, count] as const),
  );
}

/** `personal-data=redact:2` */
export function rulesText(rules: readonly SpokenRule[] = []): string {
  return rules.map(({ id, action, count }) => `${id}=${action}:${count}`).join(' ');
}
