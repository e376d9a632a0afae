import { expect } from '@playwright/test';
import type { ChatOptions, Place } from './pages/options.ts';

/** Parts of the chat page that a person points at. */
export type Spot = 'editor' | 'button';

/** What the page says of itself. */
export interface InPage {
  readonly text: () => string;
  readonly clear: () => void;
  readonly spot: (name: Spot) => { readonly x: number; readonly y: number };
  readonly hold: (name: Spot) => void;
}

/** A chat page in a browser of any kind, and what a person does there. */
export interface DrivenChat {
  readonly open: (options: Partial<ChatOptions>) => Promise<void>;
  /** Bodies of what reached the server, oldest first. */
  readonly sent: readonly string[];
  readonly text: () => Promise<string>;
  readonly clear: () => Promise<void>;
  /** Focuses by script, as the Tab key would. */
  readonly focus: (name: Spot) => Promise<void>;
  /** One key, or one with Control held down: `Control+Enter`. */
  readonly press: (key: string) => Promise<void>;
  readonly click: (name: Spot) => Promise<void>;
  /** With a finger. */
  readonly tap: (name: Spot) => Promise<void>;
  readonly rest: (ms: number) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** Copies the text and pastes it, as a person does. */
  readonly paste: (text: string, markup?: string) => Promise<void>;
  /** Drops a text that comes from another program onto the editor. */
  readonly drop: (text: string) => Promise<void>;
  /** Whether a drop at this place can be made that nobody meets, so that the browser does its own part. */
  readonly dropsAt: (place: Place) => boolean;
  /** Names of everything that a screen reader finds in our panel, '' when there is none. */
  readonly panel: () => Promise<string>;
  readonly panelOpens: () => Promise<string>;
}

/** What stands in the panel once it is there; the look that found it is the last one. */
export async function opened(panel: () => Promise<string>): Promise<string> {
  let seen = '';
  const look = async () => {
    seen = await panel();
    return seen;
  };
  await expect.poll(look, { intervals: [30, 60, 120] }).not.toBe('');
  return seen;
}

/** Puts a text on the clipboard; runs in the page. */
export async function copyThere({ text, markup }: { readonly text: string; readonly markup?: string }): Promise<void> {
  if (markup === undefined) return navigator.clipboard.writeText(text);
  const plain = new Blob([text], { type: 'text/plain' });
  const rich = new Blob([markup], { type: 'text/html' });
  await navigator.clipboard.write([new ClipboardItem({ 'text/plain': plain, 'text/html': rich })]);
}

/** The first touch of an editor brings the engine; a fast test would be met by "wait" instead of a verdict. */
export const ENGINE_COMES_MS = 400;
