import { expect } from '@playwright/test';
import { type App, type AppTest, deskWords, editorOf, filesBelow, goTo, pick, SCREENS, settled, write } from './app.ts';

/** Values that occur nowhere else, so that finding one in a file can mean one thing only. */
const CANARIES = [
  '金糸雀太郎',
  '090-5550-0199',
  'kanarienvogel@example.co.jp',
  'Zq7KanarienVogelSecret55',
  '鳴海沢プロジェクト',
];
const TEXT = `担当は金糸雀太郎様、電話は090-5550-0199、メールは kanarienvogel@example.co.jp です。
password = "Zq7KanarienVogelSecret55"
案件名は鳴海沢プロジェクトです。`;

const words = deskWords('ja');

/** Lets the values go everywhere a person can take them. */
async function useEverything(app: App): Promise<void> {
  await write(app, TEXT);
  await app.page.keyboard.press('Control+Enter');
  await expect(app.page.getByRole('status').filter({ hasText: 'コピーしました' })).toBeVisible();
  await pick(app.page, words.card.keep);
  await app.page.keyboard.press('Control+Enter');
  await editorOf(app).click();
  await app.page.keyboard.press('Control+End');
  await app.page.keyboard.insertText('\n【社外秘】');
  await settled(app);
  await app.page.keyboard.press('Control+Enter');
  await pick(app.page, words.tabs.restore);
  await app.page.getByRole('textbox', { name: words.restore.answer }).fill(`[PHONE_1] と ${TEXT}`);
  await app.page.getByRole('button', { name: words.restore.copy }).click();
  for (const screen of SCREENS) await goTo(app, screen);
}

/** Nothing leaves, and nothing a person wrote is kept. */
export function privacySpecs(test: AppTest): void {
  test('no file in the person’s folder holds a word of any text', async ({ app }) => {
    await useEverything(app);
    const files = filesBelow(app.folder);
    expect(files.map(({ path }) => path).join(' ')).toContain('records');
    const encodings = ['utf8', 'utf16le'] as const;
    const leaks = files.flatMap(({ path, bytes }) =>
      CANARIES.filter((value) => encodings.some((encoding) => bytes.includes(Buffer.from(value, encoding)))).map(
        (value) => `${path}: ${value}`,
      ),
    );
    expect(leaks).toEqual([]);
  });

  test('the page stores none of it either', async ({ app }) => {
    await useEverything(app);
    const stored = await app.page.evaluate(async () => {
      const databases = await indexedDB.databases();
      return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, databases, document.cookie, location.href]);
    });
    for (const value of CANARIES) expect(stored).not.toContain(value);
  });

  test('asks nobody but its own host, and has nothing to complain about', async ({ app }) => {
    await useEverything(app);
    // `origin` of a scheme of our own is null in Node, so the address is cut by hand.
    const own = app.page.url().split('/').slice(0, 3).join('/');
    const others = app.requests.filter((url) => !url.startsWith(own) && !/^(?:data|blob):/u.test(url));
    expect(others).toEqual([]);
    expect(app.complaints).toEqual([]);
  });
}
