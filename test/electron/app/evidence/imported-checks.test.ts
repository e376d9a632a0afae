import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { importedChecks } from '../../../../electron/app/evidence/imported-checks.ts';
import { checkFactsOf } from '../../../../shared/evidence/check-facts.ts';
import { amountOf, FIGURE_IDS, FIGURES } from '../../../../shared/evidence/figures.ts';
import { evidenceCommandWords } from '../../../../shared/words/evidence-command-words.ts';
import { ENTRIES, factsOf, noFacts, PASSED, SPRING } from '../../../evidence/some-facts.ts';
import { exportedLines } from '../../../evidence/some-lines.ts';

const folder = mkdtempSync(join(tmpdir(), 'sekisho-imported-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('exports of many machines', () => {
  it('come to what one record of them all would come to, whatever was exported twice', async () => {
    const [first, second] = [ENTRIES.slice(0, 5), ENTRIES.slice(5)];
    writeFileSync(join(folder, 'a.jsonl'), exportedLines('m-1', first, PASSED));
    writeFileSync(join(folder, 'b.jsonl'), exportedLines('m-2', second));
    writeFileSync(join(folder, 'b-again.jsonl'), exportedLines('m-2', second));
    writeFileSync(join(folder, 'c.jsonl'), 'rubbish\n');
    const { from, sums, people, machines, damaged } = await importedChecks(folder);
    expect([from, machines, damaged]).toEqual(['imported', 2, 1]);
    const checks = checkFactsOf(sums, SPRING, { people, smallest: 1 });
    const imported = { ...noFacts(), checks };
    const whole = factsOf(ENTRIES, PASSED);
    const counted = FIGURE_IDS.filter((id) => FIGURES[id].record === 'checks');
    expect(counted.map((id) => [id, amountOf(id, imported)])).toEqual(counted.map((id) => [id, amountOf(id, whole)]));
    expect(checks.groups).toEqual([
      expect.objectContaining({ id: '', people: 2 }),
      expect.objectContaining({ id: 'sales', people: 1 }),
    ]);
    expect(checkFactsOf(sums, SPRING, { people, smallest: 2 })).toMatchObject({ groups: [], smallGroups: 2 });
  });

  it('are missed where there are none', async () => {
    const empty = mkdtempSync(join(folder, 'empty-'));
    const message = evidenceCommandWords.en.noExports(empty);
    await expect(importedChecks(empty)).rejects.toMatchObject({ problem: { message: { en: message } } });
    await expect(importedChecks(join(folder, 'nowhere'))).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
