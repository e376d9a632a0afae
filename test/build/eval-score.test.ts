import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Label } from '../../build/eval-case.ts';
import { alarmsOf, type Claim, covered, judge, scoreOf, tallies } from '../../build/eval-score.ts';
import type { Category } from '../../shared/detect/category.ts';

/** `phone 0-10` as a span. */
function span<C extends string>(row: `${C} ${number}-${number}`): { category: C; start: number; end: number } {
  const [category, range] = row.split(' ');
  const [start, end] = (range ?? '').split('-').map(Number);
  return { category: category as C, start: start ?? 0, end: end ?? 0 };
}

type Row = {
  name: string;
  labels: `${Label['category']} ${number}-${number}`[];
  claims: `${Category} ${number}-${number}`[];
  scope?: Category[];
  labelVerdicts: string[];
  claimVerdicts: string[];
};

const rows: Row[] = [
  {
    name: 'counts an exact finding',
    labels: ['phone 5-15'],
    claims: ['phone 5-15'],
    labelVerdicts: ['found'],
    claimVerdicts: ['right'],
  },
  {
    name: 'counts a label of which exactly half is covered',
    labels: ['phone 0-10'],
    claims: ['phone 0-5'],
    labelVerdicts: ['found'],
    claimVerdicts: ['right'],
  },
  {
    name: 'misses a label of which less than half is covered, though the finding itself is right',
    labels: ['phone 0-10'],
    claims: ['phone 0-4'],
    labelVerdicts: ['missed'],
    claimVerdicts: ['right'],
  },
  {
    name: 'adds up several findings that cover one label together',
    labels: ['person 0-10'],
    claims: ['person 0-3', 'person 3-6'],
    scope: ['person'],
    labelVerdicts: ['found'],
    claimVerdicts: ['right', 'right'],
  },
  {
    name: 'does not count characters twice that two findings share',
    labels: ['person 0-10'],
    claims: ['person 0-4', 'person 0-4'],
    scope: ['person'],
    labelVerdicts: ['missed'],
    claimVerdicts: ['right', 'right'],
  },
  {
    name: 'accepts a finding of which exactly a third is labelled',
    labels: ['phone 0-10'],
    claims: ['phone 0-30'],
    labelVerdicts: ['found'],
    claimVerdicts: ['right'],
  },
  {
    name: 'rejects a finding of which less than a third is labelled',
    labels: ['phone 0-10'],
    claims: ['phone 0-31'],
    labelVerdicts: ['found'],
    claimVerdicts: ['wrong'],
  },
  {
    name: 'asks for the same category on both sides',
    labels: ['phone 0-10'],
    claims: ['person 0-10'],
    scope: ['phone', 'person'],
    labelVerdicts: ['missed'],
    claimVerdicts: ['wrong'],
  },
  {
    name: 'leaves findings of categories outside the scope alone',
    labels: ['phone 0-10'],
    claims: ['person 20-30'],
    labelVerdicts: ['missed'],
    claimVerdicts: [],
  },
  {
    name: 'leaves labels of categories outside the scope alone',
    labels: ['person 0-10'],
    claims: [],
    labelVerdicts: [],
    claimVerdicts: [],
  },
  {
    name: 'does not call a finding wrong that touches an ignored span',
    labels: ['ignore 0-10'],
    claims: ['phone 8-20'],
    labelVerdicts: [],
    claimVerdicts: ['neither'],
  },
  {
    name: 'calls a finding wrong that only ends where an ignored span begins',
    labels: ['ignore 20-30'],
    claims: ['phone 8-20'],
    labelVerdicts: [],
    claimVerdicts: ['wrong'],
  },
];

describe('judge', () => {
  it.each(rows)('$name', ({ labels, claims, scope, labelVerdicts, claimVerdicts }) => {
    const judged = judge(
      labels.map((row) => span(row)),
      claims.map((row) => span(row)),
      scope ?? ['phone'],
    );
    expect(judged.labels.map(({ verdict }) => verdict)).toEqual(labelVerdicts);
    expect(judged.claims.map(({ verdict }) => verdict)).toEqual(claimVerdicts);
  });
});

const spans = fc
  .tuple(fc.nat(60), fc.integer({ min: 1, max: 20 }))
  .map(([start, length]) => ({ start, end: start + length }));

describe('covered', () => {
  it('counts each code unit once, whatever the order of the spans', () => {
    fc.assert(
      fc.property(spans, fc.array(spans), (target, others) => {
        let expected = 0;
        for (let at = target.start; at < target.end; at++) {
          if (others.some(({ start, end }) => start <= at && at < end)) expected += 1;
        }
        expect(covered(target, others)).toBe(expected);
      }),
    );
  });
});

describe('scores', () => {
  it('finds everything right when the findings are the labels', () => {
    fc.assert(
      fc.property(fc.array(spans, { minLength: 1 }), (list) => {
        const labels: Claim[] = list.map((item) => ({ ...item, category: 'phone' }));
        const judged = judge(labels, labels, ['phone']);
        const rows = [...judged.labels, ...judged.claims].map(({ verdict }) => ({ key: 'phone/ja', verdict }));
        expect(tallies(rows).get('phone/ja')).toMatchObject({ precision: 1, recall: 1, f1: 1 });
      }),
    );
  });

  it('computes precision, recall and F1 from counts', () => {
    const { precision, recall, f1 } = scoreOf({ found: 3, missed: 1, right: 1, wrong: 1 });
    expect([precision, recall, f1]).toEqual([0.5, 0.75, 0.6]);
  });

  it('has no precision where nothing was found and none to find', () => {
    expect(scoreOf({ found: 0, missed: 0, right: 0, wrong: 0 }).precision).toBeNaN();
  });

  it('lists keys by category first', () => {
    const keys = ['phone/ja', 'person/en', 'person/ja'].map((key) => ({ key, verdict: 'right' as const }));
    expect([...tallies(keys).keys()]).toEqual(['person/en', 'person/ja', 'phone/ja']);
  });
});

describe('alarms', () => {
  it('counts texts, findings and what is more than a name', () => {
    const alarms = alarmsOf([
      { length: 100, held: false, wrong: [] },
      { length: 50, held: false, wrong: [span('person 0-5'), span('place 6-9')] },
      { length: 50, held: true, wrong: [span('phone 0-5')] },
    ]);
    expect(alarms).toEqual({ texts: 3, characters: 200, alarmed: 2, alarmedBeyondNames: 1, findings: 3, held: 1 });
  });
});
