import { describe, expect, it } from 'vitest';
import { createQuickCheck } from '../../../../electron/app/clipboard-guard/quick-check.ts';
import { FINE, HELD, UNDO } from './copies.ts';
import { type MemoryHands, memoryHands } from './hands.ts';
import { world } from './world.ts';

const KEY = { format: 1, entries: [{ placeholder: '[PHONE_1]', value: '090-5550-0142' }] } as const;

async function quick(prepare: (hands: MemoryHands) => Promise<void>) {
  const hands = memoryHands();
  const there = await world(hands);
  there.guard.follow(false);
  await prepare(hands);
  const did: string[] = [];
  const opened: string[] = [];
  const check = createQuickCheck({
    guard: there.guard,
    known: there.known,
    window: { show: () => void did.push('show'), close: () => void did.push('close') },
    open: (text) => void opened.push(text),
  });
  await check.begin();
  return { hands, there, check, did, opened };
}

describe('the quick check', () => {
  it.each([
    ['text', (hands: MemoryHands) => hands.copy(HELD), HELD],
    ['empty', (hands: MemoryHands) => hands.copy(''), ''],
    ['concealed', (hands: MemoryHands) => hands.copyMarked(), ''],
    ['files', (hands: MemoryHands) => hands.copyFiles(), ''],
  ] as const)('starts from what is on the clipboard: %s', async (kind, prepare, text) => {
    const { check, hands } = await quick(prepare);
    expect(check.read()).toMatchObject({ kind, text });
    expect(hands.peeks()).toBe(0);
  });

  it('copies the safe text, closes, forgets, and leaves a way back', async () => {
    const { check, did, hands, there } = await quick((it) => it.copy(HELD));
    await check.copy('[PHONE_1]です。', KEY);
    expect(await hands.paste()).toBe('[PHONE_1]です。');
    expect(did.at(-1)).toBe('close');
    expect(check.read()).toEqual({ kind: 'empty', text: '', known: KEY });
    await there.press(UNDO);
    expect(await hands.paste()).toBe(HELD);
  });

  it('leaves no way back where there is nothing to take back', async () => {
    const { check, there } = await quick((it) => it.copy(FINE));
    await check.copy(FINE, { format: 1, entries: [] });
    expect(there.keys()).toEqual([]);
  });

  it('closes and changes nothing, or goes on in the whole app', async () => {
    const first = await quick((it) => it.copy(HELD));
    first.check.end('close');
    expect([await first.hands.paste(), first.opened, first.check.read().text]).toEqual([HELD, [], '']);
    const second = await quick((it) => it.copy(HELD));
    second.check.end('open');
    expect([await second.hands.paste(), second.opened]).toEqual([HELD, [HELD]]);
  });

  it('forgets its text with its window', async () => {
    const { check } = await quick((it) => it.copy(HELD));
    check.closed();
    expect(check.read().text).toBe('');
  });
});
