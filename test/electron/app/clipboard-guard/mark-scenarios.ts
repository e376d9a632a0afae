import { expect } from 'vitest';
import { STARTER_POLICY } from '../../../../shared/policy/starter-policy.ts';
import { BLOCKED, copied, HELD, ONE, REPLACE, UNDO, WRONG } from './copies.ts';
import type { World } from './world.ts';

const kinds = (it: World) => it.notices.map(({ kind }) => kind);
const outcomes = (it: World) => it.entries.map(({ outcome }) => outcome);

/** What a notice offers besides the safe text: marks of wrong findings, and cards. */
export const MARK_SCENARIOS: Readonly<Record<string, (it: World) => Promise<void>>> = {
  async 'the only finding is marked as wrong by one key, for later copies too'(it) {
    await copied(it, ONE);
    expect(it.notice()).toMatchObject({ wrong: 'one', keys: { replace: REPLACE, wrong: WRONG } });
    await it.press(WRONG);
    expect([it.notice()?.kind, it.keys()]).toEqual(['marked', [UNDO]]);
    await it.pass(16_000);
    expect(outcomes(it)).toEqual(['checked']);
    await copied(it, `${ONE}また`);
    expect(kinds(it)).toEqual(['mask', 'marked']);
    expect(JSON.stringify(it.notices)).not.toContain('5550');
  },

  async 'a mark is taken back by one key, and the copy is told again'(it) {
    await copied(it, ONE);
    await it.press(WRONG);
    await it.press(UNDO);
    expect(kinds(it)).toEqual(['mask', 'marked', 'mask']);
    await it.press(REPLACE);
    expect(await it.hands.paste()).toContain('[PHONE_1]');
    expect(outcomes(it)).toEqual(['copied-safe']);
  },

  async 'of several findings one is chosen in the quick check'(it) {
    await copied(it, HELD);
    await it.press(WRONG);
    expect([it.chosen, kinds(it)]).toEqual([['choose'], ['mask']]);
  },

  async 'nothing is marked where a rule blocks it or the policy forbids it'(it) {
    await copied(it, BLOCKED);
    expect(it.notice()).not.toHaveProperty('wrong');
    it.policy = { ...STARTER_POLICY, wrong: { upTo: 'none' } };
    await copied(it, ONE);
    expect([it.notice()?.wrong, it.keys()]).toEqual([undefined, [REPLACE]]);
    await it.guard.desk.act('wrong');
    expect([it.notice()?.kind, it.chosen]).toEqual(['mask', []]);
  },

  async 'a card that explains the copy is offered, played when asked, and named in the entry'(it) {
    it.teaches = true;
    await copied(it, HELD);
    expect(it.notice()?.lesson?.seconds).toBeGreaterThanOrEqual(20);
    await it.guard.desk.act('learn');
    const [offered] = it.learned;
    expect(offered?.lesson).toMatch(/./u);
    await it.press(REPLACE);
    expect(it.notice()).toMatchObject({ kind: 'replaced', lesson: { seconds: offered?.seconds } });
    expect(it.entries).toMatchObject([{ outcome: 'copied-safe', lesson: offered?.lesson }]);
  },

  async 'cards are offered as often as the policy says, over all copies'(it) {
    it.teaches = true;
    it.policy = { ...STARTER_POLICY, moments: { perDay: 1, perWeek: 1 } };
    await copied(it, HELD);
    expect(it.notice()).toHaveProperty('lesson');
    await copied(it, ONE);
    expect(it.notice()?.kind).toBe('mask');
    expect(it.notice()).not.toHaveProperty('lesson');
  },
};
