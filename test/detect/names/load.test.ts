import { describe, expect, it } from 'vitest';
import { namesFor } from '../../../shared/detect/names/load.ts';

const nowhere = (): string => '';

describe('namesFor', () => {
  it('loads only the lists that the text needs', async () => {
    const { ja, en } = await namesFor('plain text without a capital');
    expect(ja.people('佐藤花子様', nowhere)).toEqual([]);
    expect(en.people('Dear Maria,', nowhere)).toEqual([]);
  });

  it('loads each list once', async () => {
    const [one, other] = await Promise.all([namesFor('佐藤様 and Maria'), namesFor('鈴木様 and Peter')]);
    expect(one.ja).toBe(other.ja);
    expect(one.en).toBe(other.en);
  });

  it('reads both languages of one text', async () => {
    const text = '佐藤花子様、Dear Maria Lopez,';
    const { ja, en } = await namesFor(text);
    expect(ja.people(text, nowhere).map(({ start, end }) => text.slice(start, end))).toEqual(['佐藤花子']);
    expect(en.people(text, nowhere).map(({ start, end }) => text.slice(start, end))).toEqual(['Maria Lopez']);
  });
});
