import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../shared/language.ts';
import { differences } from '../../shared/policy/difference.ts';
import type { Policy } from '../../shared/policy/policy.ts';
import { valueLines } from '../../shared/policy/value-lines.ts';
import { valuesOf } from '../../shared/policy/values.ts';
import { FULL, KEY, ruleOf } from './policies.ts';

const [RULE = ruleOf()] = FULL.rules;
const [, OPEN = FULL.sites[0]] = FULL.sites;
const [LIST = { id: '', key: '' }] = FULL.lists ?? [];

describe('every value in words', () => {
  const paths = [...valuesOf(FULL).keys()];

  it.each(LANGUAGES)('is one or more sentences without codes (%s)', (language) => {
    for (const path of paths) {
      const lines = valueLines(FULL, path, language);
      expect(lines.length, path).toBeGreaterThan(0);
      for (const line of lines) expect(line).not.toMatch(/undefined|\[object|NaN/u);
    }
  });

  it('of a rule says all that the rule says', () => {
    expect(valueLines(FULL, 'rules/secrets', 'en')).toEqual([
      'On the way to Open chat, hold any text with secret/aws-key (unless merely possible) (recorded only, for now).',
      'Only for Finance.',
      'Only from 22:00 to 06:00, on Monday, Friday.',
      'From 2026-05-01 on: advice only.',
      'From 2026-06-01 on: in force.',
      'Who sends it all the same has to say why.',
      'Where it holds a text, ask 情報システム部 (it@mori.example).',
      'A text that could not be checked is held until it can be.',
      'Says: “Keys must stay”',
      'Explained by the lesson “what-may-leave”.',
    ]);
    expect(valueLines(FULL, 'rules/secrets', 'ja')).toContain('月・金曜日の22:00から06:00までのあいだだけ働きます。');
  });

  it('is nothing where there is no such value', () => {
    expect(valueLines(FULL, 'rules/none', 'en')).toEqual([]);
  });
});

describe('how one policy differs from another', () => {
  const rules = (...changed: Policy['rules']): Policy => ({ ...FULL, rules: changed });

  it.each([
    [
      'a rule is new',
      rules(RULE, ruleOf({ id: 'new' })),
      'rules/new',
      'added',
      'stricter',
      'Rule new is new. It becomes stricter.',
    ],
    ['a rule goes', rules(), 'rules/secrets', 'removed', 'looser', 'Rule secrets is taken away. It becomes looser.'],
    [
      'a rule is stricter',
      rules({ ...RULE, mode: 'enforce', stages: [] }),
      'rules/secrets',
      'changed',
      'stricter',
      'Rule secrets changes. It becomes stricter.',
    ],
    [
      'a rule has other words',
      rules({ ...RULE, lesson: 'other' }),
      'rules/secrets',
      'changed',
      'words',
      'Rule secrets changes. Only its words change.',
    ],
    [
      'a tier',
      { ...FULL, sites: [FULL.sites[0] ?? OPEN, { ...OPEN, tier: 'approved' }] } as Policy,
      'sites/open',
      'changed',
      'looser',
      'Open chat changes. It becomes looser.',
    ],
    [
      'unchecked',
      { ...FULL, unchecked: 'block' } as const,
      'unchecked',
      'changed',
      'stricter',
      'When a text could not be checked changes. It becomes stricter.',
    ],
    [
      'a value more',
      { ...FULL, lists: [{ ...LIST, pass: [] }] },
      'lists/vip',
      'changed',
      'stricter',
      'Values always or never masked vip changes. It becomes stricter.',
    ],
    [
      'entries kept longer',
      { ...FULL, retention: { days: 365, comment: 'x' } },
      'retention',
      'changed',
      'looser',
      'How long records are kept changes. It becomes looser.',
    ],
    [
      'a setting',
      { ...FULL, settings: { ...FULL.settings, guard: false } },
      'settings/guard',
      'changed',
      'looser',
      'Clipboard guard changes. It becomes looser.',
    ],
    ['a later version', { ...FULL, version: 13 }, '', 'changed', 'other', 'The policy changes.'],
  ] as const)('%s', (_, after, path, kind, change, sentence) => {
    expect(differences(FULL, after as Policy, 'en')).toMatchObject([{ path, kind, change, sentence }]);
  });

  it('says what is said no longer, and what instead', () => {
    const after = rules({ ...RULE, reason: 'optional', action: 'redact' });
    expect(differences(FULL, after, 'ja')).toMatchObject([
      {
        sentence: 'ルール secretsが変わります。いままでより緩くなります。',
        was: [expect.any(String), '送るときは、理由を書く必要があります。'],
        becomes: [expect.any(String), '送るときに、理由を書くことができます。'],
      },
    ]);
    const rekeyed = { ...FULL, lists: [{ ...LIST, key: KEY.replace('MD', 'ME') }] };
    expect(differences(FULL, rekeyed, 'en')[0]?.becomes).toEqual([
      'The key of the list changes; its values are entered anew.',
    ]);
  });

  it('is nothing between a policy and itself', () => {
    expect(differences(FULL, structuredClone(FULL), 'ja')).toEqual([]);
  });
});
