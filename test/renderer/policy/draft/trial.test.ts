import { describe, expect, it } from 'vitest';
import type { WorkerLike } from '../../../../renderer/screens/check/engine/client.ts';
import type { Ask } from '../../../../renderer/screens/check/engine/protocol.ts';
import { createSession } from '../../../../renderer/screens/check/engine/session.ts';
import { piecesOf } from '../../../../renderer/screens/policy/draft/sections/term-hits.ts';
import { createTrial } from '../../../../renderer/screens/policy/draft/trial.ts';
import { namesFor } from '../../../../shared/detect/names/load.ts';
import { strictestPublic } from '../../../../shared/policy/sites.ts';
import { STARTER_POLICY } from '../../../../shared/policy/starter-policy.ts';

/** The worker's own session in this thread; `dies` at the first question instead. */
function worker(dies = false): WorkerLike {
  const born: WorkerLike = {
    onmessage: null,
    onerror: null,
    postMessage: (ask: Ask) => (dies ? queueMicrotask(() => born.onerror?.(undefined)) : take(ask)),
    terminate: () => undefined,
  };
  const take = createSession({
    post: (data) => born.onmessage?.({ data }),
    namesFor,
    wait: () => Promise.resolve(),
    now: () => new Date(),
  });
  return born;
}

const context = {
  policy: STARTER_POLICY,
  source: { kind: 'starter', place: 'starter' },
  site: strictestPublic(STARTER_POLICY),
  known: { format: 1, entries: [] },
} as const;

describe('a trial', () => {
  it('answers each question by the policy it came with, in order', async () => {
    const trial = createTrial({ spawn: () => worker(), facts: () => undefined });
    const text = '電話は090-5550-0142です。';
    const [held, free, other] = await Promise.all([
      trial.check(text, context),
      trial.check(text, { ...context, policy: { ...STARTER_POLICY, rules: [] } }),
      trial.check('明日は晴れです。', context),
    ]);
    expect([held, free, other].map((checked) => checked?.result.action)).toEqual(['redact', 'allow', 'allow']);
    trial.stop();
  });

  it('has no answer when the worker dies, and starts another for the next question', async () => {
    let dies = true;
    const trial = createTrial({ spawn: () => worker(dies), facts: () => undefined });
    expect(await trial.check('x', context)).toBeUndefined();
    dies = false;
    expect((await trial.check('明日は晴れです。', context))?.result.action).toBe('allow');
    trial.stop();
  });
});

describe('a text cut at its hits', () => {
  it.each([
    ['none', [], ['abcdef']],
    ['one', [{ start: 1, end: 3 }], ['a', '*bc', 'def']],
    [
      'at both ends',
      [
        { start: 4, end: 6 },
        { start: 0, end: 1 },
      ],
      ['*a', 'bcd', '*ef'],
    ],
    [
      'overlapping',
      [
        { start: 0, end: 3 },
        { start: 2, end: 4 },
      ],
      ['*abc', '*d', 'ef'],
    ],
    [
      'one inside another',
      [
        { start: 0, end: 5 },
        { start: 1, end: 2 },
      ],
      ['*abcde', 'f'],
    ],
  ])('%s', (_what, hits, pieces) => {
    expect(piecesOf('abcdef', hits).map(({ text, isHit }) => (isHit ? `*${text}` : text))).toEqual(pieces);
  });
});
