import { describe, expect, it } from 'vitest';
import { answerParent } from '../../../../electron/app/clipboard-guard/engine-entry.ts';
import { type Answer, parseAnswer } from '../../../../electron/app/clipboard-guard/screened.ts';
import { STARTER_POLICY } from '../../../../shared/policy/starter-policy.ts';
import { FINE, HELD } from './copies.ts';

describe("the engine's process", () => {
  it('answers each ask by its number, with what the parent can read', async () => {
    const answers: Answer[] = [];
    let hear: (message: { readonly data: unknown }) => void = () => undefined;
    answerParent({
      on(_event, heard) {
        hear = heard;
      },
      postMessage: (answer) => void answers.push(answer),
    });
    const rest = {
      policy: STARTER_POLICY,
      source: { kind: 'starter', place: 'starter' },
      known: { format: 1, entries: [] },
    };
    hear({ data: { id: 7, text: HELD, ...rest } });
    hear({ data: { id: 8, text: FINE, ...rest } });
    await expect.poll(() => answers.length, { timeout: 10_000 }).toBe(2);
    const byId = new Map(answers.map(({ id, checked }) => [id, checked.action]));
    expect([byId.get(7), byId.get(8)]).toEqual(['redact', 'allow']);
    for (const answer of answers) expect(parseAnswer(answer).ok).toBe(true);
  });
});
