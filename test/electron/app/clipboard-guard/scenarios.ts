import { expect } from 'vitest';
import { BLOCKED, copied, FINE, HELD, REPLACE, UNDO, WRONG } from './copies.ts';
import { MARK_SCENARIOS } from './mark-scenarios.ts';
import type { World } from './world.ts';

const kinds = (it: World) => it.notices.map(({ kind }) => kind);
const outcomes = (it: World) => it.entries.map(({ outcome }) => outcome);
const silent = (it: World) => expect(kinds(it)).toEqual([]);

/** What the guard does, on whatever clipboard. Each starts with a guard that runs and a clipboard it has looked at. */
export const SCENARIOS: Readonly<Record<string, (it: World) => Promise<void>>> = {
  async 'a copy that may not go is told, by kind and count, never by value'(it) {
    await copied(it, HELD);
    expect(it.notice()).toEqual({
      kind: 'mask',
      counts: { person: 1, phone: 1 },
      masked: 2,
      keys: { replace: REPLACE, wrong: WRONG },
      wrong: 'choose',
    });
    expect(JSON.stringify(it.notices)).not.toContain('5550');
    expect(await it.hands.paste()).toBe(HELD);
  },

  async 'a copy that may go is nobody’s business'(it) {
    await copied(it, FINE);
    silent(it);
    expect(it.entries).toEqual([]);
  },

  async 'the same copy is told once'(it) {
    await copied(it, HELD);
    await it.guard.desk.act('dismiss');
    await copied(it, HELD);
    expect(kinds(it)).toEqual(['mask']);
    await copied(it, FINE);
    await copied(it, HELD);
    expect(kinds(it)).toEqual(['mask', 'mask']);
  },

  async 'one key replaces, another puts back'(it) {
    await copied(it, HELD);
    await it.press(REPLACE);
    const safe = await it.hands.paste();
    expect(safe).toContain('[PHONE_1]');
    expect(safe).not.toContain('5550');
    expect(it.keys()).toEqual([UNDO]);
    await it.look();
    await it.press(UNDO);
    expect(await it.hands.paste()).toBe(HELD);
    await it.look();
    expect(kinds(it)).toEqual(['mask', 'replaced', 'put-back']);
    expect(outcomes(it)).toEqual(['copied-safe', 'copied-original']);
    await it.pass(5_000);
    expect([it.notice(), it.keys()]).toEqual([undefined, []]);
  },

  async 'the way back closes after a while, and the original is forgotten'(it) {
    await copied(it, HELD);
    await it.press(REPLACE);
    await it.pass(31_000);
    expect([it.notice(), it.keys()]).toEqual([undefined, []]);
    await it.guard.desk.act('undo');
    expect(await it.hands.paste()).not.toContain('5550');
  },

  async 'what another program copied since is not written over by the way back'(it) {
    await copied(it, HELD);
    await it.press(REPLACE);
    await it.hands.copy(FINE);
    await it.press(UNDO);
    expect(await it.hands.paste()).toBe(FINE);
    expect(kinds(it)).toEqual(['mask', 'replaced', 'changed']);
  },

  async 'what another program copied since is not written over by the safe text'(it) {
    await copied(it, HELD);
    await it.hands.copy(FINE);
    await it.press(REPLACE);
    expect(await it.hands.paste()).toBe(FINE);
    expect(kinds(it)).toEqual(['mask', 'changed']);
    expect(outcomes(it)).toEqual(['checked']);
  },

  async 'a newer copy takes the notice of the older one away'(it) {
    await copied(it, HELD);
    await copied(it, FINE);
    expect([it.notice(), it.keys()]).toEqual([undefined, []]);
    expect(outcomes(it)).toEqual(['checked']);
  },

  async 'what the app copied itself is left alone'(it) {
    await it.guard.write(HELD);
    await it.look();
    silent(it);
    expect(await it.hands.paste()).toBe(HELD);
  },

  async 'an entry that a password manager marked is left alone'(it) {
    await it.hands.copyMarked();
    await it.look();
    silent(it);
    expect(it.asked).toEqual([]);
  },

  async 'files are left alone'(it) {
    await it.hands.copyFiles();
    await it.look();
    silent(it);
    expect(it.asked).toEqual([]);
  },

  async 'a locked computer is not watched, an unlocked one is'(it) {
    it.lock(true);
    await copied(it, HELD);
    silent(it);
    it.lock(false);
    await it.look();
    expect(kinds(it)).toEqual(['mask']);
    it.lock(true);
    expect([it.notice(), it.keys()]).toEqual([undefined, []]);
  },

  async 'a lock in the middle of a look ends it'(it) {
    await it.hands.copy(HELD);
    const looking = it.look();
    it.lock(true);
    await looking;
    silent(it);
  },

  async 'a safe text that is still there at the end is taken away'(it) {
    await copied(it, HELD);
    await it.press(REPLACE);
    await it.guard.quit();
    expect(await it.hands.paste()).toBe('');
  },

  async 'another text that is there at the end stays'(it) {
    await copied(it, HELD);
    await it.press(REPLACE);
    await copied(it, FINE);
    await it.guard.quit();
    expect(await it.hands.paste()).toBe(FINE);
  },

  async 'an original that was put back stays at the end'(it) {
    await copied(it, HELD);
    await it.press(REPLACE);
    await it.press(UNDO);
    await it.guard.quit();
    expect(await it.hands.paste()).toBe(HELD);
  },

  async 'of copies in quick succession the last one is told'(it) {
    for (const digit of [1, 2, 3]) await it.hands.copy(`${HELD}${digit}`);
    await it.look();
    await it.press(REPLACE);
    expect(kinds(it)).toEqual(['mask', 'replaced']);
    expect(await it.hands.paste()).toMatch(/3$/u);
  },

  async 'a text of 20 MB is not tried, counts as unchecked, and is looked at less often'(it) {
    await it.hands.copy('あ'.repeat(7_000_000));
    await it.look();
    expect(kinds(it)).toEqual(['unchecked']);
    expect(it.asked).toEqual([]);
    await it.hands.copy(FINE);
    await it.look();
    expect(it.notice()?.kind).toBe('unchecked');
    await it.pass(10_000);
    expect(it.notice()).toBeUndefined();
  },

  async 'what is copied during a pause is never told, and the pause ends by itself'(it) {
    it.guard.pause('quarter-hour');
    await copied(it, HELD);
    await it.pass(15 * 60_000);
    silent(it);
    expect(it.guard.state().pausedUntil).toBeUndefined();
    await copied(it, `${HELD}また`);
    expect(kinds(it)).toEqual(['mask']);
  },

  async 'a copy that must not go has no safe text'(it) {
    await copied(it, BLOCKED);
    expect(it.notice()).toMatchObject({ kind: 'block', keys: {} });
    await it.guard.desk.act('replace');
    expect(await it.hands.paste()).toBe(BLOCKED);
    await it.guard.desk.act('open');
    expect(it.opened).toEqual([BLOCKED]);
  },

  ...MARK_SCENARIOS,
};
