import { expect } from 'vitest';
import type { PolicyDocument } from '../../shared/policy/document.ts';
import { type Layer, mergePolicy } from '../../shared/policy/merge.ts';
import type { LayerKind, Site } from '../../shared/policy/policy.ts';
import { EXTENDING, FULL, KEY, ruleOf } from './policies.ts';

export const layer = (kind: LayerKind, change: Partial<PolicyDocument>): Layer => ({
  kind,
  document: { ...EXTENDING, id: kind, ...change },
  source: { kind, place: `${kind}.json` },
});
export const alone = (kind: LayerKind, change: Partial<PolicyDocument> = {}): Layer => {
  const { extends: _, ...document } = { ...EXTENDING, sites: [], rules: [], unchecked: 'warn' as const, ...change };
  return { kind, document: { ...document, id: kind }, source: { kind, place: `${kind}.json` } };
};

/** The outcome of one change: `taken`, `kept` (nothing changed, nothing asked), or why it was refused. */
export function outcome(path: string, layers: readonly Layer[]): string {
  const { values, refused } = mergePolicy(layers);
  const dropped = refused.find((item) => item.path === path);
  if (dropped !== undefined) return dropped.reason.en;
  const last = layers.at(-1);
  const value = values.find((item) => item.path === path);
  return value === undefined || value.source === last?.source ? 'taken' : 'kept';
}

export const LOOSER: unknown = expect.stringContaining('looser than what the company');
export const LOCKED: unknown = expect.stringContaining('may not be changed');
export const NOT_LOCAL: unknown = expect.stringContaining('people may not change');

export const base = ruleOf({
  when: {
    categories: ['email', 'phone'],
    sites: ['open'],
    confidence: 'medium',
    groups: ['g'],
    hours: { from: '09:00', to: '18:00' },
  },
  action: 'redact',
  mode: 'advise',
  message: { ja: '会社', en: 'Company' },
  approval: { by: 'IT', contact: 'mailto:it@mori.example' },
  reason: 'optional',
  unchecked: 'warn',
});
export const when = (change: object) => ({ ...base, when: { ...base.when, ...change } });
export const without = (...names: readonly string[]) =>
  Object.fromEntries(Object.entries(base).filter(([name]) => !names.includes(name))) as unknown as typeof base;
export const own: Site = { id: 'own', name: 'Own chat', addresses: ['chat.mori.example'], tier: 'approved' };
export const open: Site = { id: 'open', name: 'Open chat', addresses: ['chat.example.com'], tier: 'public' };
export const SITES = [own, open];
export const [HASH = { hash: '', length: 0 }] = FULL.lists?.[0]?.mask ?? [];
export const OTHER = { ...HASH, length: 9 };
export const vip = { id: 'vip', key: KEY, mask: [HASH], pass: [HASH] };
export const term = {
  id: 't',
  category: 'company-term',
  words: ['a', 'b'],
  pattern: 'x',
  near: ['n'],
  confidence: 'medium',
} as const;
export const GROUPS = [{ id: 'g', name: { ja: '経理', en: 'Finance' }, members: ['a', 'b'] }];

export const company = alone('company', {
  sites: SITES,
  groups: GROUPS,
  rules: [base],
  lists: [vip],
  terms: [term],
  retention: { days: 30 },
  results: { folder: '/results', smallestGroup: 5 },
  wrong: { upTo: 'medium', categories: ['person', 'phone'] },
  settings: { guard: false, language: 'ja' },
  local: ['shortcut', 'guard'],
});
