import { closedRootOf } from '../event-path.ts';
import { blockOf, type Spot, spotsIn } from './spots.ts';

/** Every placeholder that a person can see now, shadow roots included. */
export function spotsOnScreen(): readonly Spot[] {
  const blocks = new Set<Element>();
  for (const root of [document.documentElement, ...shadowRootsIn(document.documentElement)]) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() !== null) {
      const text = walker.currentNode as Text;
      // Every placeholder ends in a number.
      const block = /[0-9０-９]/u.test(text.data) ? blockOf(text) : undefined;
      if (block !== undefined && !blocks.has(block) && isInView(block.getBoundingClientRect())) blocks.add(block);
    }
  }
  return [...blocks].flatMap(spotsIn).filter(({ range }) => isInView(range.getBoundingClientRect()));
}

/** What the person marked, in whichever root. */
export function selectedText(): string {
  const selection = getSelection()?.toString() ?? '';
  if (selection !== '') return selection;
  for (const root of shadowRootsIn(document.documentElement)) {
    const inside = (root as { readonly getSelection?: () => Selection | null }).getSelection?.()?.toString() ?? '';
    if (inside !== '') return inside;
  }
  return '';
}

function shadowRootsIn(top: Element | ShadowRoot): readonly ShadowRoot[] {
  return [...top.querySelectorAll<HTMLElement>('*')].flatMap((host) => {
    if (host.localName === 'sekisho-panel') return [];
    const root = host.shadowRoot ?? (mayHost(host) ? closedRootOf(host) : undefined);
    return root === undefined ? [] : [root, ...shadowRootsIn(root)];
  });
}

/** Elements that may have a shadow root (dom.spec.whatwg.org, attachShadow). */
const HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

const mayHost = ({ localName }: Element): boolean => localName.includes('-') || HOSTS.has(localName);

function isInView({ top, bottom, left, right, width, height }: DOMRect): boolean {
  return width > 0 && height > 0 && bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
}
