import type { Bilingual } from '../language.ts';
import { described, type JsonSchema, schemaOf } from './json-schema.ts';

/** Why a value from outside was refused: the place in it and one sentence in both languages. */
export interface Problem {
  /** Path from the root, such as `rules[3].action`; '' is the root itself. */
  readonly path: string;
  readonly message: Bilingual;
}

export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

/** Turns an unknown value into `T` or names the first place that does not fit. Never throws. */
export interface Shape<T> {
  (value: unknown, path?: string): Parsed<T>;
  /** What it lets through, as JSON Schema (see `json-schema.ts`). */
  readonly schema?: () => JsonSchema;
}

/** The type that a shape lets through. */
export type Of<S> = S extends Shape<infer T> ? T : never;

export function accepted<T>(value: T): Parsed<T> {
  return { ok: true, value };
}

export function refused(path: string, ja: string, en: string): Parsed<never> {
  return { ok: false, problem: { path, message: { ja, en } } };
}

/** A string of `min` to `max` UTF-16 code units. */
export function text({ min = 0, max = 10_000 }: { min?: number; max?: number } = {}): Shape<string> {
  const shape: Shape<string> = (value, path = '') => {
    if (typeof value !== 'string') return refused(path, '文字列が必要です', 'expected a string');
    if (value.length < min) return refused(path, '空にはできません', 'must not be empty');
    if (value.length > max) return refused(path, `${max}文字以内にしてください`, `must be at most ${max} characters`);
    return accepted(value);
  };
  return described(shape, () => ({ type: 'string', minLength: min, maxLength: max }));
}

const ID = /^[a-z0-9][a-z0-9._/-]*$/u;

/** An id of a policy, site, rule or detector: 1 to 80 lower-case letters, digits and `. _ / -`. No sentence fits. */
export const id: Shape<string> = described(
  (value, path = '') => {
    const parsed = text({ min: 1, max: 80 })(value, path);
    if (!parsed.ok || ID.test(parsed.value)) return parsed;
    return refused(
      path,
      '英小文字・数字と . _ / - だけにしてください',
      'use lower-case letters, digits and . _ / - only',
    );
  },
  () => ({ type: 'string', maxLength: 80, pattern: ID.source }),
);

/** A string that fits the pattern, or the sentence about what is needed. */
export function matching(pattern: RegExp, ja: string, en: string): Shape<string> {
  return described(
    (value, path = '') => (typeof value === 'string' && pattern.test(value) ? accepted(value) : refused(path, ja, en)),
    () => ({ type: 'string', pattern: pattern.source }),
  );
}

/** An id that a host gave, such as a UUID. Whoever takes one from a screen also looks whether it is known. */
export const givenId: Shape<string> = matching(
  /^[0-9a-z-]{1,64}$/u,
  'アプリが付けた番号が必要です',
  'expected an id that the app gave',
);

/** An ISO 8601 instant in UTC. */
export const instant: Shape<string> = matching(
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,3})?Z$/u,
  '2026-04-01T09:00:00Z のような日時（UTC）が必要です',
  'expected a time such as 2026-04-01T09:00:00Z (UTC)',
);

/** Base64 of exactly this many bytes. */
export function base64Of(bytes: number): Shape<string> {
  const digits = Math.ceil((bytes * 4) / 3);
  const padding = (3 - (bytes % 3)) % 3;
  return matching(
    new RegExp(`^[A-Za-z0-9+/]{${digits}}={${padding}}$`, 'u'),
    `${bytes}バイトのBase64が必要です`,
    `expected ${bytes} bytes in base64`,
  );
}

/** A whole number from `min` to `max`. */
export function whole(min: number, max: number): Shape<number> {
  const shape: Shape<number> = (value, path = '') => {
    const fits = typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max;
    if (fits) return accepted(value);
    return refused(path, `${min}から${max}の整数が必要です`, `expected a whole number from ${min} to ${max}`);
  };
  return described(shape, () => ({ type: 'integer', minimum: min, maximum: max }));
}

/** A number from `min` to `max`. */
export function number(min: number, max: number): Shape<number> {
  const shape: Shape<number> = (value, path = '') => {
    if (typeof value === 'number' && value >= min && value <= max) return accepted(value);
    return refused(path, `${min}から${max}の数が必要です`, `expected a number from ${min} to ${max}`);
  };
  return described(shape, () => ({ type: 'number', minimum: min, maximum: max }));
}

export const yesNo: Shape<boolean> = described(
  (value, path = '') =>
    typeof value === 'boolean' ? accepted(value) : refused(path, 'true か false が必要です', 'expected true or false'),
  () => ({ type: 'boolean' }),
);

/** Nothing at all: calls without input. */
export const nothing: Shape<undefined> = (value, path = '') =>
  value === undefined || value === null
    ? accepted(undefined)
    : refused(path, '値は不要です', 'no value is expected here');

/** One of the listed words. */
export function oneOf<const T extends string | number>(...allowed: readonly T[]): Shape<T> {
  const shape: Shape<T> = (value, path = '') => {
    const found = allowed.find((item) => item === value);
    if (found !== undefined) return accepted(found);
    const list = allowed.join(', ');
    return refused(path, `次のいずれかが必要です: ${list}`, `expected one of: ${list}`);
  };
  return described(shape, () => ({ enum: allowed }));
}

/** A list of at most `max` items that all fit `item`. */
export function list<T>(item: Shape<T>, max = 10_000): Shape<readonly T[]> {
  const shape: Shape<readonly T[]> = (value, path = '') => {
    if (!Array.isArray(value)) return refused(path, '配列が必要です', 'expected a list');
    if (value.length > max) return refused(path, `${max}件以内にしてください`, `must have at most ${max} items`);
    const items: T[] = [];
    for (const [index, entry] of value.entries()) {
      const parsed = item(entry, `${path}[${index}]`);
      if (!parsed.ok) return parsed;
      items.push(parsed.value);
    }
    return accepted(items);
  };
  return described(shape, () => ({ type: 'array', items: schemaOf(item), maxItems: max }));
}

/** A list that says something: at least one item, or `min`. An empty condition would never hold, and nobody would notice. */
export function some<T>(item: Shape<T>, max?: number, min = 1): Shape<readonly T[]> {
  const items = list(item, max);
  const shape: Shape<readonly T[]> = (value, path = '') => {
    const parsed = items(value, path);
    if (!parsed.ok || parsed.value.length >= min) return parsed;
    return min === 1
      ? refused(path, '一つ以上必要です', 'needs at least one item')
      : refused(path, `${min}つ以上必要です`, `needs at least ${min} items`);
  };
  return described(shape, () => ({ ...schemaOf(items), minItems: min }));
}

/** A list with at least one item that `fits`; `schema` says the same of that item. */
export function containing<T>(
  items: Shape<readonly T[]>,
  fits: (item: T) => boolean,
  schema: JsonSchema,
  [ja, en]: readonly [ja: string, en: string],
): Shape<readonly T[]> {
  const shape: Shape<readonly T[]> = (value, path = '') => {
    const parsed = items(value, path);
    return !parsed.ok || parsed.value.some(fits) ? parsed : refused(path, ja, en);
  };
  return described(shape, () => ({ ...schemaOf(items), contains: schema }));
}
