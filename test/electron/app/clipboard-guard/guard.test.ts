import { describe, expect, it } from 'vitest';
import { knownKeys } from '../../../../electron/app/clipboard-guard/known-keys.ts';
import { STARTER_POLICY } from '../../../../shared/policy/starter-policy.ts';
import { copied, FINE, HELD, REPLACE, UNDO } from './copies.ts';
import { memoryHands } from './hands.ts';
import { SCENARIOS } from './scenarios.ts';
import { type EngineMood, type World, world } from './world.ts';

const kinds = (there: World) => there.notices.map(({ kind }) => kind);

describe('the clipboard guard, on a clipboard in memory', () => {
  it.each(Object.entries(SCENARIOS))('%s', async (_name, scenario) => {
    await expect(scenario(await world(memoryHands()))).resolves.toBeUndefined();
  });

  it('never reads the text of a marked entry', async () => {
    const hands = memoryHands();
    const there = await world(hands);
    await hands.copyMarked();
    await there.pass(5_000);
    expect(hands.peeks()).toBe(0);
  });

  it('knows its own text again although the system changed half a letter of it', async () => {
    const there = await world(memoryHands());
    await there.guard.write(`${HELD}\ud83d`);
    await there.look();
    expect(kinds(there)).toEqual([]);
  });

  it('says nothing about what was there before it', async () => {
    const hands = memoryHands();
    await hands.copy(HELD);
    const there = await world(hands);
    await there.pass(3_000);
    expect(kinds(there)).toEqual([]);
  });

  it('goes on looking when the clipboard is held by another program', async () => {
    const hands = memoryHands();
    const there = await world(hands);
    hands.busy = true;
    await copied(there, HELD);
    expect(kinds(there)).toEqual([]);
    hands.busy = false;
    await there.look();
    expect(kinds(there)).toEqual(['mask']);
  });

  it.each(['replace', 'undo'] as const)('says so when the system does not let it write: %s', async (act) => {
    const hands = memoryHands();
    const there = await world(hands);
    await copied(there, HELD);
    if (act === 'undo') await there.press(REPLACE);
    const before = await hands.paste();
    hands.busy = true;
    await there.guard.desk.act(act);
    expect(there.notice()?.kind).toBe('failed');
    expect(await hands.paste()).toBe(before);
  });

  it('shows no key that another program holds; its buttons work all the same', async () => {
    const there = await world(memoryHands());
    there.keysTaken = true;
    await copied(there, HELD);
    expect(there.notice()).toMatchObject({ kind: 'mask', keys: {} });
    await there.guard.desk.act('replace');
    expect(await there.hands.paste()).toContain('[PHONE_1]');
  });

  it.each<EngineMood>(['silent', 'dies', 'talks nonsense', 'cannot start'])(
    'counts a copy as unchecked when the engine %s, and asks a new one the next time',
    async (mood) => {
      const there = await world(memoryHands());
      there.engine = mood;
      await copied(there, HELD);
      await there.pass(11_000);
      expect(kinds(there)).toEqual(['unchecked']);
      await there.pass(20_000);
      expect(there.entries).toMatchObject([{ outcome: 'unchecked', action: 'block', counts: {} }]);
      there.engine = 'works';
      await copied(there, `${HELD}また`);
      expect(kinds(there)).toEqual(['unchecked', 'mask']);
    },
  );

  it('stays silent about unchecked copies where the policy lets them go', async () => {
    const there = await world(memoryHands());
    there.policy = { ...STARTER_POLICY, unchecked: 'warn' };
    there.engine = 'dies';
    await copied(there, HELD);
    expect(kinds(there)).toEqual([]);
  });

  it('tells once that there is no policy, and again when it was lost anew', async () => {
    const there = await world(memoryHands());
    there.policy = undefined;
    await copied(there, HELD);
    await copied(there, `${HELD}1`);
    expect(kinds(there)).toEqual(['no-policy']);
    there.policy = STARTER_POLICY;
    await copied(there, FINE);
    there.policy = undefined;
    await copied(there, HELD);
    expect(kinds(there)).toEqual(['no-policy', 'no-policy']);
    expect(there.entries).toEqual([]);
  });

  it('ends the engine when it had nothing to do for a while, and starts it again when needed', async () => {
    const there = await world(memoryHands());
    await copied(there, FINE);
    await copied(there, `${FINE}1`);
    expect(there.started()).toBe(1);
    await there.pass(130_000);
    await copied(there, HELD);
    expect([there.started(), kinds(there)]).toEqual([2, ['mask']]);
  });

  it('keeps one placeholder for one value over all copies, and the key of every safe text', async () => {
    const there = await world(memoryHands());
    there.known.add({ format: 1, entries: [{ placeholder: '[PHONE_1]', value: '03-1234-5678' }] });
    await copied(there, HELD);
    await there.press(REPLACE);
    expect(await there.hands.paste()).toContain('[PHONE_2]');
    expect(there.known.read().entries).toContainEqual({ placeholder: '[PHONE_2]', value: '090-5550-0142' });
  });

  it('offers the way back from a quick check as well', async () => {
    const there = await world(memoryHands());
    await there.hands.copy(HELD);
    await there.guard.desk.swap(HELD, 'safe');
    expect(there.keys()).toEqual([UNDO]);
    await there.press(UNDO);
    expect(await there.hands.paste()).toBe(HELD);
  });

  it('is off when the settings say so, and on again with fresh eyes', async () => {
    const there = await world(memoryHands());
    there.guard.follow(false);
    await copied(there, HELD);
    there.guard.follow(true);
    await there.pass(3_000);
    expect(kinds(there)).toEqual([]);
    expect(there.guard.state()).toEqual({ on: true, pausedUntil: undefined });
  });

  it('ends although the clipboard never answers', async () => {
    const there = await world(memoryHands());
    await copied(there, HELD);
    await there.press(REPLACE);
    there.hung = true;
    const ended = there.guard.quit();
    await there.pass(1_500);
    await ended;
    expect(there.notice()).toBeUndefined();
  });
});

describe('known keys', () => {
  it('tell what is new, and only that', () => {
    const told: number[] = [];
    const keys = knownKeys((key) => told.push(key.entries.length));
    const entry = (n: number) => ({ placeholder: `[PHONE_${n}]`, value: `${n}` });
    keys.add({ format: 1, entries: [entry(1)] });
    keys.add({ format: 1, entries: [entry(1)] });
    keys.add({ format: 1, entries: [entry(2), entry(1)] });
    expect(told).toEqual([1, 2]);
    expect(keys.read().entries).toEqual([entry(1), entry(2)]);
  });
});
