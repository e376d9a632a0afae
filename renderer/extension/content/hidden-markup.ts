import { linesIn } from './lines.ts';

/** Attributes whose values an editor may keep and send along. */
const TELLING = ['href', 'src', 'alt', 'title', 'aria-label', 'cite', 'data-value'] as const;

/** An address of this length is a picture or a page inside an address, and no words. */
const LONGEST = 2_000;

/** What a person sees of copied markup, where nothing was copied as plain text. */
export function seenIn(markup: string): string {
  return markup === '' ? '' : linesIn(parsed(markup).body).trim();
}

/**
 * What copied markup says beyond the plain text beside it: words that style sheets or comments hide, and addresses
 * behind links. An editor for formatted text takes all of it. '' when there is nothing more.
 */
export function hiddenIn(markup: string, plain: string): string {
  if (markup === '') return '';
  const page = parsed(markup);
  const seen = bare(plain);
  const text = linesIn(page.body);
  const unseen = [
    ...comments(page),
    ...TELLING.flatMap((name) => [...page.querySelectorAll(`[${name}]`)].map((node) => read(node, name))),
  ].filter((piece) => bare(piece) !== '' && !seen.includes(bare(piece)));
  return [...(bare(text) === seen ? [] : [text]), ...unseen].join('\n');
}

const parsed = (markup: string): Document => new DOMParser().parseFromString(markup, 'text/html');

const bare = (text: string): string => text.replace(/\s+/gu, '');

function read(node: Element, name: string): string {
  const value = node.getAttribute(name) ?? '';
  return value.length > LONGEST ? '' : value.replace(/^(?:mailto|tel):/iu, '');
}

function comments(page: Document): readonly string[] {
  const walker = page.createTreeWalker(page, NodeFilter.SHOW_COMMENT);
  const found: string[] = [];
  // Marks of where a copied piece begins and ends (learn.microsoft.com, HTML Clipboard Format).
  while (walker.nextNode() !== null)
    if (!/^(?:Start|End)Fragment$/u.test(walker.currentNode.nodeValue ?? ''))
      found.push(walker.currentNode.nodeValue ?? '');
  return found;
}
