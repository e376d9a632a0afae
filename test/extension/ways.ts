import type { DrivenChat } from './driven-chat.ts';
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

export function putIn(chat: DrivenChat, way: WayIn, text: string): Promise<void> {
  if (way === 'drop') return chat.drop(text);
  return chat.paste(text, way === 'paste' ? undefined : markupOf(text, ''));
}

export async function sendOut(chat: DrivenChat, way: WayOut): Promise<void> {
  if (way === 'Enter' || way === 'Control+Enter') return chat.press(way);
  if (way === 'click') return chat.click('button');
  if (way === 'tap') return chat.tap('button');
  await chat.focus('button');
  return chat.press(way === 'Space on the button' ? 'Space' : 'Enter');
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
