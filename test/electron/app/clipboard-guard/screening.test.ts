import { describe, expect, it } from 'vitest';
import { judgeCopy } from '../../../../electron/app/clipboard-guard/judge-copy.ts';
import type { Ask } from '../../../../electron/app/clipboard-guard/screened.ts';
import { parseAnswer } from '../../../../electron/app/clipboard-guard/screened.ts';
import { createScreening } from '../../../../electron/app/clipboard-guard/screening.ts';
import { namesFor } from '../../../../shared/detect/names/load.ts';
import type { Policy } from '../../../../shared/policy/policy.ts';
import { STARTER_POLICY } from '../../../../shared/policy/starter-policy.ts';
import { BLOCKED, FINE, HELD } from './copies.ts';
import { handTimer } from './hand-timer.ts';

const source = { kind: 'starter', place: 'starter' } as const;
const known = { format: 1, entries: [] } as const;
const wrong = { key: '00112233445566778899aabbccddeeff', marks: [] } as const;
const judged = (text: string, policy: Policy = STARTER_POLICY) =>
  judgeCopy({ text, policy, source, known, wrong }, namesFor);

describe('the judgement of a copy', () => {
  it('has a safe text for what is masked, and none for anything else', async () => {
    expect(await judged(HELD)).toMatchObject({ action: 'redact', held: { person: 1, phone: 1 }, masked: 2 });
    expect((await judged(HELD)).safe).not.toContain('5550');
    expect(await judged(BLOCKED)).toMatchObject({ action: 'block', safe: '', key: { entries: [] } });
    expect(await judged(FINE)).toMatchObject({ action: 'allow', held: {}, safe: '' });
  });

  it('has none where the policy holds every text, masked or not', async () => {
    const closed = {
      ...STARTER_POLICY,
      rules: [{ id: 'all', about: 'text', when: {}, action: 'redact', mode: 'enforce' }],
    } as const;
    expect(await judged(FINE, closed)).toMatchObject({ action: 'block', safe: '' });
  });

  it('counts what was found and says nothing of it in what is recorded', async () => {
    const { facts } = await judged(HELD);
    expect(facts).toEqual({
      site: 'chatgpt',
      tier: 'public',
      action: 'redact',
      counts: { person: 1, phone: 1 },
      found: { person: { high: 1 }, phone: { high: 1 } },
      rules: [{ id: 'personal-data', action: 'redact', count: 2 }],
      released: 0,
      added: 0,
      length: HELD.length,
      policy: { id: STARTER_POLICY.id, version: STARTER_POLICY.version },
    });
  });

  it('travels between processes as it is', async () => {
    for (const text of [HELD, BLOCKED, FINE]) {
      const checked = await judged(text);
      expect(parseAnswer(structuredClone({ id: 1, checked }))).toEqual({ ok: true, value: { id: 1, checked } });
    }
    for (const other of [undefined, {}, { id: 1 }, { id: 1, checked: {} }, 'x'])
      expect(parseAnswer(other).ok).toBe(false);
  });
});

describe('the queue before the engine', () => {
  it('checks one text at a time and skips to the newest', async () => {
    const asks: { ask: Ask; answer: () => Promise<void> }[] = [];
    const screening = createScreening({
      spawn: (answered) => ({
        post(message) {
          const { id, ...ask } = message as Ask;
          const answer = async () => answered({ id, checked: await judgeCopy(ask, namesFor) });
          asks.push({ ask: message as Ask, answer });
        },
        kill: () => undefined,
      }),
      timer: handTimer(async () => undefined),
      policy: async () => ({ ok: true, value: { policy: STARTER_POLICY, source, groups: [] } }),
      known: { read: () => known },
      wrong: async () => wrong,
    });
    const replies = [HELD, FINE, BLOCKED].map((text) => screening.check(text));
    await expect.poll(() => asks.length).toBe(1);
    await asks[0]?.answer();
    expect(await replies[0]).toMatchObject({ action: 'redact' });
    expect(await replies[1]).toBeUndefined();
    await expect.poll(() => asks.length).toBe(2);
    await asks[1]?.answer();
    expect(await replies[2]).toMatchObject({ action: 'block' });
    expect(asks.map(({ ask }) => ask.text)).toEqual([HELD, BLOCKED]);
  });
});
