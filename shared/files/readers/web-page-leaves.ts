import { Parser } from 'htmlparser2';
import type { Reading } from '../document.ts';
import { type Look, lookOf, PLAIN_LOOK } from './web-page-style.ts';

/** Where in a page a text stands. `shown` is what people read, `code` and `other` are for programs. */
export type LeafKind = 'shown' | 'unseen' | 'title' | 'comment' | 'alternative' | 'link' | 'meta' | 'code' | 'other';

/** A piece of text of a page, without its entities, and where it stands in the source. */
export interface Leaf {
  readonly kind: LeafKind;
  /** Name of a piece of metadata. */
  readonly name?: string;
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** White space counts, as in `pre`. */
  readonly isExact: boolean;
}

/** What begins between leaves: a line, a row of a table or a cell of it. */
export type Break = 'line' | 'row' | 'cell';

const ALTERNATIVES = new Set(['alt', 'title', 'aria-label', 'aria-description', 'placeholder', 'summary', 'label']);
const LINKS = new Set(['href', 'action', 'formaction', 'cite', 'ping', 'src', 'poster', 'data']);
const CODE = new Set(['script', 'style']);
const EXACT = new Set(['pre', 'textarea', 'listing', 'plaintext', 'xmp']);
/** Elements that flow with the text around them; all others begin a line of their own. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr output q rb rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
/** Addresses of what a page consists of say nothing about what it says. */
const PARTS_OF_PAGE = new Set(['script', 'link', 'style']);

interface Open {
  readonly name: string;
  readonly look: Look;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Reads a page from beginning to end, giving each text and each break in its order. */
export function readLeaves(
  source: string,
  take: (leaf: Leaf | Break) => void,
  { checkTime }: Pick<Reading, 'checkTime'>,
) {
  const open: Open[] = [];
  const top = () => open.at(-1);
  const within = (name: string) => open.some((element) => element.name === name);
  let pending: readonly Omit<Leaf, 'kind'>[] = [];
  const parser = new Parser({
    onattribute(name, text) {
      pending = [...pending, { name, text, isExact: false, ...valueAt(source, parser.startIndex, parser.endIndex) }];
    },
    onopentag(name, attributes) {
      checkTime();
      const element: Open = { name, attributes, look: lookOf(name, attributes, top()?.look ?? PLAIN_LOOK) };
      breakAt(name, false, take);
      for (const attribute of pending) {
        const kind = kindOfAttribute(attribute.name ?? '', element);
        take({ ...attribute, ...(kind === 'meta' ? { name: nameOfMeta(attributes) } : {}), kind });
      }
      pending = [];
      open.push(element);
    },
    onclosetag(name) {
      open.pop();
      breakAt(name, true, take);
    },
    ontext(text) {
      const kind = kindOfText(top(), within);
      const isExact = open.some((element) => EXACT.has(element.name));
      take({ kind, text, from: parser.startIndex, to: parser.endIndex + 1, isExact });
    },
    oncomment(text) {
      const from = source.indexOf(text, parser.startIndex);
      take({ kind: 'comment', text, from, to: from + text.length, isExact: true });
    },
  });
  parser.end(source);
}

function breakAt(name: string, isEnd: boolean, take: (next: Break) => void): void {
  if (name === 'td' || name === 'th') {
    if (!isEnd) take('cell');
  } else if (name === 'tr' || name === 'table') take('row');
  else if (!INLINE.has(name)) take('line');
}

function kindOfText(element: Open | undefined, within: (name: string) => boolean): LeafKind {
  if (element === undefined) return 'shown';
  if (element.name === 'title' && !within('svg')) return 'title';
  if (CODE.has(element.name)) return element.attributes.type === 'application/ld+json' ? 'unseen' : 'code';
  return element.look.isHidden || element.look.isWhite ? 'unseen' : 'shown';
}

function kindOfAttribute(name: string, { name: tag, attributes, look }: Open): LeafKind {
  if (tag === 'meta') return name === 'content' && nameOfMeta(attributes) !== '' ? 'meta' : 'other';
  if (name === 'value' && (tag === 'input' || tag === 'button' || tag === 'param')) {
    return attributes.type === 'hidden' || attributes.type === 'password' || look.isHidden ? 'unseen' : 'shown';
  }
  if (name === 'srcdoc' || name === 'content') return 'unseen';
  if (ALTERNATIVES.has(name)) return 'alternative';
  return LINKS.has(name) && !PARTS_OF_PAGE.has(tag) ? 'link' : 'other';
}

/** Metadata that people write; what programs set has no words in it. */
function nameOfMeta({ name, property, itemprop }: Readonly<Record<string, string>>): string {
  const named = name ?? property ?? itemprop ?? '';
  return /^(?:viewport|robots|theme-color|color-scheme|generator|referrer|format-detection|csrf-.*|.*:(?:width|height|type))$/iu.test(
    named,
  )
    ? ''
    : named;
}

/** The value of an attribute in `name = "value"`, without its quotes. */
function valueAt(source: string, start: number, end: number): { readonly from: number; readonly to: number } {
  const written = source.slice(start, end + 1);
  const found = /^[^=]*=\s*(?:"(?<double>[^"]*)|'(?<single>[^']*)|(?<bare>[^\s>]*))/u.exec(written);
  const value = found?.groups?.double ?? found?.groups?.single ?? found?.groups?.bare ?? '';
  const from = start + (found?.[0].length ?? 0) - value.length;
  return { from, to: from + value.length };
}
