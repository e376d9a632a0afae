import type { Shape } from './shape.ts';

/** A schema as JSON Schema 2020-12 writes it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** A shape with what it lets through, for editors and other programs. Made only when somebody asks. */
export function described<T>(shape: Shape<T>, schema: () => JsonSchema): Shape<T> {
  return Object.assign((value: unknown, path?: string) => shape(value, path), { schema });
}

/** What a shape lets through. Throws a `TypeError` where a shape does not say, so that no schema is silently too wide. */
export function schemaOf(shape: Shape<unknown>): JsonSchema {
  if (shape.schema === undefined) throw new TypeError('a shape without a schema');
  return shape.schema();
}
