import { Buffer } from 'node:buffer';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect } from './extension-test.ts';
import { CLEAN, HELD, uploads } from './upload-test.ts';

/** Drops a file as a person does, which only the debugger can. */
async function drop(page: Page, { name, buffer }: typeof CLEAN): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sekisho-drop-'));
  const path = join(folder, name);
  writeFileSync(path, buffer);
  const box = await page.locator('#zone').boundingBox();
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + 20, data });
  }
  await session.detach();
}

/** Gives files to the page's place as the browser does, which only the debugger can. */
async function paste(page: Page, file: typeof CLEAN): Promise<void> {
  await page.locator('#the-editor').click();
  await page.evaluate(
    ([bytes, type]) =>
      navigator.clipboard.write([
        new ClipboardItem({
          [type as string]: new Blob([new Uint8Array(bytes as number[])], { type: type as string }),
        }),
      ]),
    [[...file.buffer], file.mimeType] as const,
  );
  await page.keyboard.press('ControlOrMeta+V');
}

uploads.describe('a chooser that is in no document', () => {
  async function chooseLoose(page: Page, file: typeof CLEAN): Promise<void> {
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.locator('#attach').click()]);
    await chooser.setFiles(file);
  }

  uploads('gives its file when there is nothing to hold', async ({ upload }) => {
    await chooseLoose(upload.page, CLEAN);
    await expect.poll(() => upload.sent.length).toBe(1);
    expect(await upload.got()).toMatchObject([{ way: 'loose', name: CLEAN.name }]);
  });

  uploads('gives none that policy holds', async ({ upload }) => {
    await chooseLoose(upload.page, HELD);
    expect(await upload.panelOpens()).toContain(HELD.name);
    expect(await upload.got()).toEqual([]);
  });
});

uploads('a chooser in a shadow root gives what may go and nothing else', async ({ upload }) => {
  await upload.page.setInputFiles('#shaded', CLEAN);
  await expect.poll(() => upload.sent.length).toBe(1);
  await upload.page.setInputFiles('#shaded', HELD);
  expect(await upload.panelOpens()).toContain(HELD.name);
  expect(await upload.got()).toMatchObject([{ way: 'shaded', name: CLEAN.name }]);
});

uploads.describe('a file that is dropped', () => {
  uploads('goes on when there is nothing to hold', async ({ upload }) => {
    await drop(upload.page, CLEAN);
    await expect.poll(() => upload.sent.length).toBe(1);
    expect(await upload.got()).toMatchObject([{ way: 'drop', name: CLEAN.name }]);
  });

  uploads('waits while policy holds it', async ({ upload }) => {
    await drop(upload.page, HELD);
    expect(await upload.panelOpens()).toContain(HELD.name);
    expect(await upload.got()).toEqual([]);
  });
});

uploads('a file that is pasted goes on as a picture', async ({ upload }) => {
  const dot = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  await paste(upload.page, { name: 'dot.png', mimeType: 'image/png', buffer: dot });
  await expect.poll(() => upload.sent.length).toBe(1);
  expect(await upload.got()).toMatchObject([{ way: 'paste' }]);
});

uploads.describe('the browser’s own picker', () => {
  /** The dialog is the browser's and no test can press it; what it gives is real: a handle with a file of this text. */
  async function pick(page: Page, { name, buffer }: typeof CLEAN): Promise<void> {
    await page.addInitScript(
      ([file, text]) => {
        Object.assign(globalThis, {
          async showOpenFilePicker() {
            const root = await navigator.storage.getDirectory();
            const handle = await root.getFileHandle(file as string, { create: true });
            const writer = await handle.createWritable();
            await writer.write(text as string);
            await writer.close();
            return [handle];
          },
        });
      },
      [name, buffer.toString('utf8')] as const,
    );
    await page.reload();
    await page.locator('#picker').click();
  }

  uploads('gives its file when there is nothing to hold', async ({ upload }) => {
    await pick(upload.page, CLEAN);
    await expect.poll(() => upload.sent.length).toBe(1);
    expect(await upload.got()).toMatchObject([{ way: 'picker', name: CLEAN.name }]);
  });

  uploads('gives none that policy holds, and says so to the page as a browser would', async ({ upload }) => {
    await pick(upload.page, HELD);
    expect(await upload.panelOpens()).toContain(HELD.name);
    expect(await upload.got()).toEqual([]);
    await upload.page.keyboard.press('Escape');
    await expect.poll(() => upload.got()).toEqual([{ way: 'picker', name: 'NotAllowedError' }]);
    expect(upload.sent).toEqual([]);
  });
});
