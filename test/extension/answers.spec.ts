import { extensionWords } from '../../shared/words/extension-words.ts';
import { type Chat, expect, test } from './extension-test.ts';

const words = extensionWords.ja;
const VALUE = 'hanako@example-shop.jp';

/** Sends a safe text, and has the page answer with its placeholder, piece by piece as such pages do. */
async function answered(chat: Chat, isInShadow: boolean): Promise<void> {
  await chat.open({ family: 'editable' });
  await chat.paste(`連絡先は ${VALUE} です`);
  await chat.panelOpens();
  await chat.page.keyboard.press('Enter');
  await expect.poll(chat.text).toBe('連絡先は [EMAIL_1] です');
  await chat.page.evaluate(async (inShadow) => {
    const host = document.createElement('div');
    document.body.prepend(host);
    const place = inShadow ? host.attachShadow({ mode: 'open' }) : host;
    const said = document.createElement('p');
    said.id = 'answer';
    place.append(said);
    for (const piece of ['宛先: ', '[EM', 'AIL_', '1', '] に送りました。']) {
      const part = document.createElement('span');
      part.textContent = piece;
      said.append(part);
      await new Promise((resume) => setTimeout(resume, 10));
    }
  }, isInShadow);
}

const page = (chat: Chat) =>
  chat.page.evaluate(
    () => document.documentElement.outerHTML + (document.querySelector('div')?.shadowRoot?.innerHTML ?? ''),
  );

for (const isInShadow of [false, true]) {
  test(`real values are read at Alt+R and never in the page${isInShadow ? ', in a shadow root' : ''}`, async ({
    chat,
  }) => {
    await answered(chat, isInShadow);
    await chat.page.keyboard.press('Alt+R');
    await expect.poll(chat.notice).toContain(VALUE);
    expect(await chat.notice()).toContain(words.answers.note);
    expect(await page(chat)).not.toContain(VALUE);
    await chat.page.keyboard.press('Escape');
    await expect.poll(chat.notice).not.toContain(VALUE);
  });

  test(`the real value is under the pointer${isInShadow ? ', in a shadow root' : ''}`, async ({ chat }) => {
    await answered(chat, isInShadow);
    const box = await chat.page.locator('#answer span').nth(2).boundingBox();
    await chat.page.mouse.move((box?.x ?? 0) + 4, (box?.y ?? 0) + 6);
    await expect.poll(chat.notice).toContain(VALUE);
    expect(await page(chat)).not.toContain(VALUE);
  });
}

test('a selection is copied with real values', async ({ chat }) => {
  await answered(chat, false);
  await chat.page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#answer') ?? document.body));
  await chat.page.keyboard.press('Alt+C');
  await expect
    .poll(() => chat.page.evaluate(() => navigator.clipboard.readText()))
    .toBe(`宛先: ${VALUE} に送りました。`);
});
