import type { Bilingual } from '../../language.ts';

/** An xAPI statement (xAPI 1.0.3, Data, section 2), as much of it as is used here. */
export interface Statement {
  readonly id: string;
  readonly actor: unknown;
  readonly verb: { readonly id: string; readonly display: Readonly<Record<string, string>> };
  readonly object: {
    readonly objectType: 'Activity';
    readonly id: string;
    readonly definition?: { readonly name: Bilingual; readonly type: string };
  };
  readonly result?: StatementResult;
  readonly context?: Readonly<Record<string, unknown>>;
  readonly timestamp: string;
}

export interface StatementResult {
  readonly score?: { readonly scaled: number; readonly raw: number; readonly min: number; readonly max: number };
  readonly success?: boolean;
  readonly completion?: boolean;
  readonly duration?: string;
  readonly response?: string;
}

const VERB_IDS = {
  initialized: 'http://adlnet.gov/expapi/verbs/initialized',
  completed: 'http://adlnet.gov/expapi/verbs/completed',
  passed: 'http://adlnet.gov/expapi/verbs/passed',
  failed: 'http://adlnet.gov/expapi/verbs/failed',
  terminated: 'http://adlnet.gov/expapi/verbs/terminated',
  answered: 'http://adlnet.gov/expapi/verbs/answered',
} as const;

export type VerbName = keyof typeof VERB_IDS;

/** A verb of the ADL vocabulary (cmi5, section 9.3). */
export function verbOf(name: VerbName): Statement['verb'] {
  return { id: VERB_IDS[name], display: { en: name } };
}

/** A score from 0 to 1, as statements give it. Rounded to four decimals, which is what cmi5 compares. */
export function scoreOf(score: number): NonNullable<StatementResult['score']> {
  const scaled = Math.round(score * 10_000) / 10_000;
  return { scaled, raw: Math.round(scaled * 10_000) / 100, min: 0, max: 100 };
}
