import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openOffice } from '../../../../electron/app/train/office.ts';
import { PASSED, sampleOffice } from './sample-office.ts';

const CANARIES = Array.from({ length: 500 }, (_, at) => `金糸雀${at}太郎 kanarienvogel${at}@example.co.jp`);

function everythingBelow(folder: string): string {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')).join('\n');
}

describe('what training hands on', () => {
  it('holds scores and times, and no word that a person answered with', async () => {
    const answers = PASSED.answers.map((answer) => ({ ...answer, answer: CANARIES }));
    const { parts, home, share } = await sampleOffice({ attempts: [{ ...PASSED, answers }] });
    const office = openOffice(parts);
    await office.send();
    const written = everythingBelow(home) + everythingBelow(share) + JSON.stringify(await office.sent());
    expect(written).toContain(PASSED.lesson);
    expect(CANARIES.filter((canary) => written.includes(canary.slice(0, canary.indexOf(' '))))).toEqual([]);
    expect(written).not.toContain('kanarienvogel');
  });
});
