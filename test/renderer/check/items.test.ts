import { describe, expect, it } from 'vitest';
import { entryOf } from '../../../renderer/screens/check/entry-of.ts';
import { countGroups } from '../../../renderer/screens/check/group.ts';
import { neighbour, spanOf } from '../../../renderer/screens/check/items.ts';
import { marksOf } from '../../../renderer/screens/check/mark-items.ts';
import { pageOf } from '../../../renderer/screens/check/page-of.ts';
import { STARTER_POLICY } from '../../../shared/policy/starter-policy.ts';
import { findingOn, shownFor, siteOf } from './situation.ts';

const TEXT = '佐藤花子（03-1234-5678）は大阪支店、社員コードはA-77です。';
const findings = [
  findingOn(TEXT, '佐藤花子', 'person'),
  findingOn(TEXT, '03-1234-5678', 'phone'),
  findingOn(TEXT, '大阪', 'place'),
];
const code = findingOn(TEXT, 'A-77', 'person');
const choices = {
  release: [{ start: findings[1]?.start ?? 0, end: findings[1]?.end ?? 0 }],
  mask: [{ start: code.start, end: code.end }],
};
const { items, checked } = shownFor(TEXT, findings, choices);

describe('the list of findings', () => {
  it('holds what the policy acts on and what was masked by hand, in the order of the text', () => {
    const rows = items.map((item) => [item.kind, TEXT.slice(spanOf(item).start, spanOf(item).end), item.placeholder]);
    expect(rows).toEqual([
      ['found', '佐藤花子', '[PERSON_1]'],
      ['found', '03-1234-5678', ''],
      ['added', 'A-77', '[TERM_1]'],
    ]);
  });

  it('is drawn by kind and choice', () => {
    expect(marksOf(items).map(({ className }) => className.split('--')[1])).toEqual(['personal', 'released', 'added']);
  });

  it.each([
    [-1, 1, 0],
    [0, 1, 1],
    [99, 1, 0],
    [99, -1, 2],
    [0, -1, 2],
  ] as const)('from offset %i in direction %i leads to item %i', (offset, step, index) => {
    expect(neighbour(items, offset, step)).toBe(items[index]);
  });

  it('leads nowhere when it is empty', () => {
    expect(neighbour([], 0, 1)).toBeUndefined();
  });
});

describe('the record of a check', () => {
  it('holds ids and counts and no word of the text', () => {
    const about = { site: siteOf(), policy: STARTER_POLICY, outcome: 'copied-safe' as const, lesson: 'what-may-leave' };
    const entry = entryOf({ ...about, decision: checked.result, items, length: TEXT.length });
    expect(entry).toEqual({
      site: 'chatgpt',
      tier: 'public',
      action: 'redact',
      outcome: 'copied-safe',
      counts: { person: 1, phone: 1 },
      found: { person: { high: 1 }, phone: { high: 1 }, place: { high: 1 } },
      rules: [{ id: 'personal-data', action: 'redact', count: 2 }],
      lesson: 'what-may-leave',
      released: 1,
      added: 1,
      length: TEXT.length,
      policy: { id: 'starter', version: STARTER_POLICY.version },
    });
  });
});

describe('counting for a person', () => {
  it('puts the gravest group first and leaves empty ones out', () => {
    const counted = countGroups([
      { category: 'url' },
      { category: 'phone' },
      { category: 'credential' },
      { category: 'email' },
    ]);
    expect(counted).toEqual([
      ['secret', 1],
      ['personal', 2],
      ['context', 1],
    ]);
  });
});

describe('pages of cards', () => {
  it.each([
    [0, 0, 0, 0, true],
    [0, 50, 0, 50, true],
    [49, 120, 0, 50, false],
    [50, 120, 50, 100, false],
    [119, 120, 100, 120, false],
    [500, 120, 100, 120, false],
    [-1, 120, 0, 50, false],
  ])('the page of card %i of %i is %i to %i', (index, count, start, end, isWhole) => {
    expect(pageOf(index, count)).toEqual({ start, end, isWhole });
  });
});
