const ja = {
  oneFormat: '--csv、--json、--cef、--otlp のどれか一つを指定してください。',
  badDay: (given: string) => `--since には 2026-04-01 のような日付を指定してください（指定されたもの：${given}）。`,
  unreadable: (code: string) => `記録を読めませんでした（${code}）。`,
};

const en: typeof ja = {
  oneFormat: 'name exactly one of --csv, --json, --cef and --otlp.',
  badDay: (given) => `--since needs a date such as 2026-04-01, not "${given}".`,
  unreadable: (code) => `the record cannot be read (${code}).`,
};

/** What `sekisho records export` says. */
export const recordsExportWords = { ja, en } as const;
