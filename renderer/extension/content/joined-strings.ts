/** A string of JSON, with the colon behind it where it is a name. Every character is read once. */
const STRING = /"((?:[^"\\]|\\.){0,4096})"(\s*:)?/gu;

/**
 * The strings of JSON put together: pages send what is typed in small pieces, a line or a list item each. First the
 * values of each name in turn, then all values. '' where there are not at least two. Escapes stay as they are.
 */
export function joinedStrings(text: string): string {
  const byName = new Map<string, string[]>();
  const all: string[] = [];
  let name = '';
  for (const [, string = '', colon] of text.matchAll(STRING)) {
    if (colon !== undefined) name = string;
    else {
      const values = byName.get(name) ?? [];
      values.push(string);
      byName.set(name, values);
      all.push(string);
    }
  }
  if (all.length < 2) return '';
  return [...[...byName.values()].map((values) => values.join('')), all.join('')].join('\n');
}
