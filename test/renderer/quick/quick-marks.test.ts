import { beforeEach, describe, expect, it } from 'vitest';
import {
  copyQuick,
  markQuick,
  quickFindings,
  stepQuick,
  unmarkQuick,
  useQuick,
} from '../../../renderer/screens/quick/quick-store.ts';
import { useMoment } from '../../../renderer/state/moment-store.ts';
import type { Policy } from '../../../shared/policy/policy.ts';
import { BLOCKED, did, FINE, forgetQuick, HELD, KNOWN, quick } from './quick-world.ts';

beforeEach(forgetQuick);

describe('a finding that is marked as wrong in the quick check', () => {
  const TWO = '連絡先は03-1234-5678とtaro@example.co.jpです。';
  const rest = () => new Promise((resume) => setTimeout(resume, 5));
  const found = () => quickFindings(useQuick.getState()).map(({ placeholder }) => placeholder);

  it('is the one on show; the text is looked at again, and the way back is there', async () => {
    await quick({ kind: 'text', text: TWO });
    expect(found()).toEqual(['[PHONE_1]', '[EMAIL_1]']);
    stepQuick(1);
    await markQuick();
    await rest();
    expect(found()).toEqual(['[PHONE_1]']);
    expect(JSON.stringify(did('wrong.add'))).not.toMatch(/taro|1234/u);
    await unmarkQuick();
    await rest();
    expect(found()).toEqual(['[PHONE_1]', '[EMAIL_1]']);
    stepQuick(-1);
    expect(useQuick.getState().current).toBe(1);
  });

  it('lets the text go where it was the only one', async () => {
    await quick({ kind: 'text', text: HELD });
    await markQuick();
    await rest();
    await copyQuick();
    expect(did('quick.copy')).toEqual([{ text: HELD, key: KNOWN }]);
  });

  it.each<readonly [string, string, Partial<Policy>, string]>([
    ['what a rule blocks', BLOCKED, {}, 'blocked'],
    ['what the policy forbids', HELD, { wrong: { upTo: 'none' } }, 'forbidden'],
  ])('is not %s', async (_, text, more, why) => {
    await quick({ kind: 'text', text }, 'works', more);
    await markQuick();
    expect(useQuick.getState().marked).toEqual({ ok: false, why });
    expect(did('wrong.add')).toEqual([]);
  });
});

describe('a card in the quick check', () => {
  const rest = () => new Promise((resume) => setTimeout(resume, 50));

  it.each([
    ['a text that is held', HELD, true],
    ['a text that may go', FINE, false],
  ])('explains %s as the limits allow, and the entry names its lesson', async (_, text, comes) => {
    await quick({ kind: 'text', text });
    await expect.poll(() => useMoment.getState().shown !== undefined, { timeout: 5_000 }).toBe(comes);
    await rest();
    await copyQuick();
    const lesson = useMoment.getState().shown?.single.lesson.id;
    expect(did('history.add')).toMatchObject([lesson === undefined ? {} : { lesson }]);
    expect(lesson !== undefined).toBe(comes);
  });
});
