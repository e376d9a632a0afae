import type { Entry, PassedCount } from '../../shared/record/entry.ts';
import type { ExportedBody } from '../../shared/record/export/exported.ts';
import { jsonLine } from '../../shared/record/export/json-lines.ts';
import { anyEntry } from '../sums/some-entries.ts';

/** Any entry, but that about a restored answer nothing was counted, asked or taught: the product writes no such line. */
export const anyLine = anyEntry.map((entry): Entry => {
  if (entry.outcome !== 'restored') return entry;
  const { reason: _reason, lesson: _lesson, ...rest } = entry;
  return { ...rest, counts: {}, found: {}, rules: [] };
});

/** What lines of a record hold: a wish to have an entry corrected is a line of its own. */
export function bodiesOf(entries: readonly Entry[], passed: readonly PassedCount[]): readonly ExportedBody[] {
  return [
    ...entries.map(({ correction: _correction, ...entry }) => ({ entry })),
    ...passed.map((count) => ({ passed: count })),
    ...entries.flatMap(({ id, correction, at }) =>
      correction === undefined ? [] : [{ correction: { entry: id, why: correction, at } }],
    ),
  ];
}

/** A machine's record as `sekisho records export --json` writes it. */
export function exportedLines(machine: string, entries: readonly Entry[], passed: readonly PassedCount[] = []): string {
  const place = (index: number) => ({ machine, seq: index + 1, id: `${machine}-${index}`, hash: 'ab'.repeat(32) });
  return bodiesOf(entries, passed)
    .map((body, index) => jsonLine({ ...place(index), body }))
    .join('');
}
