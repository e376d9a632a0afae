import { Buffer } from 'node:buffer';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { findingWords } from '../../shared/words/finding-words.ts';
import { uploadWords } from '../../shared/words/upload-words.ts';
import { documentWithComment, pdfOf } from '../app/sample-files.ts';
import { expect, ORIGIN, test } from './extension-test.ts';
import { type Got, UPLOAD_PAGE } from './pages/upload.ts';

const words = uploadWords.ja;
const CLEAN = { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('来週の議題を三つ考えてください。') };
const HELD = { name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from('名前,電話\n佐藤花子,090-5550-0142\n') };
const PICTURE = { name: 'photo.png', mimeType: 'image/png', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]) };
const BROKEN = {
  name: 'report.docx',
  mimeType: 'application/octet-stream',
  buffer: Buffer.from('PK\u0003\u0004broken'),
};

const DRAFT = documentWithComment('議事録の下書きです。', '連絡先は suzuki.ichiro@example-shop.jp です。');

interface Upload {
  readonly page: Page;
  readonly sent: readonly Buffer[];
  readonly got: () => Promise<readonly Got[]>;
  readonly panelOpens: () => Promise<string>;
  readonly panel: () => Promise<string>;
}

const uploads = test.extend<{ readonly upload: Upload }>({
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

/** The comments of the document that a form carried. */
function commentsIn(body: Buffer = Buffer.alloc(0)): string {
  const files = unzipSync(new Uint8Array(body.subarray(body.indexOf('PK'))));
  return strFromU8(files['word/comments.xml'] ?? new Uint8Array());
}

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

uploads.describe('a file that is chosen', () => {
  uploads('goes on when there is nothing to hold, as the same file with the same events', async ({ upload }) => {
    await upload.page.setInputFiles('#chooser', CLEAN);
    await expect.poll(() => upload.sent.length).toBe(1);
    expect(await upload.got()).toMatchObject([{ way: 'chooser', name: CLEAN.name, size: CLEAN.buffer.length }]);
    expect(await upload.page.evaluate(() => (globalThis as unknown as { events: string[] }).events)).toEqual([
      'input',
      'change',
    ]);
    expect(await upload.panel()).toBe('');
  });

  uploads('waits while policy holds it, and goes as a redacted copy', async ({ upload }) => {
    await upload.page.setInputFiles('#chooser', DRAFT);
    expect(await upload.panelOpens()).toContain(words.title('ChatGPT'));
    expect(await upload.got()).toEqual([]);
    await upload.page.keyboard.press('Enter');
    await expect.poll(() => upload.sent.length).toBe(1);
    const comments = commentsIn(upload.sent[0]);
    expect(comments).toContain('[EMAIL_1]');
    expect(comments).not.toContain('suzuki.ichiro');
  });

  uploads('stays behind when the person goes back, and can be chosen again', async ({ upload }) => {
    await upload.page.setInputFiles('#chooser', HELD);
    await upload.panelOpens();
    await upload.page.keyboard.press('Escape');
    await expect.poll(upload.panel).toBe('');
    expect(await upload.got()).toEqual([]);
    expect(await upload.page.locator('#chooser').inputValue()).toBe('');
    await upload.page.setInputFiles('#chooser', HELD);
    expect(await upload.panelOpens()).toContain(HELD.name);
  });

  uploads('shows what is hidden in it by its place', async ({ upload }) => {
    await upload.page.setInputFiles('#chooser', DRAFT);
    const panel = await upload.panelOpens();
    expect(panel).toContain('コメント');
    expect(panel).not.toContain('suzuki.ichiro');
  });

  uploads('is read when it is a PDF, whose library comes only now', async ({ upload }) => {
    await upload.page.setInputFiles('#chooser', pdfOf('Mail: suzuki.ichiro@example-shop.jp'));
    const panel = await upload.panelOpens();
    expect(panel).toContain('sheet.pdf');
    expect(panel).toContain(findingWords.ja.category.email);
    await upload.page.keyboard.press('Escape');
    await upload.page.setInputFiles('#chooser', { ...pdfOf('Nothing to hold'), name: 'clean.pdf' });
    await expect.poll(() => upload.sent.length).toBe(1);
  });

  uploads('is held with the reason when it cannot be read', async ({ upload }) => {
    await upload.page.setInputFiles('#chooser', BROKEN);
    expect(await upload.panelOpens()).toContain(words.unchecked);
    expect(await upload.got()).toEqual([]);
  });

  uploads('is a picture that nobody can read, and goes on', async ({ upload }) => {
    await upload.page.setInputFiles('#chooser', PICTURE);
    await expect.poll(() => upload.sent.length).toBe(1);
    expect(await upload.panel()).toBe('');
  });
});

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

uploads('the net stops a held file that the page takes by itself', async ({ upload }) => {
  await upload.page.setInputFiles('#chooser', HELD);
  await upload.panelOpens();
  await upload.page.evaluate(() => {
    const { take } = globalThis as unknown as { take: (way: string, files: FileList | null) => Promise<void> };
    return take('behind', (document.getElementById('chooser') as HTMLInputElement).files);
  });
  expect(await upload.got()).toMatchObject([{ way: 'behind', sent: false }]);
  expect(upload.sent).toEqual([]);
});
