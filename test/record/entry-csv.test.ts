import { expect, it } from 'vitest';
import type { Entry } from '../../shared/record/entry.ts';
import { entriesCsv } from '../../shared/record/entry-csv.ts';

const entry: Entry = {
  id: 'a',
  at: '2026-01-01T00:00:00.000Z',
  host: 'extension',
  site: 'chatgpt',
  tier: 'public',
  action: 'redact',
  outcome: 'sent-original',
  reason: 'sample',
  counts: { phone: 2 },
  found: { phone: { high: 2, low: 1 } },
  rules: [{ id: 'personal-data', action: 'redact', count: 2 }],
  released: 2,
  added: 0,
  length: 120,
  policy: { id: 'starter', version: 3 },
};

it('writes one line for each entry, with a heading and nothing but ids, words and numbers', () => {
  const [heading, first, earlier, end] = entriesCsv([
    entry,
    { ...entry, found: undefined, rules: undefined, id: '"b", c' } as unknown as Entry,
  ]).split('\r\n');
  expect(heading).toMatch(/^id,at,host,site,tier,group,action,outcome,reason,found,rules,/u);
  expect(first).toBe(
    'a,2026-01-01T00:00:00.000Z,extension,chatgpt,public,,redact,sent-original,sample,phone:high=2 phone:low=1,personal-data=redact:2,2,0,120,starter,3,,',
  );
  expect(earlier).toMatch(/^"""b"", c",2026.*,sample,,,2,0,120,starter,3,,$/u);
  expect(end).toBe('');
});
