import { createElement, type ReactNode } from 'react';
import type { Node } from '../../../shared/evidence/page/node.ts';

/** React's names for the attributes that it names in its own way. */
const NAMES: Readonly<Record<string, string>> = { class: 'className', colspan: 'colSpan' };

/** The report as React draws it. Its nodes never move, so their place is their key. */
export function drawn(node: Node, key = 0): ReactNode {
  if (typeof node === 'string') return node;
  const { tag, attributes, children } = node;
  const named = Object.entries(attributes).map(([name, value]) => [NAMES[name] ?? name, value]);
  return createElement(
    tag,
    { ...Object.fromEntries(named), key },
    ...children.map((child, index) => drawn(child, index)),
  );
}
