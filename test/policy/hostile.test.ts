import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Parsed } from '../../shared/contract/shape.ts';
import { decodeText } from '../../shared/files/decode-text.ts';
import { checkText } from '../../shared/policy/check.ts';
import { differences } from '../../shared/policy/difference.ts';
import type { PolicyDocument } from '../../shared/policy/document.ts';
import { type Layer, mergePolicy } from '../../shared/policy/merge.ts';
import { parseDocument } from '../../shared/policy/parse-document.ts';
import { parsePolicy } from '../../shared/policy/parse-policy.ts';
import { compareValues } from '../../shared/policy/part-strictness.ts';
import { loadPatterns, refusedPattern } from '../../shared/policy/patterns.ts';
import type { LayerKind } from '../../shared/policy/policy.ts';
import { strictestPublic } from '../../shared/policy/sites.ts';
import { valuesOf } from '../../shared/policy/values.ts';
import { mutated } from './mutations.ts';
import { EXTENDING, FULL } from './policies.ts';

const RUNS = { numRuns: 200 };
const JSON_TEXT = JSON.stringify(FULL, null, 2);
const DOCUMENT: PolicyDocument = {
  ...FULL,
  ...EXTENDING,
  id: 'more',
  without: ['rules/secrets'],
  defaults: ['sites/*'],
};

const layer = (kind: LayerKind, document: PolicyDocument): Layer => ({ kind, document, source: { kind, place: kind } });

/** What is refused is told in one sentence in each language, with a place that is a path. */
function isTold(parsed: Parsed<unknown>): void {
  if (parsed.ok) return;
  const { path, message } = parsed.problem;
  expect(typeof path).toBe('string');
  expect(message.ja).toMatch(/[ぁ-んァ-ヶ一-龠]/u);
  expect(message.en).toMatch(/^[^\n]+$/u);
}

describe('a hostile policy', () => {
  beforeAll(() => loadPatterns(FULL));

  it('of any shape is read whole or refused at a place, and what is read is read the same again', () => {
    fc.assert(
      fc.property(mutated(FULL), (value) => {
        const parsed = parsePolicy(JSON.stringify(value));
        isTold(parsed);
        if (parsed.ok) expect(parsePolicy(JSON.stringify(parsed.value))).toEqual(parsed);
      }),
      RUNS,
    );
  });

  it('that was cut off anywhere is refused', () => {
    fc.assert(
      fc.property(fc.nat(JSON_TEXT.length - 2), (length) => {
        const parsed = parseDocument(JSON_TEXT.slice(0, length));
        expect(parsed.ok).toBe(false);
        isTold(parsed);
      }),
      RUNS,
    );
  });

  it('of broken bytes is read whole or refused', () => {
    const bytes = new TextEncoder().encode(JSON_TEXT);
    const hit = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(hit, { minLength: 1, maxLength: 4 }), (hits) => {
        const broken = Uint8Array.from(bytes);
        for (const [at, byte] of hits) broken[at] = byte;
        const decoded = decodeText(broken);
        if (decoded.ok) isTold(parseDocument(decoded.text));
      }),
      RUNS,
    );
  });

  it('that says a thing twice is refused where it says so again', () => {
    const names = [...JSON_TEXT.matchAll(/"(?<name>\w+)": /gu)];
    fc.assert(
      fc.property(fc.nat(names.length - 1), fc.boolean(), (at, isEscaped) => {
        const { index = 0, groups } = names[at] ?? {};
        const name = groups?.name ?? '';
        const again = isEscaped ? `\\u${name.charCodeAt(0).toString(16).padStart(4, '0')}${name.slice(1)}` : name;
        const parsed = parseDocument(`${JSON_TEXT.slice(0, index)}"${again}": 1, ${JSON_TEXT.slice(index)}`);
        expect(parsed).toMatchObject({ ok: false, problem: { message: { en: 'this field stands twice' } } });
        if (!parsed.ok) expect(parsed.problem.path.endsWith(name)).toBe(true);
      }),
      RUNS,
    );
  });

  it.each([
    ['a tower of objects', `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`],
    ['a tower that is never built', '['.repeat(100_000)],
    ['a million rules', `{"rules":[${'{},'.repeat(999_999)}{}]}`],
    ['a million names', `{${Array.from({ length: 200_000 }, (_, at) => `"n${at}":0`).join()}}`],
    ['a long name', `{"${'x'.repeat(1_000_000)}":1}`],
    ['a number without end', `{"version":1${'0'.repeat(100_000)}}`],
    ['half of a character', '{"issuer":"\\ud800"'],
    ['nothing', ''],
    ['only a mark', '﻿'],
  ])('is refused: %s', (_, json) => {
    const parsed = parseDocument(json);
    expect(parsed.ok).toBe(false);
    isTold(parsed);
  });
});

describe('a hostile layer', () => {
  it.each(['company', 'group', 'person'] as const)('of kind %s never loosens what the company has set', (kind) => {
    const below = layer('company', FULL);
    fc.assert(
      fc.property(mutated(DOCUMENT), (value) => {
        const parsed = parseDocument(JSON.stringify(value));
        if (!parsed.ok) return;
        const { policy } = mergePolicy([below, layer(kind, { ...parsed.value, extends: true })]);
        const [had, has] = [valuesOf(FULL), valuesOf(policy)];
        for (const [path, before] of had) {
          if (kind === 'person' && /^(?:sites\/|settings\/guard)/u.test(path)) continue;
          expect(['same', 'stricter']).toContain(compareValues(path, before, has.get(path), () => FULL));
        }
        expect(() => differences(FULL, policy, 'ja')).not.toThrow();
      }),
      RUNS,
    );
  });
});

describe('a hostile pattern', () => {
  const hostile = fc.oneof(
    fc.constantFrom('(a+)+$', '(a|a)*b', '(.*)*x', 'a{1000}', '(?:a?){100}a{100}', '[\\s\\S]*', '\\C', '(?i)(?m)^a*$'),
    fc.string({
      unit: fc.constantFrom('a', '(', ')', '[', ']', '*', '+', '?', '{', '}', '|', '\\', '^', '$', '.', '1', '森'),
      maxLength: 30,
    }),
  );

  it('is refused at its place, or runs', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (pattern) => {
        const policy = { ...FULL, terms: [{ id: 't', category: 'company-term', pattern }] } as const;
        const problem = await refusedPattern(policy);
        if (problem !== undefined) {
          expect(problem.path).toBe('terms[0].pattern');
          return;
        }
        const site = strictestPublic(policy);
        const text = `${'a'.repeat(2_000)}森`;
        const { result } = checkText(text, { policy, site, source: { kind: 'file', place: 'x' } });
        for (const { start, end } of result.findings) expect(end).toBeGreaterThan(start);
      }),
      { numRuns: 200 },
    );
  });
});
