import type { Measure } from './bench-engine.ts';
import { canStart, startBrowser } from './bench-lag.ts';

/** Characters of the body; most of them take three bytes. */
const BODY = 7_000_000;

const SENTENCE = '来週の天気を教えてください。よろしくお願いします。';

/**
 * What the net takes for a request of 20 MB while something is held: how much later the page hears of it, and the longest
 * time for which the page's thread was busy without a rest. As a text, and as a stream that is read to its end first.
 */
export async function measureBodies(): Promise<readonly Measure[]> {
  if (!canStart()) return [];
  const { context, close } = await startBrowser(true);
  const page = await context.newPage();
  const body = '<!doctype html><meta charset="utf-8"><textarea id="e"></textarea>';
  await page.route(/^https:/u, (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto('https://chatgpt.com/');
  await page.locator('#e').click();
  const send = (isStream: boolean) =>
    page.evaluate(sendOnce, { sentence: SENTENCE, times: Math.ceil(BODY / SENTENCE.length), isStream });
  const free = [await send(false), await send(true)] as const;
  await page.waitForTimeout(1000);
  await page.keyboard.insertText('連絡先は sato.hanako@example-shop.jp です');
  await page.waitForTimeout(1000);
  const looked = [await send(false), await send(true)] as const;
  await close();
  return (['as text', 'as a stream'] as const).flatMap((name, at) => [
    row(`${name}, added`, (looked[at]?.took ?? 0) - (free[at]?.took ?? 0)),
    row(`${name}, longest stretch`, looked[at]?.longest ?? 0),
    row(`${name}, longest stretch with nothing held`, free[at]?.longest ?? 0),
  ]);
}

const row = (name: string, value: number): Measure => ({
  name: `request of 20 MB, ${name}`,
  value,
  unit: 'ms',
  target: undefined,
});

interface Sent {
  readonly took: number;
  readonly longest: number;
}

interface Sending {
  readonly sentence: string;
  readonly times: number;
  readonly isStream: boolean;
}

/** Runs in the page. */
async function sendOnce({ sentence, times, isStream }: Sending): Promise<Sent> {
  const text = sentence.repeat(times);
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
