const SPACE = /[\t\n\r ]*/uy;
const STRING = /"(?:[ !#-[\]-\u{10ffff}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;

type Want = 'value' | 'key' | ':' | 'end of list' | 'end of object';
const MEMBER: readonly Want[] = ['end of object', 'value', ':', 'key'];
const ITEM: readonly Want[] = ['end of list', 'value'];

/**
 * The offset at which a text stops being JSON (RFC 8259), or its length when it only ends too early. The text must be
 * one that `JSON.parse` refuses: its own message names no place for short texts, and quotes them.
 */
export function jsonBreaksAt(text: string): number {
  const reader = readerOf(text);
  const waiting: Want[] = ['value'];
  for (let want = waiting.pop(); want !== undefined; want = waiting.pop()) {
    reader.take(SPACE);
    const then = meet(want, reader);
    if (then === undefined) return reader.at();
    waiting.push(...then);
  }
  reader.take(SPACE);
  return reader.at();
}

interface Reader {
  readonly at: () => number;
  /** Steps over what the pattern matches here; `false` when that is nothing. */
  readonly take: (pattern: RegExp) => boolean;
  readonly takeIf: (mark: string) => boolean;
}

function readerOf(text: string): Reader {
  let at = 0;
  return {
    at: () => at,
    take(pattern) {
      pattern.lastIndex = at;
      const [found = ''] = pattern.exec(text) ?? [];
      at += found.length;
      return found !== '';
    },
    takeIf(mark) {
      const isThere = text[at] === mark;
      if (isThere) at++;
      return isThere;
    },
  };
}

/** Takes what is wanted and returns what must follow it, last first; `undefined` when something else stands there. */
function meet(want: Want, reader: Reader): readonly Want[] | undefined {
  const { take, takeIf } = reader;
  const nothing: readonly Want[] = [];
  if (want === 'key') return take(STRING) ? nothing : undefined;
  if (want === ':') return takeIf(':') ? nothing : undefined;
  if (want === 'end of list') return takeIf(']') ? nothing : takeIf(',') ? ITEM : undefined;
  if (want === 'end of object') return takeIf('}') ? nothing : takeIf(',') ? MEMBER : undefined;
  if (takeIf('[')) return opened(']', ITEM, reader);
  if (takeIf('{')) return opened('}', MEMBER, reader);
  return take(STRING) || take(SCALAR) ? nothing : undefined;
}

function opened(end: string, inside: readonly Want[], { take, takeIf }: Reader): readonly Want[] {
  take(SPACE);
  return takeIf(end) ? [] : inside;
}
