import type { PolicyDocument } from '../../shared/policy/document.ts';
import type { Policy } from '../../shared/policy/policy.ts';
import type { Rule } from '../../shared/policy/rule.ts';

export const KEY = 'MDEyMzQ1Njc4OWFiY2RlZg==';
const HASH = 'ZmVkY2JhOTg=';

/** A policy that uses every part there is. */
export const FULL: Policy = {
  format: 1,
  id: 'mori-shoji',
  version: 12,
  issuer: '森商事 情報システム部',
  comment: 'Agreed in March.',
  valid: { from: '2026-04-01T00:00:00Z', until: '2027-04-01T00:00:00Z' },
  local: ['guard', 'sites/*'],
  groups: [
    { id: 'finance', name: { ja: '経理部', en: 'Finance' }, members: ['MORI\\sato', 'host:pc-17'], comment: 'x' },
  ],
  sites: [
    { id: 'own', name: 'Own chat', addresses: ['chat.mori.example'], tier: 'approved' },
    {
      id: 'open',
      name: 'Open chat',
      addresses: ['chat.example.com'],
      tier: 'public',
      alternative: 'own',
      comment: 'x',
    },
  ],
  rules: [
    {
      id: 'secrets',
      about: 'finding',
      when: {
        categories: ['credential'],
        detectors: ['secret/aws-key'],
        tiers: ['public', 'forbidden'],
        sites: ['open'],
        confidence: 'medium',
        groups: ['finance'],
        hours: { days: ['mon', 'fri'], from: '22:00', to: '06:00' },
      },
      action: 'block',
      mode: 'observe',
      stages: [
        { from: '2026-05-01', mode: 'advise' },
        { from: '2026-06-01', mode: 'enforce' },
      ],
      reason: 'required',
      approval: { by: '情報システム部', contact: 'mailto:it@mori.example', message: { ja: '相談', en: 'Ask us' } },
      unchecked: 'block',
      message: { ja: '鍵は送れません', en: 'Keys must stay' },
      lesson: 'what-may-leave',
      comment: 'x',
    },
  ],
  unchecked: 'warn',
  lists: [
    {
      id: 'vip',
      key: KEY,
      mask: [{ hash: HASH, length: 4, category: 'person', comment: 'x' }],
      pass: [{ hash: HASH, length: 10 }],
      comment: 'x',
    },
  ],
  terms: [
    {
      id: 'projects',
      category: 'company-term',
      words: ['ひばり計画'],
      pattern: 'PRJ-[0-9]{4}',
      ignoreCase: true,
      near: ['案件'],
      confidence: 'high',
      message: { ja: '計画の名前です', en: 'A project' },
      comment: 'x',
    },
  ],
  retention: { days: 90, comment: 'x' },
  moments: { perDay: 2, perWeek: 5, quiet: { from: '09:00', to: '10:00' }, comment: 'x' },
  results: { folder: '\\\\server\\share', smallestGroup: 5, comment: 'x' },
  wrong: { upTo: 'medium', categories: ['person', 'address'], comment: 'x' },
  exports: {
    syslog: { host: 'log.mori.example', port: 6514, protocol: 'tls' },
    otlp: { endpoint: 'https://otel.mori.example/v1/logs' },
    comment: 'x',
  },
  settings: { guard: true, language: 'ja', theme: 'dark', site: 'own', shortcut: 'CommandOrControl+Shift+K' },
};

/** A document that builds on others and says nothing yet. */
export const EXTENDING: PolicyDocument = { format: 1, id: 'more', version: 1, issuer: 'Mori', extends: true };

export const ruleOf = (change: Partial<Rule> = {}): Rule => ({
  id: 'a',
  about: 'finding',
  when: {},
  action: 'redact',
  mode: 'enforce',
  ...change,
});
