import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decidePart } from '../../shared/files/check-file.ts';
import type { WrongLimits } from '../../shared/policy/arrangements.ts';
import { checkText } from '../../shared/policy/check.ts';
import { STARTER_POLICY } from '../../shared/policy/starter-policy.ts';
import { featuresOf, printOf } from '../../shared/wrong/print.ts';
import type { WrongMarks } from '../../shared/wrong/wrong.ts';

const KEY = '00112233445566778899aabbccddeeff';
const TEXT = '連絡先は taro@example.co.jp と hanako@example.co.jp です。社外秘';
const site = STARTER_POLICY.sites[0] ?? { id: 'x', name: 'x', addresses: [], tier: 'public' as const };
const context = { site, policy: STARTER_POLICY, source: { kind: 'starter', place: 'starter' } } as const;
const [first] = checkText(TEXT, context).result.findings;
const value = 'taro@example.co.jp';

const marked = (detector: string, of: string): WrongMarks => ({
  key: KEY,
  marks: [
    {
      detector: detector as never,
      print: printOf(KEY, detector, of),
      at: '2026-01-01T00:00:00.000Z',
      features: { category: 'email', band: 'high', seen: 'plain', because: [], letters: [], length: '17-32' },
    },
  ],
});

describe('a finding that was marked as wrong', () => {
  it('counts as unsure from then on, and only that value', () => {
    expect(first?.detector).toBe('personal/email');
    const { result } = checkText(TEXT, { ...context, wrong: marked('personal/email', value) });
    expect(result.redacted).toContain(value);
    expect(result.redacted).not.toContain('hanako@');
    expect(result.findings.find(({ start }) => start === first?.start)).toMatchObject({
      confidence: 0.1,
      rule: 'none',
    });
  });

  it('counts in whichever of several lists it stands, each with its own key', () => {
    const other = 'hanako@example.co.jp';
    const key = KEY.replace('0', '1');
    const [mark] = marked('personal/email', other).marks;
    const second = { key, marks: mark === undefined ? [] : [{ ...mark, print: printOf(key, mark.detector, other) }] };
    const { result } = checkText(TEXT, { ...context, wrong: [marked('personal/email', value), second] });
    expect(result.redacted).toContain(value);
    expect(result.redacted).toContain(other);
  });

  it('stays where the policy blocks it', () => {
    const { result } = checkText(TEXT, { ...context, wrong: marked('marker/secrecy-label', '社外秘') });
    expect(result.action).toBe('block');
  });

  it.each<readonly [string, WrongLimits | undefined, string]>([
    ['everything may be marked', undefined, 'lowered'],
    ['sure ones may be marked', { upTo: 'high' }, 'lowered'],
    ['its kind may be marked', { upTo: 'high', categories: ['email'] }, 'lowered'],
    ['nothing may be marked', { upTo: 'none' }, 'as found'],
    ['only less sure ones may be marked', { upTo: 'medium' }, 'as found'],
    ['only other kinds may be marked', { upTo: 'high', categories: ['person', 'phone'] }, 'as found'],
  ])('counts as far as the policy says: %s', (_, wrong, is) => {
    const policy = wrong === undefined ? STARTER_POLICY : { ...STARTER_POLICY, wrong };
    const { result } = checkText(TEXT, { ...context, policy, wrong: marked('personal/email', value) });
    expect(result.redacted.includes(value) ? 'lowered' : 'as found').toBe(is);
  });

  it('changes nothing about another detector', () => {
    const { result } = checkText(TEXT, { ...context, wrong: marked('personal/phone-jp', value) });
    expect(result.redacted).not.toContain(value);
  });
});

it('a part of a file that is rewritten knows marks as well', async () => {
  const part = { text: TEXT, place: 'body', within: [], hidden: false } as const;
  const { findings } = await decidePart(part, { ...context, wrong: marked('personal/email', value) });
  const rules = findings.filter(({ detector }) => detector === 'personal/email').map(({ rule }) => rule);
  expect(rules).toEqual(['none', 'personal-data']);
});

describe('the print of a value', () => {
  it('is the same for the same value however it is written, and says nothing without the key', () => {
    expect(printOf(KEY, 'a', 'ＴＡＲＯ')).toBe(printOf(KEY, 'a', 'taro'));
    expect(printOf(KEY, 'a', 'taro')).not.toBe(printOf(KEY, 'b', 'taro'));
    expect(printOf(KEY, 'a', 'taro')).not.toBe(printOf(KEY.replace('0', '1'), 'a', 'taro'));
  });

  it('has 20 bits: many values share one', () => {
    fc.assert(
      fc.property(fc.string(), (any) => {
        const print = printOf(KEY, 'a', any);
        expect(Number.isInteger(print) && print >= 0 && print < 2 ** 20).toBe(true);
      }),
    );
  });
});

it('features tell kinds of characters and a range of length, and not the value', () => {
  if (first === undefined) throw new Error('nothing found');
  const features = featuresOf(first, '山田タロウ taro-01');
  expect(features).toMatchObject({
    category: 'email',
    letters: ['digits', 'latin', 'kana', 'kanji', 'signs', 'spaces'],
    length: '9-16',
  });
  expect(JSON.stringify(features)).not.toMatch(/山田|taro/u);
});
