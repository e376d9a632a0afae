import type { Language } from '../language.ts';
import type { Shape } from './shape.ts';

/** A schema as JSON Schema 2020-12 writes it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** A shape with what it lets through, for editors and other programs. Made only when somebody asks. */
export function described<T>(shape: Shape<T>, schema: () => JsonSchema): Shape<T> {
  return Object.assign((value: unknown, path?: string) => shape(value, path), { schema });
}

/** A schema with more said of places in it: fields of objects (`a.b`), items of lists (`a[]`), alternatives. */
export function extended(schema: JsonSchema, more: (path: string) => JsonSchema, path = ''): JsonSchema {
  const { properties, items, oneOf } = schema as {
    readonly properties?: Readonly<Record<string, JsonSchema>>;
    readonly items?: JsonSchema;
    readonly oneOf?: readonly JsonSchema[];
  };
  const fields = Object.entries(properties ?? {}).map(([name, field]) => [
    name,
    extended(field, more, path === '' ? name : `${path}.${name}`),
  ]);
  return {
    ...schema,
    ...more(path),
    ...(properties && { properties: Object.fromEntries(fields) as JsonSchema }),
    ...(items && { items: extended(items, more, `${path}[]`) }),
    ...(oneOf && { oneOf: oneOf.map((one) => extended(one, more, path)) }),
  };
}

/** What is said of a field: by its whole path, or by its name wherever it occurs (`*.name`). */
export function fieldWord(words: Readonly<Record<string, string>>, path: string): string | undefined {
  return words[path] ?? words[`*.${path.replace(/^.*[.\]]\.?/u, '')}`];
}

/** What is said of a field in both languages, as a schema; nothing where the words do not know it. */
export function fieldNote(
  words: Readonly<Record<Language, Readonly<Record<string, string>>>>,
  path: string,
): JsonSchema {
  const [ja, en] = [fieldWord(words.ja, path), fieldWord(words.en, path)];
  return ja === undefined || en === undefined ? {} : { description: `${ja}\n${en}` };
}

/** What a shape lets through. Throws a `TypeError` where a shape does not say, so that no schema is silently too wide. */
export function schemaOf(shape: Shape<unknown>): JsonSchema {
  if (shape.schema === undefined) throw new TypeError('a shape without a schema');
  return shape.schema();
}
