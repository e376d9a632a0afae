import type { Alarms, Score } from './eval-score.ts';

/** Lines up columns: the first to the left, the others to the right. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const cell = (text: string, column: number) =>
    column === 0 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0);
  return rows.map((row) => row.map(cell).join('  ').trimEnd()).join('\n');
}

function percent(share: number): string {
  return Number.isFinite(share) ? (share * 100).toFixed(1) : '–';
}

/** Scores by key, in percent. */
export function scoreTable(scores: Readonly<Record<string, Score>>): string {
  const rows = Object.entries(scores).map(([key, score]) => [
    key,
    percent(score.precision),
    percent(score.recall),
    percent(score.f1),
    ...[score.found, score.missed, score.right, score.wrong].map(String),
  ]);
  return columns([['category', 'P', 'R', 'F1', 'found', 'missed', 'right', 'wrong'], ...rows]);
}

/** Alarms by group of texts. */
export function alarmTable(alarms: Readonly<Record<string, Alarms>>): string {
  const rows = Object.entries(alarms).map(([key, group]) => [
    key,
    String(group.texts),
    `${group.alarmed} (${percent(group.alarmed / group.texts)} %)`,
    `${group.alarmedBeyondNames} (${percent(group.alarmedBeyondNames / group.texts)} %)`,
    ((group.findings * 10_000) / group.characters).toFixed(2),
    String(group.held),
  ]);
  return columns([['group', 'texts', 'alarmed', 'not only names', 'wrong per 10 000 characters', 'held'], ...rows]);
}
