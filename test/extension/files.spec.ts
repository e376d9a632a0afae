import { Buffer } from 'node:buffer';
import { strFromU8, unzipSync } from 'fflate';
import { findingWords } from '../../shared/words/finding-words.ts';
import { uploadWords } from '../../shared/words/upload-words.ts';
import { documentWithComment, pdfOf } from '../app/sample-files.ts';
import { expect } from './extension-test.ts';
import { CLEAN, HELD, uploads } from './upload-test.ts';

const words = uploadWords.ja;
const PICTURE = { name: 'photo.png', mimeType: 'image/png', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]) };
const BROKEN = {
  name: 'report.docx',
  mimeType: 'application/octet-stream',
  buffer: Buffer.from('PK\u0003\u0004broken'),
};

const DRAFT = documentWithComment('議事録の下書きです。', '連絡先は suzuki.ichiro@example-shop.jp です。');

/** The comments of the document that a form carried. */
function commentsIn(body: Buffer = Buffer.alloc(0)): string {
  const files = unzipSync(new Uint8Array(body.subarray(body.indexOf('PK'))));
  return strFromU8(files['word/comments.xml'] ?? new Uint8Array());
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
