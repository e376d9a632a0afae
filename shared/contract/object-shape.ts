import { described, schemaOf } from './json-schema.ts';
import { nearest } from './nearest.ts';
import { accepted, type Of, type Parsed, refused, type Shape } from './shape.ts';

type Fields = Readonly<Record<string, Shape<unknown>>>;
type Whole<R extends Fields> = { readonly [K in keyof R]: Of<R[K]> };
type Partly<O extends Fields> = { readonly [K in keyof O]?: Of<O[K]> };

/**
 * An object with exactly these fields. Fields of `optional` may be absent. An unknown field is refused, with the
 * nearest known name as a suggestion, so that a misspelt setting never means "no setting".
 */
export function object<R extends Fields, O extends Fields = Record<never, never>>(
  required: R,
  optional?: O,
): Shape<Whole<R> & Partly<O>> {
  const shapes = new Map<string, Shape<unknown>>(Object.entries({ ...required, ...optional }));
  const shape: Shape<Whole<R> & Partly<O>> = (value, path = '') => {
    if (!isRecord(value)) return refused(path, 'オブジェクトが必要です', 'expected an object');
    const stranger = Object.keys(value).find((key) => !shapes.has(key));
    if (stranger !== undefined) return unknownField(stranger, path, [...shapes.keys()]);
    const missing = Object.keys(required).find((key) => !Object.hasOwn(value, key));
    if (missing !== undefined) {
      return refused(path, `項目「${missing}」がありません`, `the field "${missing}" is missing`);
    }
    const result: Record<string, unknown> = {};
    for (const [key, entry] of Object.entries(value)) {
      const parsed = shapes.get(key)?.(entry, path === '' ? key : `${path}.${key}`);
      if (parsed === undefined) continue;
      if (!parsed.ok) return parsed;
      result[key] = parsed.value;
    }
    return accepted(result as Whole<R> & Partly<O>);
  };
  return described(shape, () => ({
    type: 'object',
    properties: Object.fromEntries([...shapes].map(([key, field]) => [key, schemaOf(field)])),
    required: Object.keys(required),
    additionalProperties: false,
  }));
}

/** An object whose keys all fit `key` and whose values all fit `item`. */
export function record<K extends string, T>(key: Shape<K>, item: Shape<T>): Shape<Readonly<Partial<Record<K, T>>>> {
  return (value, path = '') => {
    if (!isRecord(value)) return refused(path, 'オブジェクトが必要です', 'expected an object');
    const result: Partial<Record<K, T>> = {};
    for (const [name, entry] of Object.entries(value)) {
      const place = path === '' ? name : `${path}.${name}`;
      const parsedKey = key(name, place);
      if (!parsedKey.ok) return parsedKey;
      const parsed = item(entry, place);
      if (!parsed.ok) return parsed;
      result[parsedKey.value] = parsed.value;
    }
    return accepted(result);
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unknownField(name: string, path: string, known: readonly string[]): Parsed<never> {
  const place = path === '' ? name : `${path}.${name}`;
  const hint = nearest(name, known);
  return hint === undefined
    ? refused(place, '知らない項目です', 'unknown field')
    : refused(place, `知らない項目です。「${hint}」のことですか`, `unknown field; did you mean "${hint}"?`);
}
