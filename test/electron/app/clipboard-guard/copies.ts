import type { World } from './world.ts';

export const HELD = '山田さんの携帯は090-5550-0142です。';
export const BLOCKED = '【社外秘】\n来期の計画です。';
export const FINE = '会議は3階で10時からです。';
export const REPLACE = 'CommandOrControl+Shift+Y';
export const ONE = '折り返しは090-5550-0142までお願いします。';
export const WRONG = 'CommandOrControl+Shift+X';
export const UNDO = 'CommandOrControl+Shift+Backspace';

/** A copy, and time for the guard to look at it. */
export async function copied(it: World, text: string): Promise<void> {
  await it.hands.copy(text);
  await it.look();
}
