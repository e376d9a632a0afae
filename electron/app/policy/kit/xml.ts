/** Attributes of an element; those that are `undefined` are left out. */
type Attributes = Readonly<Record<string, string | number | undefined>>;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** An XML element on lines of its own, its children indented. A child that is a text stands for itself. */
export function element(name: string, attributes: Attributes, ...children: readonly (Element | string)[]): Element {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${escaped(String(value))}"`,
  );
  const open = `<${name}${written.join('')}`;
  const [only] = children;
  if (only === undefined) return { lines: [`${open}/>`] };
  if (children.length === 1 && typeof only === 'string') return { lines: [`${open}>${escaped(only)}</${name}>`] };
  const inner = children.flatMap((child) => (typeof child === 'string' ? [escaped(child)] : child.lines));
  return { lines: [`${open}>`, ...inner.map((line) => `  ${line}`), `</${name}>`] };
}

export interface Element {
  readonly lines: readonly string[];
}

/** A whole document in UTF-8. */
export function xmlText(root: Element): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${root.lines.join('\n')}\n`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => ESCAPES[character] ?? character);
}
