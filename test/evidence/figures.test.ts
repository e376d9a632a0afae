import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Category } from '../../shared/detect/category.ts';
import { amountOf, FIGURE_IDS, type FigureId } from '../../shared/evidence/figures.ts';
import { PERSONAL } from '../../shared/incident/incident.ts';
import type { Entry, PassedCount } from '../../shared/record/entry.ts';
import { anyPassed } from '../sums/some-entries.ts';
import { ENTRIES, factsOf, noFacts, PASSED, someFacts } from './some-facts.ts';
import { anyLine } from './some-lines.ts';

/** Counted by hand over `some-facts.ts`: 7 entries and 13 silently allowed checks are in the period. */
const BY_HAND: Readonly<Record<FigureId, readonly [count: number, of?: number]>> = {
  'looked-at': [20],
  kept: [7, 20],
  warned: [2, 20],
  masked: [3, 20],
  held: [2, 20],
  'masked-taken': [2, 20],
  released: [1, 5],
  'released-reason': [1],
  'unchecked-stopped': [1, 2],
  'public-stopped': [4, 14],
  'forbidden-stopped': [1, 1],
  approved: [5, 20],
  'lessons-offered': [1, 20],
  corrections: [1],
  'personal-stopped': [4, 5],
  'secrets-stopped': [1, 1],
  'code-stopped': [0, 1],
  'confidential-stopped': [1, 1],
  'hidden-orders': [0, 1],
  'policy-versions': [3],
  'policy-signed': [1, 3],
  incidents: [4],
  'incidents-closed': [3, 4],
  'incident-steps': [11],
  'incident-links': [2, 4],
  'incident-told': [1, 4],
  wrong: [6],
  'record-lines': [13],
  'record-faults': [0, 13],
  'training-done': [18, 24],
  'training-overdue': [2, 24],
  'training-passed': [15, 20],
};

describe('figures', () => {
  it.each(Object.entries(BY_HAND))('%s is what a person counts', (id, [count, of]) => {
    expect(amountOf(id as FigureId, someFacts())).toEqual(of === undefined ? { count } : { count, of });
  });

  it.each(FIGURE_IDS)('%s says nothing where nothing was recorded', (id) => {
    expect(amountOf(id, noFacts())).toBeUndefined();
    const { incidents: _1, chain: _2, ...imported } = noFacts();
    expect(amountOf(id, imported)).toBeUndefined();
  });

  it('say nothing about days outside of the period', () => {
    const facts = factsOf(ENTRIES, PASSED, { from: '2026-04-02', to: '2026-04-30' });
    expect(FIGURE_IDS.filter((id) => amountOf(id, facts) !== undefined)).toEqual([]);
  });
});

const isStopped = ({ action }: Entry) => action === 'redact' || action === 'block';
const isOriginal = ({ outcome }: Entry) => outcome === 'sent-original' || outcome === 'copied-original';

/** Counts again, one entry after the other, by nothing of the product. */
function naive(entries: readonly Entry[], passed: readonly PassedCount[]) {
  const lines = entries.filter(({ at }) => at >= '2026-01-06' && at < '2026-03');
  const mine = lines.filter(({ outcome }) => outcome !== 'restored');
  const quiet = passed.filter(({ day }) => day >= '2026-01-06' && day < '2026-03');
  const those = (fits: (entry: Entry) => boolean) => mine.filter(fits).length;
  const silent = (fits: (count: PassedCount) => boolean) =>
    quiet.filter(fits).reduce((sum, { checks }) => sum + checks, 0);
  const all = mine.length + silent(() => true);
  const at = (tier: Entry['tier']) => those((entry) => entry.tier === tier) + silent((count) => count.tier === tier);
  const findings = ({ found, counts }: Pick<Entry, 'found' | 'counts'>, wanted: readonly Category[]) => {
    let sum = 0;
    for (const category of wanted) {
      if (found === undefined) sum += counts[category] ?? 0;
      else for (const count of Object.values(found[category] ?? {})) sum += count;
    }
    return sum;
  };
  const share = (wanted: readonly Category[]): readonly [number, number] => [
    mine.filter(isStopped).reduce((sum, entry) => sum + findings(entry, wanted), 0),
    [...mine, ...quiet.map(({ found }) => ({ found, counts: {} }))].reduce(
      (sum, one) => sum + findings(one, wanted),
      0,
    ),
  ];
  const versions = new Set([...lines, ...quiet].map(({ policy }) => `${policy.id} ${policy.version}`));
  return {
    'looked-at': [all],
    kept: [mine.length, all],
    warned: [those(({ action }) => action === 'warn'), all],
    masked: [those(({ action }) => action === 'redact'), all],
    held: [those(({ action }) => action === 'block'), all],
    'masked-taken': [those(({ outcome }) => outcome === 'sent-safe' || outcome === 'copied-safe'), all],
    released: [those((entry) => isStopped(entry) && isOriginal(entry)), those(isStopped)],
    'released-reason': [those(({ reason }) => reason !== undefined)],
    'unchecked-stopped': [
      those((entry) => isStopped(entry) && entry.outcome === 'unchecked'),
      those(({ outcome }) => outcome === 'unchecked'),
    ],
    'public-stopped': [those((entry) => isStopped(entry) && entry.tier === 'public'), at('public')],
    'forbidden-stopped': [those((entry) => isStopped(entry) && entry.tier === 'forbidden'), at('forbidden')],
    approved: [at('approved'), all],
    'lessons-offered': [those(({ lesson }) => lesson !== undefined), all],
    corrections: [lines.filter(({ correction }) => correction !== undefined).length],
    'personal-stopped': share(PERSONAL),
    'secrets-stopped': share(['credential']),
    'code-stopped': share(['source-code', 'company-code']),
    'confidential-stopped': share(['confidential-marker', 'company-term']),
    'hidden-orders': share(['hidden-instruction']),
    'policy-versions': [versions.size],
  } satisfies Partial<Record<FigureId, readonly number[]>>;
}

it('figures of any record are what a plain loop counts', () => {
  fc.assert(
    fc.property(fc.array(anyLine, { maxLength: 30 }), fc.array(anyPassed, { maxLength: 10 }), (entries, passed) => {
      const facts = factsOf(entries, passed, { from: '2026-01-06', to: '2026-02-28' });
      for (const [id, [count = 0, of]] of Object.entries(naive(entries, passed))) {
        const wanted = (of ?? count) === 0 ? undefined : of === undefined ? { count } : { count, of };
        expect([id, amountOf(id as FigureId, facts)]).toEqual([id, wanted]);
      }
    }),
  );
});
