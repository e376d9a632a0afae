import { describe, expect, it } from 'vitest';
import { judgeNear, SERVICE_SHAPES } from '../../../shared/detect/detectors/secret/service-near.ts';
import { countFormats, TOKEN_FORMATS } from '../../../shared/detect/detectors/secret/token-formats.ts';

describe('the tables of formats', () => {
  it('hold 200 services or more', () => {
    expect(countFormats().services).toBeGreaterThanOrEqual(200);
  });

  it('name each format once', () => {
    const rows = TOKEN_FORMATS.map(([, literal, { source }, head]) => `${head?.source ?? ''}${literal}${source}`);
    expect(rows.filter((row, at) => rows.indexOf(row) !== at)).toEqual([]);
  });

  it('know names in small letters and digits only', () => {
    for (const [name, shapes] of SERVICE_SHAPES) {
      expect(name).toMatch(/^[a-z0-9]+$/u);
      expect(shapes.length).toBeGreaterThan(0);
      for (const { least, most } of shapes) expect(least, name).toBeLessThanOrEqual(most);
    }
  });
});

describe('judgeNear', () => {
  const KEY = '9de73a83f1d6c4e59b1ec7f02a4d8c66';
  it.each([
    ['algolia api key ', 0.8],
    ['ALGOLIA_ADMIN_KEY = ', 0.8],
    ['algoliakey: ', 0.8],
    ['algolia = "', 0.65],
    ['algolia commit ', undefined],
    ['algolia index ', undefined],
    ['https://algolia.example/key/', undefined],
    ['spotify and others use the word key here and there, then ', undefined],
    ['an unnamed key ', undefined],
  ])('%j before a key of 32 hexadecimal digits: %s', (before, confidence) => {
    const verdict = judgeNear(before + KEY, before.length, KEY);
    expect(verdict === false ? undefined : verdict.confidence).toBe(confidence);
  });
});
