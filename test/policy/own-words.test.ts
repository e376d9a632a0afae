import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { scan } from '../../shared/detect/scan.ts';
import { checkText } from '../../shared/policy/check.ts';
import { canonicalOf, hashedValueOf, listFinder } from '../../shared/policy/listed-values.ts';
import { ownWordsOf } from '../../shared/policy/own-words.ts';
import { loadPatterns, refusedPattern } from '../../shared/policy/patterns.ts';
import type { Policy } from '../../shared/policy/policy.ts';
import { strictestPublic } from '../../shared/policy/sites.ts';
import { STARTER_POLICY } from '../../shared/policy/starter-policy.ts';
import type { Term } from '../../shared/policy/term.ts';
import { mark, unmark } from '../detect/marked-text.ts';
import { KEY } from './policies.ts';

const OTHER_KEY = 'ZmVkY2JhOTg3NjU0MzIxMA==';
const listOf = (mask: readonly string[], pass: readonly string[] = [], key = KEY): Policy => ({
  ...STARTER_POLICY,
  lists: [
    {
      id: 'l',
      key,
      mask: mask.map((value) => hashedValueOf(value, key)),
      pass: pass.map((value) => hashedValueOf(value, key)),
    },
  ],
});
const look = (text: string, policy: Policy) =>
  checkText(text, { policy, source: { kind: 'file', place: 'x' }, site: strictestPublic(policy) }).result;
const pattern = (text: string, more: Partial<Term> = {}): Policy => ({
  ...STARTER_POLICY,
  terms: [{ id: 't', category: 'company-term', pattern: text, ...more }],
});

it('without its engine a policy with patterns checks nothing: the text is held', () => {
  expect(() => look('PRJ-1', pattern('PRJ-[0-9]+'))).toThrow('not loaded');
});

describe('a value to mask', () => {
  it.each([
    ['as it is', 'K-2481', '番号は«K-2481»です'],
    ['in full-width letters', 'K-2481', '番号は«Ｋ－２４８１»です'],
    ['with other spaces and hyphens', 'K-2481', '番号は«k 2481»です'],
    ['in small letters', 'K-2481', 'no. «k2481», please'],
    ['not inside a longer number', 'K-2481', 'K-24811'],
    ['not inside a longer word', 'Hibari', 'Hibarino'],
    ['between kanji', '森沢未来', '«森沢未来»様の件'],
    ['not half of a word in katakana', 'ヒバリ', 'ヒバリヤ'],
    ['in katakana of half width', 'ヒバリ', '«ﾋﾊﾞﾘ»の件'],
    ['more than once', 'K-1', '«K-1», «K-1»'],
    ['nothing else', 'K-1', 'K-2'],
  ])('%s', (_, value, row) => {
    const { text } = unmark(row);
    const findings = look(text, listOf([value])).findings.filter(({ detector }) => detector === 'company/listed');
    expect(mark(text, findings)).toBe(row);
  });

  it('is of the category that the list says', () => {
    const mask = [{ ...hashedValueOf('未来', KEY), category: 'person' as const }];
    const { findings } = look('未来', { ...STARTER_POLICY, lists: [{ id: 'l', key: KEY, mask }] });
    expect(findings).toMatchObject([{ category: 'person', action: 'redact', company: { source: 'l' } }]);
  });

  it('is not found under another key', () => {
    const policy = { ...STARTER_POLICY, lists: [{ id: 'l', key: OTHER_KEY, mask: [hashedValueOf('K-1', KEY)] }] };
    expect(look('K-1', policy).findings).toEqual([]);
  });

  it('keeps its secret: the list holds neither the value nor its hash without the key', () => {
    expect(JSON.stringify(hashedValueOf('森沢未来', KEY))).not.toContain('森沢');
    expect(hashedValueOf('森沢未来', KEY).hash).not.toBe(hashedValueOf('森沢未来', OTHER_KEY).hash);
  });

  it.each(['', ' - ', 'x'.repeat(201)])('%j is none', (value) => {
    expect(() => hashedValueOf(value, KEY)).toThrow(RangeError);
  });
});

describe('a value to pass', () => {
  const mail = 'info@mori.example';

  it('is not reported, in any spelling', () => {
    const policy = listOf([], [mail]);
    expect(look(`宛先は ${mail} です`, policy).findings).toEqual([]);
    expect(look('宛先は ｉｎｆｏ@mori.example です', policy).findings).toEqual([]);
    expect(look('宛先は other@mori.example です', policy).findings).toHaveLength(1);
  });

  it('is masked all the same where another list says so', () => {
    expect(look('K-1', listOf(['K-1'], ['K-1'])).findings).toHaveLength(1);
  });

  it('does not hide a key inside of code', () => {
    const code = 'import { a } from "b";\nexport function c(d) {\n  return a(d) + 1;\n}\nconsole.log(c(2));\n';
    expect(scan(code, { own: ownWordsOf(listOf([], [code.slice(0, 180)])) })).toEqual(scan(code));
  });
});

describe('laws of lists', () => {
  it('what was listed is found wherever it stands alone', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }), (value) => {
        const canonical = canonicalOf(value);
        if (canonical === '' || canonical.length > 200) return;
        const finder = listFinder(listOf([value]).lists ?? []);
        expect(canonicalOf(canonical)).toBe(canonical);
        expect(listFinder(listOf([], [value]).lists ?? []).passes(value)).toBe(true);
        if (/^[A-Za-z0-9]+$/u.test(canonical)) expect(finder.find(`。${canonical}。`)).toHaveLength(1);
      }),
    );
  });
});

describe('a pattern', () => {
  beforeAll(() => loadPatterns(pattern('x')));

  it.each([
    ['finds', 'PRJ-[0-9]{4}', {}, 'the «PRJ-2481» report'],
    ['reads folded text', 'PRJ-[0-9]{4}', {}, '«ＰＲＪ－２４８１»の件'],
    ['minds capital letters', 'PRJ-[0-9]{4}', {}, 'prj-2481'],
    ['does not mind them where told', 'PRJ-[0-9]{4}', { ignoreCase: true }, '«prj-2481»'],
    ['knows scripts', '\\p{Han}{2}計画', {}, '来年は«青嵐計画»'],
    ['needs its neighbour', '[0-9]{4}', { near: ['案件'] }, '案件«2481»'],
    ['is silent without it', '[0-9]{4}', { near: ['案件'] }, '年号2481'],
    ['never finds nothing', 'x*', {}, 'abc'],
  ])('%s', (_, source, more, row) => {
    const { text } = unmark(row);
    expect(mark(text, look(text, pattern(source, more)).findings)).toBe(row);
  });

  it.each(['(a+)+$', '(a|aa)+$', '(.*)(.*)(.*)x', '([a-z]+)*!'])(
    'of attack %s takes no more time than others',
    (source) => {
      const text = 'a'.repeat(20_000);
      expect(() => look(text, pattern(source))).not.toThrow();
    },
  );

  it.each([
    ['look-ahead', 'a(?=b)'],
    ['look-behind', '(?<!a)b'],
    ['a reference back', '(a)\\1'],
    ['a repeat of repeats', '((a{100}){100}){100}'],
    ['an open bracket', '(a'],
    ['a bad range', '[z-a]'],
  ])('with %s is refused at its place', async (_, source) => {
    const policy = {
      terms: [{ id: 'w', category: 'company-term', words: ['w'] } as const, ...(pattern(source).terms ?? [])],
    };
    const problem = await refusedPattern(policy);
    expect(problem?.path).toBe('terms[1].pattern');
    expect(problem?.message.en).toContain('linear time');
  });

  it('that runs is not refused', async () => {
    expect(await refusedPattern(pattern('PRJ-[0-9]{4}'))).toBeUndefined();
    expect(await refusedPattern(STARTER_POLICY)).toBeUndefined();
  });
});

describe('what a policy names stands beside what others find', () => {
  it.each([
    ['a word in an address', ['mori'], '連絡先は taro@mori.example です', ['company/term', 'personal/email']],
    ['an address in a word', [], '連絡先は taro@mori.example です', ['personal/email']],
  ])('%s', (_, words, text, detectors) => {
    const terms: readonly Term[] = words.length === 0 ? [] : [{ id: 't', category: 'company-term', words }];
    const found = look(text, { ...STARTER_POLICY, terms }).findings.map(({ detector }) => detector);
    expect(found.toSorted()).toEqual(detectors);
  });

  it('so a term never makes a text pass that was held', () => {
    const text = 'key: AKIAIOSFODNN7EXAMPLF';
    const before = look(text, STARTER_POLICY);
    const after = look(text, { ...STARTER_POLICY, terms: [{ id: 't', category: 'company-term', words: [text] }] });
    expect(after.findings.map(({ detector }) => detector)).toEqual(
      expect.arrayContaining(before.findings.map(({ detector }) => detector)),
    );
  });
});
