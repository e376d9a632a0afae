import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { listener, tryEveryWay } from '../app/network-ways.ts';
import { documentWithComment } from '../app/sample-files.ts';
import { CANARIES, valuesOf } from '../canary/canaries.ts';
import { textWith } from '../canary/canary-text.ts';
import { type Hit, hunt, told } from '../canary/hunt.ts';
import { canRecord, recordLoopback } from '../canary/loopback-packets.ts';
import { huntBelow } from '../canary/places.ts';
import { canWatch, watchProcesses } from '../canary/processes.ts';
import { chatOn, ORIGIN, routed } from './chat-page.ts';
import { type Machine, machineWith, policyNamed } from './host-test.ts';
import { UPLOAD_PAGE } from './pages/upload.ts';

const test = base.extend<{ machine: Machine }>({
  // Playwright learns from the pattern what a fixture needs.
  machine: async ({ headless }, use) => {
    const machine = await machineWith('real', policyNamed('acme-rules'));
    await use(machine);
    await machine.close();
    expect(headless).toBe(true);
  },
});

/** What is written down about the machine: everything, the page's own server aside, which gets the safe text. */
const everywhere = ({ home, profile }: Machine): readonly Hit[] => [
  ...huntBelow(home, (path) => path === 'lo.pcap'),
  ...huntBelow(profile),
];

/** Has the native host run with Node's debug lines and keeps what it says on standard error. */
async function listenToHost(machine: Machine): Promise<void> {
  const launcher = join(machine.home, 'host');
  const [said, script] = [join(machine.home, 'host-said'), readFileSync(launcher, 'utf8')];
  writeFileSync(
    launcher,
    script.replace('exec ', 'export NODE_DEBUG="*"; exec ').replace('"$@"', `"$@" 2>> '${said}'`),
  );
  for (const pid of machine.hosts()) process.kill(pid);
  await expect.poll(() => machine.hosts().length).toBe(0);
  await machine.restartBackground();
}

test('no file, log or storage of browser and host holds one of 500 values after all that a page can be given', async ({
  machine,
}) => {
  test.setTimeout(400_000);
  const recording = canRecord() ? await recordLoopback(join(machine.home, 'lo.pcap')) : undefined;
  const watch = canWatch ? watchProcesses(200) : undefined;
  await listenToHost(machine);
  const page = await machine.context.newPage();
  const chat = chatOn(page, await routed(page));
  await chat.open({ family: 'editable' });
  await chat.paste(textWith(CANARIES.filter(({ kind }) => kind !== 'marker')));
  await chat.panelOpens();
  await page.keyboard.press('Enter');
  await expect.poll(chat.text).toContain('[EMAIL_1]');
  await page.keyboard.press('Alt+R');
  await chat.clear();
  await chat.type(textWith(CANARIES));
  await page.keyboard.press('Enter');
  await chat.panelOpens();
  await page.keyboard.press('Escape');
  await expect.poll(chat.panel).toBe('');

  await page.route(`${ORIGIN}/files`, (route) => route.fulfill({ contentType: 'text/html', body: UPLOAD_PAGE }));
  await page.goto(`${ORIGIN}/files`);
  const document = { ...documentWithComment(textWith(CANARIES), '社外秘'), name: `${valuesOf('file-name')[0]}.docx` };
  await page.setInputFiles('#chooser', document);
  await chat.panelOpens();
  await page.keyboard.press('Escape');
  await expect.poll(chat.panel).toBe('');

  await expect.poll(() => machine.history().length).toBeGreaterThan(1);
  expect(told(everywhere(machine))).toEqual([]);
  const [worker] = machine.context.serviceWorkers();
  // The keys of answers are in `storage.session`, which is memory: the files of the profile show that it is.
  const stored = await worker?.evaluate('chrome.storage.local.get()');
  expect(told(hunt('what the extension stores', JSON.stringify(stored)))).toEqual([]);

  const shown = watch?.seen() ?? [];
  watch?.end();
  await machine.context.close();
  expect(told(everywhere(machine))).toEqual([]);
  expect(told(shown)).toEqual([]);
  const spoken = (await recording?.end()) ?? [];
  expect(told(spoken.flatMap(({ from, to, bytes }) => hunt(`loopback, ${from} to ${to}`, bytes)))).toEqual([]);
  expect(readFileSync(join(machine.home, 'host-said'), 'utf8')).not.toContain('STREAM');
});

test('the background and the popup have no network: every socket is refused, and none is opened', async ({
  machine,
}) => {
  const [worker] = machine.context.serviceWorkers();
  const popup = await machine.context.newPage();
  await popup.goto(new URL('popup.html', worker?.url()).href);
  await popup.locator('h1').waitFor();
  const outside = await listener();
  for (const tried of [
    await worker?.evaluate(tryEveryWay, `127.0.0.1:${outside.port}`),
    await popup.evaluate(tryEveryWay, `127.0.0.1:${outside.port}`),
  ]) {
    expect(tried).toEqual(Object.fromEntries(Object.keys(tried ?? {}).map((way) => [way, 'refused'])));
    expect(Object.keys(tried ?? {})).toHaveLength(13);
  }
  expect(outside.knocks()).toBe(0);
  outside.close();
});
