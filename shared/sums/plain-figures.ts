import type { Action } from '../policy/policy.ts';
import type { Counts, Figures } from './figures.ts';
import type { Stretch } from './trend.ts';

type Pairs<K, V> = readonly (readonly [K, V])[];

/** A value with lists of pairs in the place of tables, so that JSON can carry it. */
export type Plain<T> =
  T extends ReadonlyMap<infer K, infer V>
    ? Pairs<K, Plain<V>>
    : T extends readonly (infer I)[]
      ? readonly Plain<I>[]
      : T extends object
        ? { readonly [P in keyof T]: Plain<T[P]> }
        : T;

export type PlainFigures = Plain<Figures>;
export type PlainStretch = Plain<Stretch>;

/** Figures or stretches as JSON carries them. */
export function plain<T>(value: T): Plain<T> {
  return plainly(value) as Plain<T>;
}

function plainly(value: unknown): unknown {
  if (value instanceof Map)
    return [...(value as ReadonlyMap<unknown, unknown>)].map(([key, item]) => [key, plainly(item)]);
  if (Array.isArray(value)) return value.map((item: unknown) => plainly(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, plainly(item)]));
}

/** Figures as they were before. */
export function figuresFrom(figures: PlainFigures): Figures {
  const nested = <K extends string, I extends string>(pairs: Pairs<K, Pairs<I, number>>) =>
    new Map(pairs.map(([name, counts]) => [name, new Map(counts)] as const));
  const withActions = <T extends { readonly actions: Pairs<Action, number> }>(item: T) => ({
    ...item,
    actions: new Map(item.actions),
  });
  return {
    ...figures,
    actions: new Map(figures.actions),
    outcomes: new Map(figures.outcomes),
    outcomesOf: nested(figures.outcomesOf),
    tiers: nested(figures.tiers),
    hosts: nested(figures.hosts),
    groups: figures.groups.map(withActions),
    sites: figures.sites.map(withActions),
    categories: figures.categories.map((item) => ({ ...withActions(item), bands: new Map(item.bands) })),
    reasons: new Map(figures.reasons),
    corrections: new Map(figures.corrections),
  };
}

export function trendFrom(trend: readonly PlainStretch[]): readonly Stretch[] {
  return trend.map(({ from, actions }) => ({ from, actions: new Map(actions) as Counts<Action> }));
}
