import { describe, expect, it } from 'vitest';
import { DETECTORS } from '../../shared/detect/catalog.ts';
import type { Finding } from '../../shared/detect/finding.ts';
import { namesFor } from '../../shared/detect/names/load.ts';
import { scan } from '../../shared/detect/scan.ts';
import { unmark } from './marked-text.ts';

const LENGTH = 150_000;

/** Repeats that make careless patterns take quadratic time or worse. */
const SEEDS = '1 1- a a. @ a@ = " \\ A1 東京都 佐藤 株式会社 ー { ( < eyJ sk- %41 03- : 、'
  .split(' ')
  .concat(' ', '\n', '社 ');

function repeated(seed: string): string {
  return seed.repeat(Math.ceil(LENGTH / seed.length)).slice(0, LENGTH);
}

/** Ends that lie outside the text, or before their own start. */
function impossible(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ start, end }) => start < 0 || end > LENGTH || end <= start);
}

describe('150 000 hostile characters', () => {
  it.each(SEEDS)('%j again and again are read to the end', { timeout: 20_000 }, async (seed) => {
    const text = repeated(seed);
    expect(impossible(scan(text, { names: await namesFor(text) }))).toEqual([]);
  });

  it.each(DETECTORS.map((detector) => [detector.id, detector] as const))(
    '%s bears its own first hit again and again',
    { timeout: 20_000 },
    async (_, detector) => {
      const text = repeated(`${unmark(detector.examples.hits[0] ?? '').text} `);
      expect(impossible(scan(text, { detectors: [detector], names: await namesFor(text) }))).toEqual([]);
    },
  );
});
