import fc from 'fast-check';
import { CATEGORIES } from '../../../shared/detect/category.ts';
import { BANDS } from '../../../shared/detect/confidence.ts';
import { ACTIONS, TIERS } from '../../../shared/policy/policy.ts';
import {
  CORRECTION_REASONS,
  ENTRY_HOSTS,
  type Entry,
  OUTCOMES,
  RELEASE_REASONS,
} from '../../../shared/record/entry.ts';
import { type Exported, type ExportedBody, NOTICE_KINDS } from '../../../shared/record/export/exported.ts';
import { entryNamed } from '../../electron/app/records/entries.ts';

export const SENDER = { version: '1.2.3' };
export const MACHINE = '0b6cbb4e-6f0c-4c0c-9c8e-3d2f4a1b2c3d';

/** A line around what it says. */
export function lineWith(body: ExportedBody, change: Partial<Exported> = {}): Exported {
  return { machine: MACHINE, seq: 7, id: 'id-7', hash: 'a'.repeat(64), body, ...change };
}

export const entryLine = (change: Partial<Entry> = {}, place: Partial<Exported> = {}) =>
  lineWith({ entry: entryNamed('id-7', change) }, place);

/** Where it is left out, the field is not there at all, as in a file. */
const maybe = <K extends string, T>(key: K, value: fc.Arbitrary<T>): fc.Arbitrary<{ readonly [P in K]?: T }> =>
  fc.option(value).map((given) => (given === null ? {} : ({ [key]: given } as { readonly [P in K]?: T })));

const id = fc.stringMatching(/^[a-z0-9][a-z0-9._/-]{0,79}$/u);
const count = fc.integer({ min: 0, max: 10_000_000 });
const at = fc
  .date({ min: new Date('2020-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());
const day = at.map((instant) => instant.slice(0, 10));
const hash = fc.stringMatching(/^[0-9a-f]{64}$/u);
const bands = fc.dictionary(fc.constantFrom(...BANDS), count, { noNullPrototype: true });
const found = fc.dictionary(fc.constantFrom(...CATEGORIES), bands, { noNullPrototype: true });
const policy = fc.record({ id, version: count });
const rules = fc.array(fc.record({ id, action: fc.constantFrom(...ACTIONS), count }), { maxLength: 60 });
const stamp = { host: fc.constantFrom(...ENTRY_HOSTS), site: id, tier: fc.constantFrom(...TIERS), policy, found };

const entry = fc
  .tuple(
    fc.record({
      ...stamp,
      id: fc.uuid(),
      at,
      action: fc.constantFrom(...ACTIONS),
      outcome: fc.constantFrom(...OUTCOMES),
      counts: fc.constant({}),
      rules,
      released: count,
      added: count,
      length: fc.integer({ min: 0, max: 1_000_000_000 }),
    }),
    maybe('group', id),
    maybe('lesson', id),
    maybe('reason', fc.constantFrom(...RELEASE_REASONS)),
  )
  .map(([facts, group, lesson, reason]) => ({ entry: { ...facts, ...group, ...lesson, ...reason } }));

const others: readonly fc.Arbitrary<ExportedBody>[] = [
  fc
    .tuple(fc.record({ ...stamp, day, checks: count }), maybe('group', id))
    .map(([facts, group]) => ({ passed: { ...facts, ...group } })),
  fc
    .record({ entry: fc.uuid(), why: fc.constantFrom(...CORRECTION_REASONS), at })
    .map((correction) => ({ correction })),
  fc
    .record({ through: count, hash, count, why: fc.constantFrom('retention' as const, 'cleared' as const), at })
    .map((pruned) => ({ pruned })),
  fc.record({ bytes: count, at }).map((cut) => ({ cut })),
  fc
    .record({
      from: count,
      to: count,
      why: fc.constantFrom('gone' as const, 'altered' as const, 'unmarked' as const),
      at,
    })
    .map((trouble) => ({ trouble })),
  fc.record({ why: fc.constantFrom(...NOTICE_KINDS), count, at }).map((notice) => ({ notice })),
];

/** Names as systems may have them: anything but control characters. */
const name = (maxLength: number) =>
  fc.string({ unit: 'grapheme', minLength: 1, maxLength }).map((text) => text.slice(0, maxLength).trim() || 'x');

/** Any line that may be handed over. */
export const anyLine: fc.Arbitrary<Exported> = fc
  .tuple(
    fc.record({
      machine: fc.uuid(),
      seq: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
      id: fc.uuid(),
      body: fc.oneof({ arbitrary: entry, weight: 3 }, ...others.map((arbitrary) => ({ arbitrary, weight: 1 }))),
    }),
    maybe('hash', hash),
    maybe('person', name(128)),
    maybe('computer', name(253)),
  )
  .map(([line, ...more]) => Object.assign({}, line, ...more) as Exported);
