/// <reference types="chrome" />
import { userInfo } from 'node:os';
import { expect, type Page } from '@playwright/test';
import { extensionWords } from '../../shared/words/extension-words.ts';
import { type Machine, policyNamed } from './host-test.ts';
import { hostTest, popup, says, write } from './written-page.ts';

const test = hostTest;
const HELD = 'sato.hanako@example-shop.jp';
const words = extensionWords.ja;

test('the company’s policy reaches the page, and what was done arrives with counts only', async ({ start }) => {
  const sales = { id: 'sales', name: { ja: '営業部', en: 'Sales' }, members: [userInfo().username] };
  const machine = await start('real', policyNamed('acme-rules', { groups: [sales] }));
  const page = await write(machine, `連絡先は ${HELD} です`);
  await says(page, words.title.send('ChatGPT'));
  await page.keyboard.press('Escape');
  await expect.poll(() => machine.history().length).toBe(1);
  const [line = ''] = machine.history();
  expect(line).toContain('"acme-rules"');
  expect(line).toContain('"held"');
  expect(line).toContain('"group":"sales"');
  expect(line).not.toContain('sato');
  await expect(machine.context.pages().at(-1)?.title()).resolves.not.toContain('sato');
  await expect((await popup(machine)).locator('main')).toContainText('acme-rules');
});

test('a policy that cannot be read holds everything and says so', async ({ start }) => {
  const machine = await start('real', '{"format":1,');
  const page = await write(machine, '来週の天気を教えてください');
  await says(page, words.lead.policyRefused);
});

test('without a host the standard rules hold', async ({ start }) => {
  const machine = await start('none');
  const page = await write(machine, `連絡先は ${HELD} です`);
  await says(page, words.contact.absent);
});

test('a host that never answers lets nothing pass and is not waited for', async ({ start }) => {
  const machine = await start('silent');
  const page = await write(machine, `連絡先は ${HELD} です`);
  await says(page, words.title.send('ChatGPT'));
});

test('when the host is gone the last policy stays', async ({ start }) => {
  const machine = await start(
    'real',
    policyNamed('acme-rules', {
      sites: [{ id: 'chatgpt', name: '社内チャット', addresses: ['chatgpt.com'], tier: 'public' }],
    }),
  );
  const first = await write(machine, `連絡先は ${HELD} です`);
  await says(first, words.title.send('社内チャット'));
  machine.forget();
  for (const pid of machine.hosts()) process.kill(pid);
  await expect.poll(() => machine.hosts().length).toBe(0);
  await machine.restartBackground();
  const second = await write(machine, `連絡先は ${HELD} です`);
  await says(second, words.title.send('社内チャット'));
  await says(second, words.contact.lost);
});

/** The popup with the company's own rules: on a busy machine the host's first answer may come too late for the first look. */
async function popupOf(machine: Machine): Promise<Page> {
  const page = await popup(machine);
  await expect(async () => {
    await page.reload();
    await expect(page.locator('main')).toContainText('acme-rules', { timeout: 2_000 });
  }).toPass();
  return page;
}

const ACME = { id: 'acme-ai', name: 'Acme AI', addresses: ['ai.acme.example'], tier: 'public' };
const ACME_PATTERN = 'https://*.ai.acme.example/*';

/** What the extension has the browser run on the company's own services. */
const registered = ({ context }: Machine) =>
  context
    .serviceWorkers()[0]
    ?.evaluate(async () =>
      (await chrome.scripting.getRegisteredContentScripts()).map(({ id, matches, world }) => ({ id, matches, world })),
    );

test('a service that only the company names waits for the person, who is asked by the browser', async ({ start }) => {
  const machine = await start('real', policyNamed('acme-rules', { sites: [ACME] }));
  const page = await popupOf(machine);
  const button = page.getByRole('button', { name: 'Acme AI' });
  await expect(button).toBeVisible();
  expect(await registered(machine)).toEqual([]);
  // The browser's question is out of a test's reach; that it is asked, for these pages and no others, is not.
  await page.evaluate(() => {
    const asked: unknown[] = [];
    Object.assign(globalThis, { asked });
    const { permissions } = chrome as unknown as { permissions: { request: unknown } };
    permissions.request = (what: unknown) => Promise.resolve(asked.push(what) < 0);
  });
  await button.click();
  expect(await page.evaluate('globalThis.asked')).toEqual([{ origins: [ACME_PATTERN] }]);
  await expect(button).toBeVisible();
});

test('a service that only the company names is guarded once it is allowed', async ({ start }) => {
  const machine = await start('real', policyNamed('acme-rules', { sites: [ACME] }), [ACME_PATTERN]);
  const page = await popupOf(machine);
  await expect(page.locator('main')).toContainText('確認しています');
  await expect
    .poll(() => registered(machine))
    .toEqual([
      { id: 'company-page', matches: [ACME_PATTERN], world: 'MAIN' },
      { id: 'company-content', matches: [ACME_PATTERN], world: 'ISOLATED' },
    ]);
  const guarded = await write(machine, `連絡先は ${HELD} です`, 'https://ai.acme.example/');
  await says(guarded, words.title.send('Acme AI'));
});

test('nobody else is answered', async ({ start }) => {
  const machine = await start('none');
  const page = await popup(machine);
  const answers = await page.evaluate(async () =>
    Promise.all(
      [{ ask: 'state' }, { ask: 'engine' }, { ask: 'entry', entry: {} }, { ask: 'nothing' }, 7].map((message) =>
        chrome.runtime.sendMessage(message).then(
          (answer: unknown) => answer ?? 'none',
          () => 'none',
        ),
      ),
    ),
  );
  expect(answers).toEqual(['none', 'none', 'none', 'none', 'none']);
  const web = await write(machine, 'x');
  expect(await web.evaluate(() => typeof (globalThis as { chrome?: { runtime?: object } }).chrome?.runtime)).toBe(
    'undefined',
  );
});
