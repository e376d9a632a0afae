import { describe, expect, it } from 'vitest';
import { DETECTORS } from '../../../../shared/detect/catalog.ts';
import { scan } from '../../../../shared/detect/scan.ts';
import { mark, unmark } from '../../marked-text.ts';
import { ROWS as ACCOUNTS } from './rows-accounts.ts';
import { ROWS as COLUMNS } from './rows-column-values.ts';
import { ROWS as HEALTH_BIRTH_LINKS } from './rows-health-birth-links.ts';
import { ROWS as ADDRESSES } from './rows-japanese-addresses.ts';
import { ROWS as NUMBERS } from './rows-japanese-numbers.ts';
import { ROWS as MESSAGES } from './rows-messages.ts';

/** Names of people, companies and places have rows of their own. */
const PERSONAL = DETECTORS.filter(
  ({ id, category }) => id.startsWith('personal/') && !['person', 'organization', 'place'].includes(category),
);

const TABLES = [NUMBERS, ACCOUNTS, HEALTH_BIRTH_LINKS, ADDRESSES, COLUMNS, MESSAGES].flatMap((table) =>
  Object.entries(table),
);

describe.each(TABLES)('as %s', (categories, rows) => {
  it.each(rows)('%s', (row) => {
    const { text } = unmark(row);
    const found = scan(text, { detectors: PERSONAL });
    expect(mark(text, found)).toBe(row);
    expect(['none', ...categories.split(',')]).toEqual(expect.arrayContaining(found.map(({ category }) => category)));
  });
});
