import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../../shared/policy/parse-policy.ts';
import { policySentences, uncheckedSentence } from '../../shared/policy/policy-sentences.ts';
import { findSite, nearestSite, strictestPublic } from '../../shared/policy/sites.ts';
import { STARTER_POLICY } from '../../shared/policy/starter-policy.ts';

const changed = (change: (policy: Record<string, unknown>) => void): string => {
  const policy = JSON.parse(JSON.stringify(STARTER_POLICY)) as Record<string, unknown>;
  change(policy);
  return JSON.stringify(policy);
};

describe('reading a policy file', () => {
  it('reads the starter policy back', () => {
    expect(parsePolicy(JSON.stringify(STARTER_POLICY))).toEqual({ ok: true, value: STARTER_POLICY });
  });

  it.each([
    ['not JSON', '{"format":1', '', 'not valid JSON'],
    ['a list', '[]', '', 'expected an object'],
    ['a misspelt field', changed((p) => Object.assign(p, { isuer: 'x' })), 'isuer', 'did you mean "issuer"?'],
    ['a missing field', changed((p) => delete p.rules), '', '"rules" is missing'],
    ['a wrong action', changed((p) => Object.assign(p, { unchecked: 'deny' })), 'unchecked', 'expected one of'],
    ['a fraction', changed((p) => Object.assign(p, { version: 1.5 })), 'version', 'whole number'],
    [
      'an address with a path',
      changed((p) => Object.assign(p, { sites: [{ id: 'a', name: 'A', addresses: ['a.com/x'], tier: 'public' }] })),
      'sites[0].addresses[0]',
      'host name',
    ],
    [
      'twins',
      changed((p) => Object.assign(p, { rules: [STARTER_POLICY.rules[0], STARTER_POLICY.rules[0]] })),
      'rules[1].id',
      'used twice',
    ],
    [
      'an unknown site in a rule',
      changed((p) => Object.assign(p, { rules: [{ ...STARTER_POLICY.rules[0], when: { sites: ['nowhere'] } }] })),
      'rules[0].when.sites[0]',
      'not among the sites',
    ],
    [
      'a rule that could never speak',
      changed((p) => Object.assign(p, { rules: [{ ...STARTER_POLICY.rules[0], when: { categories: [] } }] })),
      'rules[0].when.categories',
      'at least one',
    ],
    ['a prototype name', '{"__proto__":{}}', '__proto__', 'unknown field'],
  ])('%s is refused at its place', (_, json, path, says) => {
    const parsed = parsePolicy(json);
    expect(parsed).toMatchObject({ ok: false, problem: { path } });
    if (!parsed.ok) {
      expect(parsed.problem.message.en).toContain(says);
      expect(parsed.problem.message.ja).not.toBe('');
    }
  });
});

describe('finding a site', () => {
  it.each([
    ['chatgpt', 'chatgpt'],
    ['https://chatgpt.com/c/123?x=1', 'chatgpt'],
    ['CHAT.OPENAI.COM', 'chatgpt'],
    ['www.perplexity.ai', 'perplexity'],
    ['evil-chatgpt.com', undefined],
    ['https://chatgpt.com@evil.example/', undefined],
    ['chatgpt.com.evil.example', undefined],
  ])('%s is %s', (address, id) => {
    expect(findSite(STARTER_POLICY, address)?.id).toBe(id);
  });

  it('is the site that names the address most closely, wherever it stands in the policy', () => {
    const sites = [
      { id: 'all', name: 'All', addresses: ['example.com'], tier: 'approved' },
      { id: 'chat', name: 'Chat', addresses: ['chat.example.com'], tier: 'forbidden' },
    ] as const;
    expect(findSite({ ...STARTER_POLICY, sites }, 'https://eu.chat.example.com/')?.id).toBe('chat');
    expect(findSite({ ...STARTER_POLICY, sites }, 'www.example.com')?.id).toBe('all');
  });

  it('suggests the nearest id', () => {
    expect(nearestSite(STARTER_POLICY, 'chatgtp')).toBe('chatgpt');
  });

  it('stands in a public site where the policy names none', () => {
    expect(strictestPublic({ ...STARTER_POLICY, sites: [] }).tier).toBe('public');
  });
});

describe('a policy in words', () => {
  it.each(['ja', 'en'] as const)('has one sentence a rule in %s, without codes', (language) => {
    const sentences = policySentences(STARTER_POLICY, language);
    expect(sentences).toHaveLength(STARTER_POLICY.rules.length);
    for (const { sentence } of sentences) {
      expect(sentence).toMatch(language === 'ja' ? /。$/u : /\.$/u);
      expect(sentence).not.toMatch(/undefined|credential|enforce|confidential-marker/u);
    }
    expect(uncheckedSentence(STARTER_POLICY, language)).not.toBe('');
  });

  it('reads naturally', () => {
    const [ja, en] = (['ja', 'en'] as const).map((language) =>
      policySentences(STARTER_POLICY, language).map(({ sentence }) => sentence),
    );
    expect(ja).toContain(
      '一般公開のサービス・利用禁止のサービスでは、鍵・パスワード（可能性が低いものを除く）を伏せてから送ります。',
    );
    expect(ja).toContain(
      '一般公開のサービス・利用禁止のサービスでは、機密の表示・自社のコード（可能性が低いものを除く）を含む文章は送れません。',
    );
    expect(ja).toContain('利用禁止のサービスでは、どの文章も送れません。');
    expect(en).toContain('On the way to forbidden services, hold any text.');
  });
});
