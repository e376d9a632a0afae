import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { signFile } from '../../../../electron/app/signing/sign-file.ts';
import { newSigningKey } from '../../../../electron/app/signing/signing-key.ts';
import { judgeResult } from '../../../../electron/app/train/judge-result.ts';
import { openOffice } from '../../../../electron/app/train/office.ts';
import { ASSIGNMENT } from '../../../train/assign/sample-assignment.ts';
import { PASSED, sampleOffice } from './sample-office.ts';

describe('assigned training', () => {
  it('shows what a trusted key signed', async () => {
    const { parts, assign } = await sampleOffice();
    await assign();
    const view = await openOffice(parts).read();
    expect(view.duties.map(({ lesson, state, due }) => [lesson, state, due])).toEqual([
      ['sample', 'open', '2026-04-30'],
    ]);
    expect(view.refused).toEqual([]);
    expect(view.reminders).toEqual(['spring sample']);
  });

  it('refuses a stranger’s assignment and keeps the others', async () => {
    const { parts, assign } = await sampleOffice();
    await assign();
    const stranger = newSigningKey('x').key;
    const forged = signFile('assignment', JSON.stringify({ ...ASSIGNMENT, id: 'forged' }), stranger, new Date());
    await writeFile(join(parts.assignmentFolder, 'forged.json'), JSON.stringify(forged));
    await writeFile(join(parts.assignmentFolder, 'half.json'), JSON.stringify(forged).slice(0, 200));
    const view = await openOffice(parts).read();
    expect(view.duties.map(({ assignment }) => assignment)).toEqual(['spring']);
    expect(view.refused.map(({ file, why }) => [file.split('/').at(-1), why.en])).toEqual([
      ['forged.json', 'not signed by a trusted key'],
      ['half.json', 'not valid JSON'],
    ]);
  });

  it('does not let an older version come back', async () => {
    const { parts, assign } = await sampleOffice();
    await assign({ ...ASSIGNMENT, version: 4, due: { on: '2026-06-30' } });
    const office = openOffice(parts);
    expect((await office.read()).duties[0]?.due).toBe('2026-06-30');
    await assign({ ...ASSIGNMENT, version: 3 });
    const view = await openOffice(parts).read();
    expect(view.duties).toEqual([]);
    expect(view.refused[0]?.why.en).toContain('older');
  });

  it('counts relative time from the first day it was there, whatever comes later', async () => {
    const { parts, assign, clock } = await sampleOffice();
    await assign({ ...ASSIGNMENT, due: { days: 10 } });
    const office = openOffice(parts);
    expect((await office.read()).duties[0]?.due).toBe('2026-04-26');
    clock.at = '2026-04-20T03:00:00.000Z';
    await assign({ ...ASSIGNMENT, version: 9, due: { days: 10 } });
    expect((await office.read()).duties[0]?.due).toBe('2026-04-26');
  });

  it('reminds once for each planned day', async () => {
    const { parts, assign } = await sampleOffice();
    await assign();
    const office = openOffice(parts);
    await office.reminded((await office.read()).reminders);
    expect((await openOffice(parts).read()).reminders).toEqual([]);
  });

  it('takes groups from the policy, and from the person only where there are none', async () => {
    const groups = [{ id: 'sales', name: { ja: '営業', en: 'Sales' }, members: ['MORI'] }];
    const deployed = openOffice((await sampleOffice({ policy: { groups } })).parts);
    expect(await deployed.person({ name: '森', groups: ['lead'] })).toMatchObject({
      groups: ['sales'],
      groupsAreDeployed: true,
    });
    const own = openOffice((await sampleOffice()).parts);
    expect(await own.person({ name: ' 森 ', groups: ['lead'] })).toMatchObject({ groups: ['lead'], name: '森' });
  });
});

describe('results', () => {
  it('are written signed, for others to read, with nothing beside them', async () => {
    const { parts, share } = await sampleOffice({ attempts: [PASSED] });
    const office = openOffice(parts);
    await office.send();
    const [file, ...others] = await readdir(share);
    expect(others).toEqual([]);
    expect(file).toMatch(/^mori@pc-17-[0-9a-f]{8}\.json$/u);
    const text = await readFile(join(share, file ?? ''), 'utf8');
    expect(await judgeResult({ file: 'x', text })).toMatchObject({
      sound: { result: { person: 'mori', tries: [{ lesson: 'sample', day: '2026-04-11', score: 1, seconds: 150 }] } },
    });
    if (process.platform !== 'win32') expect((await stat(join(share, file ?? ''))).mode & 0o777).toBe(0o644);
  });

  it('are signed with one key, which only the person can read', async () => {
    const { parts, home } = await sampleOffice();
    const [one, other] = await Promise.all([openOffice(parts).sent(), openOffice(parts).sent()]);
    expect(one.key).toBe(other.key);
    if (process.platform !== 'win32') expect((await stat(join(home, 'training-key.pem'))).mode & 0o777).toBe(0o600);
  });

  it('have a serial that grows even when the clock goes back', async () => {
    const { parts, clock } = await sampleOffice();
    const office = openOffice(parts);
    await office.send();
    const before = (await office.sent()).serial;
    clock.at = '2020-01-01T00:00:00.000Z';
    await office.send();
    expect((await office.sent()).serial).toBe(before + 1);
  });

  it('wait when the folder is away, and say so', async () => {
    const { parts } = await sampleOffice({ policy: { results: { folder: '/nowhere/at/all' } } });
    const away = openOffice(parts);
    await away.send();
    expect((await away.read()).problem?.en).toContain('ENOENT');
  });
});
