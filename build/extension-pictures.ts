import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { LANGUAGES, type Language } from '../shared/language.ts';
import { findOrInstallBrowser } from './browser.ts';
import { chatPage, type PictureWords } from './extension-pictures-page.ts';

const FOLDER = 'build/pictures';
const ORIGIN = 'https://chatgpt.com';
const VIEW = { width: 760, height: 560 };

/** A made-up request with three things in it that are nobody else's business. */
const WORDS: Readonly<Record<Language, PictureWords>> = {
  ja: {
    text: '佐藤花子様(090-5550-0142、hanako.sato@example.co.jp)に、お見積りのご連絡が遅れたおわびのメールを書いてください。',
    answer: (person) =>
      `${person}様\n\nお見積りのご連絡が遅くなり、誠に申し訳ございません。本日中に[EMAIL_1]へお送りし、[PHONE_1]にもお電話いたします。`,
    captions: ['貼り付けると、その場で確認', 'Enterで安全な文面に', 'AIに届くのは記号だけ', 'Alt+Rで元の値を読む'],
    send: '送信',
  },
  en: {
    text: 'Write an apology to Ms. Emma Clarke (212-555-0142, emma.clarke@example.com): our quote is late.',
    answer: (person) =>
      `Dear ${person},\n\nplease accept our apologies for the late quote. We will send it to [EMAIL_1] today and also call you at [PHONE_1].`,
    captions: [
      'Pasted text is looked at on the spot',
      'Enter puts in the safe text',
      'The AI gets placeholders only',
      'Alt+R shows the real values',
    ],
    send: 'Send',
  },
};

/** The browser extension at work in four pictures, in both languages, from the built extension in a real Chromium. */
export async function main(): Promise<void> {
  const executablePath = findOrInstallBrowser();
  if (executablePath === undefined) {
    console.error('No Chromium could be found or installed; no pictures of the extension were taken.');
    process.exitCode = 1;
    return;
  }
  mkdirSync(FOLDER, { recursive: true });
  for (const language of LANGUAGES) {
    const profile = mkdtempSync(join(tmpdir(), 'sekisho-pictures-'));
    const context = await chromium.launchPersistentContext(profile, {
      executablePath,
      channel: 'chromium',
      locale: language,
      viewport: VIEW,
      colorScheme: 'light',
      ignoreDefaultArgs: ['--disable-extensions'],
      args: ['--no-sandbox', `--load-extension=${resolve('dist/extension/chrome')}`],
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    if (context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker');
    await strip(context, language);
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

async function strip(context: BrowserContext, language: Language): Promise<void> {
  const words = WORDS[language];
  const page = await context.newPage();
  await page.route(`${ORIGIN}/**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: chatPage(language, words) }),
  );
  await page.goto(ORIGIN);
  await page.locator('#message').click();
  await page.waitForTimeout(1_500);
  const shots = await play(page, words);
  await page.unrouteAll();
  await page.setViewportSize({ width: VIEW.width * 2 + 72, height: (VIEW.height + 48) * 2 + 72 });
  await page.setContent(sheet(language, words, shots));
  const path = join(FOLDER, `extension.${language}.png`);
  await page.screenshot({ path });
  console.log(path);
}

async function play(page: Page, words: PictureWords): Promise<readonly string[]> {
  const shots: string[] = [];
  const shoot = async () => {
    await page.waitForTimeout(700);
    shots.push((await page.screenshot()).toString('base64'));
  };
  await page.evaluate((text) => navigator.clipboard.writeText(text), words.text);
  await page.keyboard.press('ControlOrMeta+V');
  await shoot();
  await page.keyboard.press('Enter');
  await shoot();
  await page.keyboard.press('Enter');
  await shoot();
  await page.mouse.move(5, 5);
  await page.keyboard.press('Alt+R');
  await shoot();
  return shots;
}

function sheet(language: Language, { captions }: PictureWords, shots: readonly string[]): string {
  const figures = shots.map(
    (shot, index) =>
      `<figure><figcaption><b>${index + 1}</b>${captions[index] ?? ''}</figcaption><img src="data:image/png;base64,${shot}"></figure>`,
  );
  return `<!doctype html><html lang="${language}"><style>
    body { margin: 24px; display: grid; grid-template-columns: repeat(2, ${VIEW.width}px); gap: 24px; background: #eeeae0;
      font: 600 19px/1.4 "Noto Sans CJK JP", system-ui, sans-serif; color: #1d1c1a; }
    figure { margin: 0; } figcaption { height: 48px; display: flex; gap: 12px; align-items: center; }
    b { background: #28497a; color: #fff; border-radius: 50%; width: 30px; height: 30px; display: grid; place-items: center; font-size: 16px; }
    img { display: block; width: ${VIEW.width}px; height: ${VIEW.height}px; border-radius: 10px; border: 1px solid #857e72; }
  </style>${figures.join('')}`;
}
