import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openOffice } from '../../../../electron/app/train/office.ts';
import { CANARIES } from '../../../canary/canaries.ts';
import { hunt, told } from '../../../canary/hunt.ts';
import { huntBelow } from '../../../canary/places.ts';
import { PASSED, sampleOffice } from './sample-office.ts';

function everythingBelow(folder: string): string {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')).join('\n');
}

describe('what training hands on', () => {
  it('holds scores and times, and no word that a person answered with', async () => {
    const answers = PASSED.answers.map((answer) => ({ ...answer, answer: CANARIES.map(({ value }) => value) }));
    const { parts, home, share } = await sampleOffice({ attempts: [{ ...PASSED, answers }] });
    const office = openOffice(parts);
    await office.send();
    expect(everythingBelow(share)).toContain(PASSED.lesson);
    const sent = hunt('what was sent', JSON.stringify(await office.sent()));
    expect(told([...huntBelow(home), ...huntBelow(share), ...sent])).toEqual([]);
  });
});
