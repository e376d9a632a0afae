import { describe, expect, it } from 'vitest';
import { DETECTORS } from '../../../../shared/detect/catalog.ts';
import { scan } from '../../../../shared/detect/scan.ts';
import { mark } from '../../marked-text.ts';
import { MORE_WORDS } from './look-alike-forms.ts';
import { NUMBERS_OF_BUSINESS } from './look-alike-numbers.ts';
import { WORDS_ABOUT } from './look-alike-words.ts';

/** Names of people, companies and places have silences of their own. */
const PERSONAL = DETECTORS.filter(
  ({ id, category }) => id.startsWith('personal/') && !['person', 'organization', 'place'].includes(category),
);
const ALL = Object.entries({ ...NUMBERS_OF_BUSINESS, ...WORDS_ABOUT, ...MORE_WORDS });

describe.each(ALL)('what looks personal and is not: %s', (_, rows) => {
  it.each(rows)('%s', (row) => {
    expect(mark(row, scan(row, { detectors: PERSONAL }))).toBe(row);
  });
});

describe('the table', () => {
  it('has two hundred rows, none of them twice', () => {
    const rows = ALL.flatMap(([, list]) => list);
    expect(rows.length).toBeGreaterThanOrEqual(200);
    expect(new Set(rows).size).toBe(rows.length);
  });
});
