import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { trainingCoverage } from '../../../../electron/app/train/coverage.ts';
import { openOffice } from '../../../../electron/app/train/office.ts';
import { writeSetup } from '../../../../electron/app/train/trainer-file.ts';
import type { Attempt } from '../../../../shared/train/progress.ts';
import { PASSED, type SampleOptions, sampleOffice } from './sample-office.ts';

const SPRING = { from: '2026-04-01', to: '2026-04-30' };

async function machine(options: SampleOptions = {}) {
  const sample = await sampleOffice(options);
  await sample.assign();
  const office = openOffice(sample.parts);
  return { ...sample, office, coverage: () => trainingCoverage(sample.parts, office, SPRING) };
}

describe('training coverage', () => {
  it('is the person’s own where nobody is a trainer here', async () => {
    const { coverage } = await machine({ attempts: [PASSED] });
    expect(await coverage()).toMatchObject({
      from: 'own',
      total: { people: 1, asked: 1, done: 1, overdue: 0, finished: 1, passed: 1 },
      lessons: [{ id: 'sample', asked: 1 }],
    });
  });

  it('is everybody’s where results are read', async () => {
    const person = async (name: string, attempts: readonly Attempt[]) => {
      const one = await machine({ person: name, attempts });
      await one.office.send();
      return one.share;
    };
    const shares = [await person('mori', [PASSED]), await person('sato', [])];
    const trainer = await machine({ person: 'trainer' });
    const folder = join(trainer.home, 'results');
    await mkdir(folder);
    for (const share of shares) {
      for (const name of await readdir(share)) {
        if (name.endsWith('.json')) await copyFile(join(share, name), join(folder, name));
      }
    }
    await writeSetup(trainer.parts.files, { folder, keyFile: '' });
    expect(await trainer.coverage()).toMatchObject({ from: 'trainer', total: { people: 2, asked: 2, done: 1 } });
    // Looking is no enrolment: whose key counts is settled at the trainer's desk.
    expect(await readdir(trainer.home)).not.toContain('enrolled.json');
  });

  it('rejects where the keys seen so far cannot be read', async () => {
    const { coverage, home } = await machine();
    await writeFile(join(home, 'enrolled.json'), '{');
    await expect(coverage()).rejects.toThrow(/JSON/u);
  });
});
