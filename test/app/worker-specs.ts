import { expect } from '@playwright/test';
import { type AppTest, write } from './app.ts';
import { choose } from './files-specs.ts';
import { listener, tryEveryWay } from './network-ways.ts';
import { documentWithComment } from './sample-files.ts';

/** The engine's workers have no network: the policy of their own scripts refuses every way out. */
export function workerSpecs(test: AppTest): void {
  for (const kind of ['text', 'file'] as const) {
    test(`the worker that checks a ${kind} has no network: every socket is refused, and none is opened`, async ({
      app,
    }) => {
      // The app starts the worker for texts by itself, and a new one for each file.
      const born = kind === 'file' ? app.page.waitForEvent('worker') : undefined;
      if (kind === 'file')
        await choose(app, documentWithComment('議事録です。', '連絡先は kanaria@example.co.jp です。'));
      else await write(app, '連絡先は kanaria@example.co.jp です。');
      const worker = (await born) ?? app.page.workers()[0];
      if (worker === undefined) throw new Error('there is no worker');
      const outside = await listener();
      const tried = await worker.evaluate(tryEveryWay, `127.0.0.1:${outside.port}`);
      expect(tried).toEqual(Object.fromEntries(Object.keys(tried).map((way) => [way, 'refused'])));
      expect(Object.keys(tried)).toHaveLength(13);
      expect(outside.knocks()).toBe(0);
      outside.close();
    });
  }
}
