/** An element of the report, written once and drawn as a file and on a screen. */
export interface Element {
  readonly tag: string;
  /** HTML's and SVG's own names. Values are words, never markup. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
}

export type Node = string | Element;

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element; an attribute without a value is left out. */
export function el(tag: string, attributes: Attributes, ...children: readonly Node[]): Element {
  const given = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)] as const],
  );
  return { tag, attributes: Object.fromEntries(given), children };
}

/** Elements that have no end tag (HTML Living Standard, 13.1.2). */
const VOID = new Set(['meta', 'br', 'col', 'hr']);

/** The element as HTML. Everything that is not markup of ours is escaped. */
export function htmlOf(node: Node): string {
  if (typeof node === 'string') return escaped(node);
  const { tag, attributes, children } = node;
  const names = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const start = `<${tag}${names.join('')}>`;
  return VOID.has(tag) ? start : `${start}${children.map(htmlOf).join('')}</${tag}>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
