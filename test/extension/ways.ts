import type { Chat } from './extension-test.ts';
import type { ChatOptions } from './pages/options.ts';

/** Ways of putting a text into an editor, from outside of the page. */
export const WAYS_IN = ['paste', 'paste of markup', 'drop'] as const;
export type WayIn = (typeof WAYS_IN)[number];

/** Ways of sending what stands in it. */
export const WAYS_OUT = [
  'Enter',
  'Control+Enter',
  'click',
  'Space on the button',
  'Enter on the button',
  'tap',
] as const;
export type WayOut = (typeof WAYS_OUT)[number];

/** The text as markup, with words that a style hides. */
export const markupOf = (text: string, hidden: string): string =>
  `<p>${text}</p><p style="display:none">${hidden}</p>`.replaceAll('\n', '<br>');

export async function putIn(chat: Chat, way: WayIn, text: string): Promise<void> {
  if (way === 'paste') return chat.paste(text);
  if (way === 'paste of markup') return chat.paste(text, markupOf(text, ''));
  const { x, y } = await chat.spot('editor');
  const session = await chat.page.context().newCDPSession(chat.page);
  const data = { items: [{ mimeType: 'text/plain', data: text }], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x, y, data });
  }
  await session.detach();
}

export async function sendOut(chat: Chat, way: WayOut): Promise<void> {
  const { keyboard, mouse, touchscreen } = chat.page;
  if (way === 'Enter' || way === 'Control+Enter') return keyboard.press(way);
  const { x, y } = await chat.spot('button');
  if (way === 'click') return mouse.click(x, y);
  if (way === 'tap') return touchscreen.tap(x, y);
  await chat.focus('button');
  return keyboard.press(way === 'Space on the button' ? 'Space' : 'Enter');
}

/** Whether the editor takes this from a person at all, without any extension. */
export function takes(way: WayIn, { family, place }: ChatOptions): boolean {
  // Quill takes files only, and Lexical does not find the caret inside a shadow root.
  return way !== 'drop' || (family !== 'quill' && !(family === 'lexical' && (place === 'open' || place === 'closed')));
}

/** Whether a page of this kind sends that way at all. */
export function sends(way: WayOut, { label, press, key }: ChatOptions): boolean {
  // Nobody can reach it by keyboard, and browsers give a real button only a click when a key presses it.
  if (way.endsWith('the button')) return label !== 'bare' && (press === 'click' || label === 'submit');
  if (way === 'Control+Enter') return key !== 'beforeinput' && key !== 'keypress';
  return true;
}
