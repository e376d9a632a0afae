import { Buffer } from 'node:buffer';
import type { Page } from '@playwright/test';
import { plainFile } from '../app/sample-files.ts';
import { ORIGIN, test } from './extension-test.ts';
import { type Got, UPLOAD_PAGE } from './pages/upload.ts';

export const CLEAN = plainFile('notes.txt', '来週の議題を三つ考えてください。');
export const HELD = plainFile('list.csv', '名前,電話\n佐藤花子,090-5550-0142\n');

export interface Upload {
  readonly page: Page;
  readonly sent: readonly Buffer[];
  readonly got: () => Promise<readonly Got[]>;
  readonly panelOpens: () => Promise<string>;
  readonly panel: () => Promise<string>;
}

/** A page that takes files, at the address of a chatbot. */
export const uploads = test.extend<{ readonly upload: Upload }>({
  upload: async ({ chat, page }, use) => {
    const sent: Buffer[] = [];
    await page.route(`${ORIGIN}/files`, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: UPLOAD_PAGE }),
    );
    await page.route(`${ORIGIN}/upload`, (route) => {
      sent.push(route.request().postDataBuffer() ?? Buffer.alloc(0));
      return route.fulfill({ body: 'ok' });
    });
    await page.goto(`${ORIGIN}/files`);
    const got = () => page.evaluate(() => (globalThis as unknown as { got: Got[] }).got);
    await use({ page, sent, got, panelOpens: chat.panelOpens, panel: chat.panel });
  },
});
