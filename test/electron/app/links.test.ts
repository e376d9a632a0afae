import { describe, expect, it } from 'vitest';
import { openableLink } from '../../../electron/app/links.ts';
import type { Policy } from '../../../shared/policy/policy.ts';

const site = (id: string, tier: 'approved' | 'public' | 'forbidden') => ({
  id,
  name: id,
  addresses: [`${id}.example`],
  tier,
});
const policy: Policy = {
  format: 1,
  id: 'p',
  version: 1,
  issuer: 'i',
  sites: [
    site('approved', 'approved'),
    site('public', 'public'),
    site('forbidden', 'forbidden'),
    site('chat.approved', 'forbidden'),
  ],
  rules: [],
  unchecked: 'block',
};

describe('links', () => {
  it.each([
    'https://www.ppc.go.jp/news/careful_information/',
    'https://ipa.go.jp/',
    'https://approved.example/chat',
    'https://mail.approved.example/',
    'https://chat.public.example/',
  ])('opens %s', (address) => {
    expect(openableLink(address, policy)).toBe(address);
  });

  it.each([
    'http://www.ppc.go.jp/',
    'https://forbidden.example/',
    'https://chat.approved.example/',
    'https://other.example/',
    'https://ppc.go.jp.evil.example/',
    'https://evil-ppc.go.jp/',
    'https://ppc.go.jp@evil.example/',
    'https://user:word@ppc.go.jp/',
    'https://ppc.go.jp:8443/',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'ms-msdt:/id',
    '//ppc.go.jp/',
    'ppc.go.jp',
    '',
  ])('does not open %s', (address) => {
    expect(openableLink(address, policy)).toBeUndefined();
  });
});
