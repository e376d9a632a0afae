/** What one person did before and after: counts of events, and of the occasions on which one could have happened. */
export interface BeforeAfter {
  readonly before: { readonly events: number; readonly occasions: number };
  readonly after: { readonly events: number; readonly occasions: number };
}

/** How often something happened after, against before. */
export interface RateRatio {
  /** Persons with occasions on both sides; only they are compared. */
  readonly people: number;
  readonly before: { readonly events: number; readonly occasions: number };
  readonly after: { readonly events: number; readonly occasions: number };
  /** Rate after divided by rate before: 0.5 means half as often. */
  readonly ratio: number;
  /** Ends of the 95 % confidence interval of `ratio`. */
  readonly low: number;
  readonly high: number;
}

/** The 97.5 % point of the normal distribution. */
const Z = 1.959964;
/** Added to both counts of events when one of them is 0, so that a ratio exists (Haldane 1956, Anscombe 1956). */
const CONTINUITY = 0.5;

/**
 * The ratio of two rates with its 95 % confidence interval, for the same persons before and after. The interval is
 * normal on the logarithm. Its variance is the linearised one of a ratio of totals with each person as one cluster
 * (W. G. Cochran, Sampling Techniques, 3rd ed., 1977, ch. 6 and 9A; D. A. Binder, Int. Statist. Rev. 51, 1983), and at
 * least that of two Poisson counts, 1/a + 1/b (K. J. Rothman, Epidemiology, 2nd ed., 2012, ch. 9): people differ, and
 * one person's checks resemble each other. `undefined` when nobody has occasions on both sides.
 */
export function rateRatio(all: readonly BeforeAfter[]): RateRatio | undefined {
  const both = all.filter(({ before, after }) => before.occasions > 0 && after.occasions > 0);
  if (both.length === 0) return undefined;
  const before = totals(both.map((item) => item.before));
  const after = totals(both.map((item) => item.after));
  const extra = before.events === 0 || after.events === 0 ? CONTINUITY : 0;
  const a = after.events + extra;
  const b = before.events + extra;
  const ratio = a / after.occasions / (b / before.occasions);
  const spread = Z * Math.sqrt(Math.max(clustered(both, before, after), 1 / a + 1 / b));
  return { people: both.length, before, after, ratio, low: ratio * Math.exp(-spread), high: ratio * Math.exp(spread) };
}

type Count = BeforeAfter['before'];

function totals(counts: readonly Count[]): Count {
  return {
    events: counts.reduce((sum, item) => sum + item.events, 0),
    occasions: counts.reduce((sum, item) => sum + item.occasions, 0),
  };
}

/** Variance of the logarithm of the ratio, between persons; 0 where it cannot be estimated. */
function clustered(all: readonly BeforeAfter[], before: Count, after: Count): number {
  if (all.length < 2 || before.events === 0 || after.events === 0) return 0;
  const residual = (item: Count, total: Count) => item.events / total.events - item.occasions / total.occasions;
  const squares = all.reduce(
    (sum, item) => sum + (residual(item.after, after) - residual(item.before, before)) ** 2,
    0,
  );
  return (squares * all.length) / (all.length - 1);
}
