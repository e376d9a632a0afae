import type { Entry } from '../../../../shared/record/entry.ts';

/** An entry as hosts make it. */
export function entryNamed(id: string, change: Partial<Entry> = {}): Entry {
  return {
    id,
    at: '2026-01-01T00:00:00.000Z',
    host: 'terminal',
    site: 'chatgpt',
    tier: 'public',
    action: 'redact',
    outcome: 'copied-safe',
    counts: { phone: 2 },
    found: { phone: { high: 2 } },
    rules: [{ id: 'personal-data', action: 'redact', count: 2 }],
    released: 0,
    added: 0,
    length: 120,
    policy: { id: 'starter', version: 1 },
    ...change,
  };
}
