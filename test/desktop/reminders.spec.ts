import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ElectronApplication, expect } from '@playwright/test';
import { signFile } from '../../electron/app/signing/sign-file.ts';
import { newSigningKey } from '../../electron/app/signing/signing-key.ts';
import { STARTER_POLICY } from '../../shared/policy/starter-policy.ts';
import { withoutReadings } from '../../shared/train/lesson-text.ts';
import { dutyWords } from '../../shared/words/duty-words.ts';
import { hasHands, start, test, windowOf } from './launch.ts';

const LESSON = 'what-may-leave';
const FOLDERS = ['/etc', '/var/lib'];
/** An hour of the night in which nobody runs tests; without it, evenings and weekends would be quiet. */
const QUIET = { from: '03:33', to: '03:34' };

/**
 * The company's folder is the system's own, so the app runs with a layer of ours over it that nobody else sees (Linux
 * only, as root). Returns what starts Electron there, or `undefined` where that cannot be done.
 */
function inCompany(folder: string): string | undefined {
  const layers = FOLDERS.map((place, at) => {
    const over = join(folder, `over-${at}`);
    for (const name of ['upper', 'work']) mkdirSync(join(over, name), { recursive: true });
    return `mount -t overlay overlay -o lowerdir=${place},upperdir=${over}/upper,workdir=${over}/work ${place}`;
  });
  const runtime = join(process.env.ELECTRON_OVERRIDE_DIST_PATH ?? '', 'electron');
  if (existsSync('/etc/sekisho') || spawnSync('unshare', ['-m', 'sh', '-c', layers.join(' && ')]).status !== 0) return;
  const starter = join(folder, 'electron-in-company');
  writeFileSync(
    starter,
    `#!/bin/sh\nexec unshare -m sh -c '${layers.join(' && ')} && exec "$0" "$@"' '${runtime}' "$@"\n`,
  );
  chmodSync(starter, 0o755);
  const company = join(folder, 'over-0/upper/sekisho');
  const { key } = newSigningKey('情報システム部');
  const assignment = {
    format: 1,
    id: 'spring',
    version: 1,
    title: { ja: '春の研修', en: 'Spring course' },
    lessons: [LESSON],
    start: '2020-04-01',
    due: { on: '2020-04-30' },
    remind: [0],
  };
  mkdirSync(join(company, 'assignments'), { recursive: true });
  const keep = (name: string, value: unknown) => writeFileSync(join(company, name), JSON.stringify(value));
  keep('trusted-keys.json', { keys: [key.public] });
  keep('policy.json', { ...STARTER_POLICY, issuer: 'みなと工業', moments: { perDay: 1, perWeek: 1, quiet: QUIET } });
  keep('assignments/spring.json', signFile('assignment', JSON.stringify(assignment), key, new Date()));
  return starter;
}

const shown = (app: ElectronApplication) =>
  app.evaluate(() => (globalThis.__standin?.notifications ?? []).map(({ title, body }) => [title, body]));
const back = (app: ElectronApplication) => app.evaluate(() => globalThis.__standin?.power('unlock-screen'));

test.skip(!hasHands, 'nobody can see or click the system’s notifications from here');

test('a reminder comes once by the system while the window is away, and leads to the Training screen', async ({
  folder,
}) => {
  const starter = inCompany(folder);
  test.skip(starter === undefined, 'needs Linux and root, for a company’s folder that no other program sees');
  const started = await start(folder, [], starter);
  const { app, page } = started;
  const window = await windowOf(started);

  await back(app);
  expect(await shown(app)).toEqual([]);
  await window.evaluate((it) => it.hide());
  await back(app);
  const lesson = readFileSync(`shared/train/lessons/${LESSON}.json`, 'utf8');
  const title = withoutReadings((JSON.parse(lesson) as { title: { ja: string } }).title.ja);
  await expect.poll(() => shown(app)).toEqual([[dutyWords.ja.noticeOverdue(1), title]]);
  await back(app);
  await page.waitForTimeout(500);
  expect(await shown(app)).toHaveLength(1);

  await app.evaluate(() => globalThis.__standin?.clickNotification());
  await expect.poll(() => window.evaluate((it) => it.isVisible())).toBe(true);
  await expect(page.getByRole('heading', { name: dutyWords.ja.title })).toBeVisible();
  await expect(page).toHaveURL(/#\/training$/u);
  const gaps = await app.evaluate(() => [...(globalThis.__standin?.gaps ?? [])].filter((gap) => /notif/u.test(gap)));
  expect(gaps).toEqual(['notifications are not drawn']);
  await app.close();
});
