/** A message with more parts than this is looked at so far and no further: it is data, not what a person typed. */
const MOST_PARTS = 20_000;

/** Every string in a value that can be posted to a worker, keys of maps and objects included. */
export function stringsIn(message: unknown): readonly string[] {
  if (typeof message === 'string') return [message];
  const strings: string[] = [];
  const seen = new Set<object>();
  const open: unknown[] = [message];
  for (let parts = 0; open.length > 0 && parts < MOST_PARTS; parts++) {
    const part = open.pop();
    if (typeof part === 'string') strings.push(part);
    if (typeof part !== 'object' || part === null || seen.has(part)) continue;
    seen.add(part);
    open.push(...partsOf(part));
  }
  return strings;
}

function partsOf(value: object): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (value instanceof Map) return [...value].flat();
  if (value instanceof Set) return [...value];
  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return [new TextDecoder().decode(value)];
  if (value instanceof MessagePort || value instanceof Blob) return [];
  return Object.entries(value).flat();
}
