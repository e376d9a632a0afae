import { replacePlaceholders } from '../../../../shared/redact/placeholder.ts';

/** A placeholder in an answer, and where it stands. */
export interface Spot {
  /** In our own spelling. */
  readonly placeholder: string;
  readonly range: Range;
}

/** A paragraph longer than this is no answer that anybody reads on one screen. */
const LONGEST = 100_000;

const BLOCK = 'p, li, td, th, dd, dt, h1, h2, h3, h4, h5, h6, pre, blockquote, div, section, article, main, body';

const SILENT = 'script, style, noscript, textarea, input, select';

/** The paragraph that a piece of text belongs to. */
export function blockOf(text: Text): Element | undefined {
  const parent = text.parentElement;
  if (parent?.closest(SILENT) !== null && parent !== null) return undefined;
  return parent?.closest(BLOCK) ?? parent ?? undefined;
}

/** The placeholders of a paragraph. Pages that show an answer while it comes break one over several elements. */
export function spotsIn(block: Element): readonly Spot[] {
  const texts = textsOf(block);
  const whole = texts.map(({ data }) => data).join('');
  if (whole.length > LONGEST) return [];
  const spots: Spot[] = [];
  replacePlaceholders(whole, (placeholder, found, at) => {
    const range = rangeOf(texts, at, at + found.length);
    if (range !== undefined) spots.push({ placeholder, range });
    return found;
  });
  return spots;
}

function textsOf(block: Element): readonly Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode() !== null) {
    const text = walker.currentNode as Text;
    if (blockOf(text) === block) texts.push(text);
  }
  return texts;
}

function rangeOf(texts: readonly Text[], start: number, end: number): Range | undefined {
  const range = document.createRange();
  let before = 0;
  let hasStart = false;
  for (const text of texts) {
    const after = before + text.length;
    if (!hasStart && start < after) {
      range.setStart(text, start - before);
      hasStart = true;
    }
    if (hasStart && end <= after) {
      range.setEnd(text, end - before);
      return range;
    }
    before = after;
  }
  return undefined;
}
