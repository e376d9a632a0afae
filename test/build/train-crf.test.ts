import { describe, expect, it } from 'vitest';
import { type Lesson, learn } from '../../build/train-crf.ts';
import { officeExamples } from '../../build/train-office.ts';
import { packWeights, WEIGHED } from '../../shared/detect/names/ja-tagger-weights.ts';

const lesson = (buckets: readonly number[], labels: readonly number[]): Lesson => ({
  features: buckets.map((bucket) => Int32Array.of(1, bucket)),
  labels,
});
const LESSONS = Array.from({ length: 40 }, () => [lesson([7, 8], [1, 1]), lesson([9], [2]), lesson([10], [0])]).flat();

describe('learn', () => {
  const { features, transitions } = learn(LESSONS, 4, 0.1, 2);
  const of = (bucket: number, label: number) => features[bucket * WEIGHED + label - 1] ?? 0;

  it('weighs a feature for the label it goes with', () => {
    expect(of(7, 1)).toBeGreaterThan(0);
    expect(of(7, 1)).toBeGreaterThan(of(7, 2));
    expect(of(9, 2)).toBeGreaterThan(of(9, 1));
    expect(of(10, 1)).toBeLessThan(0);
  });

  it('weighs a label for the one behind it', () => {
    expect(transitions[1 * 5 + 1]).toBeGreaterThan(transitions[1 * 5 + 2] ?? 0);
  });

  it('leaves out what was seen too seldom', () => {
    const rare = learn([...LESSONS, lesson([99], [1])], 2, 0.1, 2);
    expect([...rare.features.subarray(99 * WEIGHED, 100 * WEIGHED)]).toEqual([0, 0, 0, 0]);
  });

  it('gives the same weights for the same lessons', () => {
    expect(packWeights(learn(LESSONS, 4, 0.1, 2))).toBe(packWeights({ features, transitions }));
  });
});

describe('officeExamples', () => {
  const examples = officeExamples();

  it('are the same every time', () => {
    expect(officeExamples()).toEqual(examples);
  });

  it('mark exactly what was put into the slots, and leave no slot open', () => {
    for (const { text, spans } of examples) {
      expect(text).not.toMatch(/[{}]/u);
      for (const { start, end } of spans) expect(text.slice(start, end).length).toBeGreaterThan(0);
    }
    expect(examples.some(({ spans }) => spans.length === 0)).toBe(true);
    expect(new Set(examples.flatMap(({ spans }) => spans.map(({ category }) => category)))).toEqual(
      new Set(['person', 'organization', 'place']),
    );
  });
});
