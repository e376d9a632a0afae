import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { gridOf } from '../../../renderer/screens/policy/grid.ts';
import { PolicyScreen } from '../../../renderer/screens/policy/policy-screen.tsx';
import { policyText } from '../../../renderer/screens/policy/policy-text.ts';
import { ruleGroups, tiersOf } from '../../../renderer/screens/policy/rule-tiers.ts';
import { usePolicy } from '../../../renderer/state/policy-store.ts';
import { CATEGORIES } from '../../../shared/detect/category.ts';
import type { Policy } from '../../../shared/policy/policy.ts';
import { policySentences } from '../../../shared/policy/policy-sentences.ts';
import type { Rule } from '../../../shared/policy/rule.ts';
import { STARTER_POLICY } from '../../../shared/policy/starter-policy.ts';
import { click, render } from '../parts/render.ts';
import { button, settled, speak, standIn } from '../training/stand-in.ts';

const RULE: Rule = { id: 'r', about: 'finding', when: {}, action: 'redact', mode: 'enforce' };
const POLICY: Policy = {
  format: 1,
  id: 'hq-2026',
  version: 7,
  issuer: 'Head office',
  sites: [
    { id: 'inside', name: 'Inside', addresses: ['ai.hq.example'], tier: 'approved' },
    { id: 'open', name: 'Open', addresses: ['open.example', 'chat.open.example'], tier: 'public' },
  ],
  rules: [
    { ...RULE, id: 'mail', when: { categories: ['email'], tiers: ['public'], confidence: 'high' } },
    { ...RULE, id: 'watch', when: { categories: ['phone'] }, action: 'block', mode: 'observe' },
    { ...RULE, id: 'no-entry', about: 'text', when: { tiers: ['forbidden'] }, action: 'block' },
  ],
  unchecked: 'block',
};
const FILE = { kind: 'file', place: '/etc/sekisho/policy.json' } as const;

let close: () => void = () => undefined;
afterEach(() => close());

async function open() {
  const shown = render(<PolicyScreen />);
  close = shown.close;
  await settled();
  return shown.host;
}

describe('the policy screen', () => {
  it('says every rule of the policy in force, once, in both languages', async () => {
    await standIn();
    const host = await open();
    for (const language of ['ja', 'en'] as const) {
      speak(language);
      const lines = [...host.querySelectorAll('.rule-line p:first-child')].map((line) => line.textContent);
      for (const { sentence } of policySentences(STARTER_POLICY, language)) {
        expect(lines.filter((line) => line === sentence)).toHaveLength(1);
      }
    }
    speak('ja');
  });

  it('says that the starter policy is only the starter policy', async () => {
    await standIn();
    expect((await open()).textContent).toContain('会社のポリシーは、まだ配布されていません');
  });

  it('names the file a company policy came from', async () => {
    await standIn();
    act(() => usePolicy.setState({ policy: POLICY, source: FILE }));
    const { textContent } = await open();
    for (const fact of ['hq-2026', '第7版', 'Head office', FILE.place]) expect(textContent).toContain(fact);
    expect(textContent).not.toContain('まだ配布されていません');
  });

  it('lists every site under its tier', async () => {
    await standIn();
    act(() => usePolicy.setState({ policy: POLICY, source: FILE }));
    const groups = [...(await open()).querySelectorAll('.site-group')].map((group) => group.textContent);
    expect(groups[0]).toContain('Insideai.hq.example');
    expect(groups[1]).toContain('Openopen.example, chat.open.example');
    expect(groups[2]).toContain('この区分に入っているサービスはありません');
  });

  it('says so when there is no policy', async () => {
    await standIn();
    act(() =>
      usePolicy.setState({ policy: undefined, problem: { path: '', message: { ja: '壊れています', en: 'broken' } } }),
    );
    expect((await open()).textContent).toContain('ポリシーがありません');
  });

  it('copies itself as text', async () => {
    const copied: string[] = [];
    const clipboard = { read: async () => '', write: async (text: string) => void copied.push(text) };
    await standIn({ clipboard, powers: { clipboard: true, shortcut: false, links: false } });
    await open();
    click(button('テキストでコピー'));
    await settled();
    expect(copied).toEqual([policyText(STARTER_POLICY, { kind: 'starter', place: 'starter' }, 'ja')]);
  });
});

describe('the table', () => {
  const cell = (category: string, tier: string) =>
    gridOf(POLICY)
      .find((row) => row.category === category)
      ?.cells.find((item) => item.tier === tier);

  it('has every category once', () => {
    expect(gridOf(POLICY).map((row) => row.category)).toEqual(CATEGORIES);
  });

  it.each([
    ['email', 'public', { action: 'redact', mode: 'enforce', likely: 'allow' }],
    ['email', 'approved', { action: 'allow', mode: 'off' }],
    ['phone', 'public', { action: 'allow', mode: 'observe' }],
    ['url', 'forbidden', { action: 'block', mode: 'off' }],
  ])('says what %s meets on the way to %s sites', (category, tier, meets) => {
    expect(cell(category, tier)).toEqual({ tier, ...meets });
  });
});

describe('groups of rules', () => {
  it.each([
    [{}, ['approved', 'public', 'forbidden']],
    [{ tiers: ['forbidden', 'public'] }, ['public', 'forbidden']],
    [{ sites: ['inside'] }, ['approved']],
    [{ sites: ['inside', 'open'], tiers: ['public'] }, ['public']],
    [{ sites: ['gone'] }, []],
  ] as const)('%j speaks for %j', (when, tiers) => {
    expect(tiersOf({ ...RULE, when }, POLICY)).toEqual(tiers);
  });

  it('hold every rule once, the widest first', () => {
    const groups = ruleGroups(POLICY, 'en');
    expect(groups.flatMap((group) => group.rules.map((rule) => rule.id))).toEqual(['watch', 'mail', 'no-entry']);
    expect(groups[0]?.tiers).toHaveLength(3);
  });
});

describe('the policy as text', () => {
  it.each(['ja', 'en'] as const)('holds facts, rules and addresses in %s', (language) => {
    const text = policyText(POLICY, FILE, language);
    const wanted = ['hq-2026', 'Head office', FILE.place, 'chat.open.example', '(no-entry)'];
    for (const part of [...wanted, ...policySentences(POLICY, language).map((rule) => rule.sentence)]) {
      expect(text).toContain(part);
    }
  });
});
