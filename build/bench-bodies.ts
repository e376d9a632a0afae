import type { BrowserContext } from '@playwright/test';
import type { Measure } from './bench-engine.ts';

/** Characters of the body; most of them take three bytes. */
const BODY = 7_000_000;

const SENTENCE = '来週の天気を教えてください。よろしくお願いします。';

/**
 * What the net takes for a request of 20 MB while something is held: how much later the page hears of it, and the longest
 * time for which the page's thread was busy without a rest. As a text, and as a stream that is read to its end first.
 */
export async function measureBodies(context: BrowserContext): Promise<readonly Measure[]> {
  const page = await context.newPage();
  const body = '<!doctype html><meta charset="utf-8"><textarea id="e"></textarea>';
  await page.route(/^https:/u, (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto('https://chatgpt.com/');
  await page.locator('#e').click();
  const send = (isStream: boolean) =>
    page.evaluate(sendOnce, { text: SENTENCE.repeat(Math.ceil(BODY / SENTENCE.length)), isStream });
  const free = [await send(false), await send(true)] as const;
  await page.waitForTimeout(1000);
  await page.keyboard.insertText('連絡先は sato.hanako@example-shop.jp です');
  await page.waitForTimeout(1000);
  const looked = [await send(false), await send(true)] as const;
  await page.close();
  return (['as text', 'as a stream'] as const).flatMap((name, at) => [
    {
      name: `request of 20 MB, ${name}, added`,
      value: (looked[at]?.took ?? 0) - (free[at]?.took ?? 0),
      unit: 'ms' as const,
      target: undefined,
    },
    {
      name: `request of 20 MB, ${name}, longest stretch`,
      value: looked[at]?.longest ?? 0,
      unit: 'ms' as const,
      target: undefined,
    },
  ]);
}

interface Sent {
  readonly took: number;
  readonly longest: number;
}

/** Runs in the page. */
async function sendOnce({ text, isStream }: { readonly text: string; readonly isStream: boolean }): Promise<Sent> {
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  observer.observe({ type: 'longtask' });
  const bytes = new TextEncoder().encode(text);
  const stream = () =>
    new ReadableStream({
      start(controller) {
        for (let at = 0; at < bytes.length; at += 65_536) controller.enqueue(bytes.slice(at, at + 65_536));
        controller.close();
      },
    });
  const made = isStream ? stream() : text;
  await new Promise((resume) => setTimeout(resume, 100));
  longest = 0;
  const start = performance.now();
  await fetch('/send', { method: 'POST', body: made, duplex: 'half' } as RequestInit).catch(() => undefined);
  const took = performance.now() - start;
  await new Promise((resume) => setTimeout(resume, 200));
  observer.disconnect();
  return { took, longest };
}
