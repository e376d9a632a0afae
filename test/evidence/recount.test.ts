import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { EvidenceFacts } from '../../shared/evidence/facts.ts';
import type { Figure } from '../../shared/evidence/figure.ts';
import { FIGURE_IDS, FIGURES } from '../../shared/evidence/figures.ts';
import { RECOUNT_FILE, recountDefinitions, recountFiles, recountLine } from '../../shared/evidence/recount.ts';
import type { Entry, PassedCount } from '../../shared/record/entry.ts';
import { anyPassed } from '../sums/some-entries.ts';
import { ENTRIES, factsOf, PASSED, SPRING, someFacts } from './some-facts.ts';
import { anyLine, bodiesOf, exportedLines } from './some-lines.ts';

/** jq is no part of the product; where it is not installed, the naive loop of `figures.test.ts` counts alone. */
const hasJq = spawnSync('jq', ['--version']).status === 0;
const folder = mkdtempSync(join(tmpdir(), 'sekisho-recount-'));
afterAll(() => rmSync(folder, { recursive: true }));

const FIGURES_COUNTED = FIGURE_IDS.map((id): Figure => FIGURES[id]).filter(({ record }) => record === 'checks');

/** Lines as the record keeps them. */
function recordLines(entries: readonly Entry[], passed: readonly PassedCount[]): string {
  return bodiesOf(entries, passed)
    .map((body, index) => `${JSON.stringify({ seq: index + 1, prev: '', ...body, hash: '' })}\n`)
    .join('');
}

/** Every shape in which a record may lie in a file. What was exported twice is counted once. */
const SHAPES: Readonly<Record<string, typeof recordLines>> = {
  record: recordLines,
  copy: (entries, passed) => JSON.stringify({ format: 1, entries, passed }),
  exports: (entries, passed) => exportedLines('m-1', entries, passed).repeat(2),
};

/** Runs the line that the report prints, with this filter. */
function typed(filter: string, files: string): unknown {
  const line = recountLine(filter, files);
  const { stdout, stderr } = spawnSync('sh', ['-c', line], { cwd: folder, encoding: 'utf8' });
  if (stderr !== '') throw new Error(stderr);
  return JSON.parse(stdout);
}

function wantedOf({ amount }: Figure, facts: EvidenceFacts): readonly (number | null)[] {
  const { count = 0, of = null } = amount(facts) ?? {};
  return [count, of];
}

function filters(figures: readonly Figure[]): string {
  return `[${figures.map(({ recount, recountOf }) => `[(${recount}), (${recountOf ?? 'null'})]`).join(', ')}]`;
}

describe.runIf(hasJq)('the printed commands', () => {
  it('count every figure as the report does', () => {
    mkdirSync(join(folder, 'records'), { recursive: true });
    writeFileSync(join(folder, RECOUNT_FILE), recountDefinitions(SPRING));
    writeFileSync(join(folder, 'records/2026-04-01-0000000000000001.jsonl'), recordLines(ENTRIES, PASSED));
    expect(typed(filters(FIGURES_COUNTED), recountFiles('checks', { from: 'own' }))).toEqual(
      FIGURES_COUNTED.map((figure) => wantedOf(figure, someFacts())),
    );
  });

  it('count any record, kept, saved as a copy or exported, as the report does', () => {
    const period = { from: '2026-01-06', to: '2026-02-28' };
    writeFileSync(join(folder, RECOUNT_FILE), recountDefinitions(period));
    fc.assert(
      fc.property(
        fc.array(anyLine, { maxLength: 12 }),
        fc.array(anyPassed, { maxLength: 4 }),
        fc.constantFrom(...Object.keys(SHAPES)),
        (entries, passed, shape) => {
          writeFileSync(join(folder, 'any.json'), SHAPES[shape]?.(entries, passed) ?? '');
          const facts = factsOf(entries, passed, period);
          const wanted = FIGURES_COUNTED.map((figure) => wantedOf(figure, facts));
          expect(typed(filters(FIGURES_COUNTED), 'any.json')).toEqual(wanted);
        },
      ),
      { numRuns: 20 },
    );
  });
});
