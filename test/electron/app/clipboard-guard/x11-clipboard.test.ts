import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCENARIOS } from './scenarios.ts';
import { world } from './world.ts';
import { type Display, HAS_X11, startDisplay, x11Hands } from './x11.ts';

describe.skipIf(!HAS_X11)('the clipboard guard, on the real clipboard of an X server', () => {
  let display: Display;

  beforeAll(async () => {
    display = await startDisplay();
  });

  afterAll(() => display.stop());

  it('what is put there is what is read there', async () => {
    const hands = x11Hands(display.name);
    for (const text of ['', 'a', '漢字と𠮷\r\nと\t', 'あ'.repeat(1_000_000)]) {
      await hands.copy(text);
      expect(await hands.paste()).toBe(text);
    }
    await hands.copyMarked();
    expect([await hands.watch.marked(), await hands.watch.files()]).toEqual([true, false]);
    await hands.copyFiles();
    expect([await hands.watch.marked(), await hands.watch.files()]).toEqual([false, true]);
  });

  it.each(Object.entries(SCENARIOS))('%s', async (_name, scenario) => {
    const hands = x11Hands(display.name);
    await hands.copy('what was there before');
    await expect(scenario(await world(hands))).resolves.toBeUndefined();
  });
});
