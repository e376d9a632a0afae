import { randomUUID } from 'node:crypto';
import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { BEGINNING } from '../electron/app/records/end-mark.ts';
import { type Head, lineOf } from '../electron/app/records/line.ts';
import { LARGEST, segmentName } from '../electron/app/records/segments.ts';
import type { Category } from '../shared/detect/category.ts';
import type { Action } from '../shared/policy/policy.ts';
import type { Body } from '../shared/record/body.ts';
import type { Entry, Found, Outcome, SpokenRule } from '../shared/record/entry.ts';

/** Chance that gives the same each time: mulberry32 by T. Ettinger. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mix = Math.imul(state ^ (state >>> 15), 1 | state);
    mix = (mix + Math.imul(mix ^ (mix >>> 7), 61 | mix)) ^ mix;
    return ((mix ^ (mix >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const SITES = [
  ['chatgpt', 'public'],
  ['copilot', 'approved'],
  ['gemini', 'public'],
  ['claude', 'public'],
  ['deepseek', 'forbidden'],
] as const;
const HOSTS = ['extension', 'extension', 'extension', 'desktop', 'terminal', 'loopback'] as const;
export const GROUPS: readonly string[] = ['sales', 'development', 'human-resources', 'legal', 'support', 'finance'];
const CATEGORIES: readonly Category[] = [
  'person',
  'email',
  'phone',
  'address',
  'organization',
  'credential',
  'source-code',
  'payment-card',
];
const RULES = ['personal-data', 'contacts', 'addresses', 'secrets', 'code', 'cards'] as const;
const OUTCOMES: Readonly<Record<Action, readonly Outcome[]>> = {
  allow: ['passed', 'checked'],
  warn: ['sent-original', 'copied-original', 'sent-safe', 'held'],
  redact: ['sent-safe', 'sent-safe', 'sent-safe', 'copied-safe', 'sent-original', 'held'],
  block: ['held', 'held', 'checked'],
};

/** Entries as busy people make them, oldest first, over so many days up to the last day of 2026. */
export function* manyEntries(count: number, days: number, { groups = GROUPS, seed = 1 } = {}): Generator<Entry> {
  const next = chance(seed);
  const pick = <T>(list: readonly [T, ...T[]] | readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const last = Date.UTC(2026, 11, 31, 23, 59, 59);
  const step = (days * 86_400_000) / count;
  for (let at = 0; at < count; at++) {
    const [site, tier] = pick(SITES);
    const { found, rules, action } = foundBy(next, tier === 'forbidden');
    const outcome = pick(OUTCOMES[action]);
    const isLetGo = outcome.endsWith('-original');
    yield {
      site,
      tier,
      action,
      outcome,
      counts: Object.fromEntries(
        Object.entries(found).map(([name, bands]) => [name, (bands.high ?? 0) + (bands.medium ?? 0)]),
      ),
      found,
      rules,
      released: isLetGo ? 1 + Math.floor(next() * 3) : 0,
      added: next() < 0.05 ? 1 : 0,
      length: Math.floor(20 + next() ** 3 * 8_000),
      policy: { id: 'company', version: 1 + Math.floor((at / count) * 12) },
      group: pick(groups),
      ...(isLetGo && { reason: pick(['public', 'consent', 'sample', 'mistaken'] as const) }),
      ...(next() < 0.1 && { lesson: pick(['names', 'secrets', 'customer-data']) }),
      id: randomUUID(),
      at: new Date(last - (count - 1 - at) * step).toISOString(),
      host: pick(HOSTS),
    };
  }
}

function foundBy(next: () => number, isForbidden: boolean) {
  const found: { [K in Category]?: { low?: number; medium?: number; high?: number } } = {};
  const rules: SpokenRule[] = [];
  const kinds = Math.floor(next() * 4);
  let action: Action = isForbidden ? 'block' : 'allow';
  for (let kind = 0; kind <= kinds; kind++) {
    const place = Math.floor(next() ** 2 * CATEGORIES.length);
    const category = CATEGORIES[place] ?? 'person';
    const count = 1 + Math.floor(next() ** 4 * 12);
    found[category] = next() < 0.2 ? { medium: count, high: 1 } : { high: count };
    const does: Action = place > 4 ? 'block' : place > 2 ? 'warn' : 'redact';
    rules.push({ id: RULES[place % RULES.length] ?? 'personal-data', action: does, count });
    if (ORDER.indexOf(does) > ORDER.indexOf(action)) action = does;
  }
  return { found: found as Found, rules, action };
}

const ORDER: readonly Action[] = ['allow', 'warn', 'redact', 'block'];

/** Writes entries as the record keeps them: chained lines in a file for each day. */
export function writeRecord(folder: string, entries: Iterable<Entry>): void {
  mkdirSync(folder, { recursive: true });
  let head: Head = BEGINNING;
  let name = '';
  let day = '';
  let size = 0;
  let lines: string[] = [];
  const flush = () => {
    if (lines.length > 0) appendFileSync(join(folder, name), lines.join(''));
    lines = [];
  };
  for (const entry of entries) {
    const today = entry.at.slice(0, 10);
    if (today !== day || size > LARGEST) {
      flush();
      name = segmentName(today, head.seq + 1);
      day = today;
      size = 0;
    }
    const body: Body = { entry };
    const made = lineOf(head, body);
    head = made.head;
    size += made.line.length + 1;
    lines.push(`${made.line}\n`);
    if (lines.length > 5_000) flush();
  }
  flush();
}
