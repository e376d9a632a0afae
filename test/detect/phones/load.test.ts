import { describe, expect, it } from 'vitest';
import { phonesFor } from '../../../shared/detect/phones/load.ts';

describe('which texts load the numbering plans', () => {
  it.each([
    'call +44 20 7946 0018',
    'ロンドンは＋４４ ２０ ７９４６ ００１８です',
    'Berlin office, 030 23456789',
    'ベルリン支社は030 23456789です',
    'dial 0049 30 23456789',
    '0212 345 67 89',
  ])('loads for: %s', async (text) => {
    expect(await phonesFor(text)).toBeDefined();
  });

  it.each([
    '',
    'London and Paris without a number',
    '電話は03-1234-5678、携帯は090-1234-5678です',
    '海外からは+81 3-1234-5678へ',
    'ロンドン支社の代表は03-1234-5678です',
    'order 4155550136 of last week',
    'Berlin, 2026-11-22 to 2026-11-30',
    'Paris 10:15:30',
    '売上は12,345,678円',
    'a1b2c3d4e5f6a7b8',
  ])('stays away for: %s', async (text) => {
    expect(await phonesFor(text)).toBeUndefined();
  });
});
