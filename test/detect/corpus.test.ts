import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Category } from '../../shared/detect/category.ts';
import { namesFor } from '../../shared/detect/names/load.ts';
import { check } from '../../shared/policy/check.ts';
import type { CheckResult, DecidedFinding } from '../../shared/policy/check-result.ts';
import type { Action, Site, Tier } from '../../shared/policy/policy.ts';
import { strictestPublic } from '../../shared/policy/sites.ts';
import { STARTER_POLICY } from '../../shared/policy/starter-policy.ts';

const ROOT = join(import.meta.dirname, '../corpus');
const CLEAN = textsIn('clean');
const HELD = textsIn('hold');

/** Names are many-faced words; a stray one is counted apart and never allowed to hold a clean text either. */
const NAMES: ReadonlySet<Category> = new Set(['person', 'organization', 'place']);

const TIERS: readonly Tier[] = ['approved', 'public', 'forbidden'];

const isHeld = (action: Action): boolean => action === 'redact' || action === 'block';

function textsIn(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder)).filter((file) => file.endsWith('.txt'));
}

function read(folder: string, file: string): string {
  return readFileSync(join(ROOT, folder, file), 'utf8');
}

async function checked(text: string, site: Site = strictestPublic(STARTER_POLICY)): Promise<CheckResult> {
  return check(text, {
    site,
    policy: STARTER_POLICY,
    source: { kind: 'starter', place: 'starter' },
    names: await namesFor(text),
  });
}

/** File, detector and place of a finding. Never the text. */
function rowOf(file: string, { detector, start, end, confidence }: DecidedFinding): string {
  return `${file} ${detector} ${start}-${end} (${confidence})`;
}

describe('ordinary texts', () => {
  it('are 500 at least, half of them Japanese', () => {
    expect(CLEAN.length).toBeGreaterThanOrEqual(500);
    expect(CLEAN.filter((file) => file.startsWith('ja-')).length * 2).toBeGreaterThanOrEqual(CLEAN.length);
  });

  it('are short and long, and no two begin alike', () => {
    const texts = CLEAN.map((file) => read('clean', file));
    expect(texts.filter(({ length }) => length > 3000)).toEqual([]);
    expect(texts.filter(({ length }) => length > 900).length).toBeGreaterThanOrEqual(8);
    const openings = texts.map((text) => text.slice(0, 60));
    expect(openings.filter((opening, index) => openings.indexOf(opening) !== index)).toEqual([]);
  });

  it.each(CLEAN)('%s is neither masked nor blocked for any kind of site', async (file) => {
    const text = read('clean', file);
    for (const tier of TIERS) {
      const { findings } = await checked(text, { id: tier, name: tier, addresses: [], tier });
      expect(findings.filter(({ action }) => isHeld(action)).map((found) => rowOf(file, found))).toEqual([]);
    }
    expect(['allow', 'warn']).toContain((await checked(text)).action);
  });

  it('pass without a word in 97 of 100 cases', async () => {
    const results = await Promise.all(CLEAN.map(async (file) => [file, await checked(read('clean', file))] as const));
    const stopped = results.filter(([, { action }]) => action !== 'allow');
    const rows = stopped.flatMap(([file, { findings }]) =>
      findings.filter(({ action }) => action !== 'allow').map((found) => rowOf(file, found)),
    );
    expect(stopped.length, rows.join('\n')).toBeLessThanOrEqual(CLEAN.length * 0.03);
  });

  it.each(['ja-', 'en-', ''])(
    'with names beginning "%s" carry under one advice in 10 000 characters',
    async (start) => {
      const { rows, length } = await rowsOf(start, ({ action }) => action !== 'allow');
      expect(rows.length, rows.join('\n')).toBeLessThan(length / 10_000);
    },
  );

  it('carry fewer than one finding in 10 000 characters, names counted apart', async () => {
    const { rows, length } = await rowsOf('', ({ category }) => !NAMES.has(category));
    expect(rows.length, rows.join('\n')).toBeLessThan(length / 10_000);
  });
});

/** The findings that count in the clean texts whose file begins so, and how long these texts are together. */
async function rowsOf(start: string, counts: (found: DecidedFinding) => boolean) {
  const rows: string[] = [];
  let length = 0;
  for (const file of CLEAN.filter((name) => name.startsWith(start))) {
    const text = read('clean', file);
    length += text.length;
    const { findings } = await checked(text);
    rows.push(...findings.filter(counts).map((found) => rowOf(file, found)));
  }
  return { rows, length };
}

describe('texts to hold', () => {
  const expected = JSON.parse(read('hold', 'expected.json')) as Readonly<Record<string, readonly Category[]>>;

  it('are listed one by one', () => {
    expect(Object.keys(expected).toSorted()).toEqual([...HELD].toSorted());
    expect(HELD.length).toBeGreaterThanOrEqual(30);
  });

  it.each(Object.entries(expected))('%s is held for %j', async (file, categories) => {
    const { action, findings } = await checked(read('hold', file));
    expect(action).not.toBe('allow');
    const acted = new Set(findings.filter((found) => found.action !== 'allow').map(({ category }) => category));
    expect([...acted]).toEqual(expect.arrayContaining([...categories]));
  });
});
