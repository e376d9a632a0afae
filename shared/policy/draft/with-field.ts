/** The object with this field, or without it where the value is `undefined`: an empty field says nothing. */
export function withField<T extends object, K extends keyof T>(item: T, key: K, value: T[K] | undefined): T {
  if (value !== undefined) return { ...item, [key]: value };
  const { [key]: _before, ...rest } = item;
  return rest as T;
}

/** A text, or `undefined` for an empty one. */
export function textOrNothing(text: string): string | undefined {
  return text === '' ? undefined : text;
}

/** A list, or `undefined` for an empty one: a condition that names nothing would never hold. */
export function someOrNothing<T>(items: readonly T[]): readonly T[] | undefined {
  return items.length === 0 ? undefined : items;
}

/** One item a line, as people write lists. */
export function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
