import type { Language } from '../language.ts';

const ja = {
  needsDays: '--from と --to に、2026-04-01 のような日付を指定してください。',
  badDay: (option: string, value: string) =>
    `${option} には 2026-04-01 のような日付を指定してください（指定：${value}）。`,
  order: '--to には --from と同じか、それより後の日付を指定してください。',
  oneFormat: '--html、--csv、--json は、どれか一つだけ指定してください。',
  unreadable: (code: string) => `記録を読めませんでした（${code}）。`,
  noExports: (folder: string) => `${folder}：書き出された記録（.jsonl、.json、.csv）が見つかりません。`,
  written: (file: string) => `報告を書き出しました：${file}`,
};

const en: typeof ja = {
  needsDays: 'Please give --from and --to, each a date such as 2026-04-01.',
  badDay: (option, value) => `${option} takes a date such as 2026-04-01, not "${value}".`,
  order: '--to must not be before --from.',
  oneFormat: 'Please give only one of --html, --csv and --json.',
  unreadable: (code) => `The record could not be read (${code}).`,
  noExports: (folder) => `${folder}: no exported records (.jsonl, .json, .csv) were found.`,
  written: (file) => `Wrote the report to ${file}.`,
};

/** What `sekisho records evidence` says. */
export const evidenceCommandWords: Readonly<Record<Language, typeof ja>> = { ja, en };
