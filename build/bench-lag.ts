import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import type { Measure } from './bench-engine.ts';
import { type Times, timesOf } from './bench-measure.ts';
import { textOf } from './bench-texts.ts';
import { findBrowser } from './browser.ts';

const EXTENSION = resolve('dist/extension/chrome');
const LENGTH = 100_000;
const KEYS = 60;

/** Editors of pages, filled with a long text: one field, one box of paragraphs, one box with all in a single piece. */
const EDITORS = ['textarea', 'contenteditable', 'contenteditable in one piece'] as const;

/**
 * What the extension adds to a keystroke in an editor of 100 000 characters: the page's thread is timed over the whole
 * of each key, drawing included, in a browser with the extension and in one without, in turn. Processor time, so that
 * other programs do not count.
 */
export async function measureLag(): Promise<readonly Measure[]> {
  if (!canStart()) return [];
  const [without, withUs] = [await startBrowser(false), await startBrowser(true)];
  try {
    const measures: Measure[] = [];
    for (const editor of EDITORS) measures.push(...(await measureEditor(editor, without.context, withUs.context)));
    return measures;
  } finally {
    await Promise.all([without.close(), withUs.close()]);
  }
}

/** Whether there is what a measurement in a browser takes; says so where there is not. */
export function canStart(): boolean {
  const isThere = existsSync(EXTENSION) && findBrowser() !== undefined;
  if (!isThere) console.error('The built extension or a Chromium is missing: run `npm run build` first. Left out.');
  return isThere;
}

async function measureEditor(
  editor: (typeof EDITORS)[number],
  without: BrowserContext,
  withUs: BrowserContext,
): Promise<readonly Measure[]> {
  const pages = [await openEditor(without, editor), await openEditor(withUs, editor)] as const;
  const costs: [number[], number[]] = [[], []];
  for (let key = 0; key < KEYS; key++)
    for (const at of [0, 1] as const) costs[at].push(await pages[at].press('あいうえおabcde'[key % 10] ?? 'a'));
  const rests = [await pages[0].rest(), await pages[1].rest()] as const;
  await Promise.all(pages.map(({ page }) => page.close()));
  const [bare, ours] = [timesOf(costs[0]), timesOf(costs[1])];
  const row = (name: string, value: number, times: Times | undefined, target?: number): Measure => ({
    name: `keystroke, ${editor}, ${name}`,
    value,
    unit: 'ms',
    target,
    ...(times === undefined ? {} : { times }),
  });
  return [
    row('without us, p95', bare.p95, bare),
    row('with us, p95', ours.p95, ours),
    row('added, median', ours.p50 - bare.p50, undefined, 4),
    row('added, p95', ours.p95 - bare.p95, undefined, 4),
    row('the second after the last, added', rests[1] - rests[0], undefined),
  ];
}

interface Typed {
  readonly page: Page;
  /** Types one character and resolves to what it cost, in milliseconds. */
  readonly press: (character: string) => Promise<number>;
  /** What the next second without a key costs. */
  readonly rest: () => Promise<number>;
}

async function openEditor(context: BrowserContext, editor: (typeof EDITORS)[number]): Promise<Typed> {
  const page = await context.newPage();
  const body = '<!doctype html><meta charset="utf-8"><style>#e{width:60em;height:30em;overflow:auto}</style><body>';
  await page.route(/^https:/u, (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto('https://chatgpt.com/');
  await page.evaluate(fill, { editor, text: textOf('japanese', LENGTH, 1) });
  await page.locator('#e').click({ position: { x: 60, y: 60 } });
  await page.waitForTimeout(3000);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const cost = async (work: () => Promise<unknown>) => {
    const before = await taskTime(session);
    await work();
    return (await taskTime(session)) - before;
  };
  const press = (text: string) =>
    cost(async () => {
      await session.send('Input.dispatchKeyEvent', { type: 'keyDown', text, key: text });
      await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key: text });
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
    });
  for (let warm = 0; warm < 10; warm++) await press('x');
  return { page, press, rest: () => cost(() => page.waitForTimeout(1000)) };
}

/** Time that the page's thread has worked so far, in milliseconds. */
async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
}

/** Runs in the page. */
function fill({ editor, text }: { readonly editor: string; readonly text: string }): void {
  if (editor === 'textarea') {
    const field = Object.assign(document.createElement('textarea'), { id: 'e', value: text });
    document.body.append(field);
    return;
  }
  const box = Object.assign(document.createElement('div'), { id: 'e', contentEditable: 'true' });
  if (editor === 'contenteditable in one piece') box.textContent = text.replaceAll('\n', ' ');
  else
    for (const line of text.split('\n')) {
      const paragraph = document.createElement('p');
      if (line === '') paragraph.append(document.createElement('br'));
      else paragraph.textContent = line;
      box.append(paragraph);
    }
  document.body.append(box);
}

export async function startBrowser(
  isWithUs: boolean,
): Promise<{ readonly context: BrowserContext; readonly close: () => Promise<void> }> {
  const profile = mkdtempSync(join(tmpdir(), 'sekisho-lag-'));
  const executablePath = findBrowser();
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath === undefined ? {} : { executablePath }),
    channel: 'chromium',
    ignoreDefaultArgs: ['--disable-extensions'],
    args: ['--no-sandbox', ...(isWithUs ? [`--load-extension=${EXTENSION}`] : [])],
  });
  if (isWithUs && context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker');
  const close = async () => {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  };
  return { context, close };
}
