import { FileTrouble } from '../document.ts';

/** A start tag. Names are without their prefix: files may bind any prefix to a namespace. */
export interface Tag {
  readonly name: string;
  /** Where the tag begins and ends in the XML. */
  readonly start: number;
  readonly end: number;
  /** Where a further attribute can be put in. */
  readonly nameEnd: number;
  /** The attribute with this name without prefix. */
  readonly attribute: (name: string) => Attribute | undefined;
  readonly attributes: () => readonly Attribute[];
}

export interface Attribute {
  /** With its prefix. */
  readonly name: string;
  /** The value between its quotation marks in the XML. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface XmlVisitor {
  readonly open?: (tag: Tag) => void;
  readonly close?: (name: string, end: number) => void;
  /** Text between tags, `start` and `end` in the XML. CDATA is text that is not escaped. */
  readonly text?: (text: string, start: number, end: number) => void;
}

/**
 * Walks over the XML of an Office part from its start to its end. There are no document types in it (ECMA-376 part 2,
 * 9.1.1: "shall not contain DTD"), so a file with one is refused and no entity is ever expanded; what is not well-formed
 * is refused as well. Takes linear time, and visitors that look up through the elements around them do so too, because
 * there are never more than a thousand. A stretch must hold whole elements.
 */
export function walkXml(xml: string, visitor: XmlVisitor, from = 0, to = xml.length): void {
  const names: string[] = [];
  let at = from;
  while (at < to) {
    const less = xml.indexOf('<', at);
    const textEnd = less < 0 ? to : less;
    if (textEnd > at && names.length > 0) visitor.text?.(decodeXml(xml.slice(at, textEnd)), at, textEnd);
    if (less < 0) break;
    at =
      xml.startsWith('<!', less) || xml.startsWith('<?', less)
        ? special(xml, less, visitor)
        : tag(xml, less, names, visitor);
  }
  if (names.length > 0) throw new FileTrouble('broken');
}

function special(xml: string, at: number, visitor: XmlVisitor): number {
  if (xml.startsWith('<!--', at)) return after(xml, '-->', at + 4);
  if (xml.startsWith('<?', at)) return after(xml, '?>', at + 2);
  if (!xml.startsWith('<![CDATA[', at)) throw new FileTrouble('broken');
  const end = after(xml, ']]>', at + 9);
  visitor.text?.(xml.slice(at + 9, end - 3), at, end);
  return end;
}

function after(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  if (at < 0) throw new FileTrouble('broken');
  return at + mark.length;
}

function tag(xml: string, start: number, names: string[], visitor: XmlVisitor): number {
  const end = tagEnd(xml, start);
  if (xml.charCodeAt(start + 1) === SLASH) {
    const name = localName(xml.slice(start + 2, end - 1).trimEnd());
    closeBreaks(names, name, end, visitor);
    if (names.pop() !== name) throw new FileTrouble('broken');
    visitor.close?.(name, end);
    return end;
  }
  const nameEnd = endOfName(xml, start + 1);
  const name = localName(xml.slice(start + 1, nameEnd));
  let list: readonly Attribute[] | undefined;
  const attributes = () => {
    list ??= attributesIn(xml, nameEnd, end - 1);
    return list;
  };
  const attribute = (wanted: string) => attributes().find((one) => isCalled(one.name, wanted));
  visitor.open?.({ name, start, end, nameEnd, attributes, attribute });
  if (xml.charCodeAt(end - 2) === SLASH) visitor.close?.(name, end);
  else if (names.push(name) > DEEPEST) throw new FileTrouble('broken');
  return end;
}

const SLASH = 0x2f;
/** Word and Excel give up long before. */
const DEEPEST = 1000;

/** Excel writes line breaks of HTML into VML and does not close them. */
function closeBreaks(names: string[], closed: string, end: number, visitor: XmlVisitor): void {
  while (closed !== 'br' && names.at(-1) === 'br') {
    names.pop();
    visitor.close?.('br', end);
  }
}

/** After the `>` that ends the tag; one inside quotation marks does not. */
function tagEnd(xml: string, start: number): number {
  for (let at = start + 1; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (code === 0x3e) return at + 1;
    if (!isQuote(code)) continue;
    at = xml.indexOf(code === 0x22 ? '"' : "'", at + 1);
    if (at < 0) break;
  }
  throw new FileTrouble('broken');
}

function endOfName(xml: string, start: number): number {
  let at = start;
  for (let code = xml.charCodeAt(at); code > 0x20 && code !== SLASH && code !== 0x3e; code = xml.charCodeAt(at)) at++;
  return at;
}

function isCalled(name: string, local: string): boolean {
  return name === local || (name.endsWith(local) && name.charAt(name.length - local.length - 1) === ':');
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The attributes between `from` and the end of the tag; what is no attribute is passed over. */
function attributesIn(xml: string, from: number, to: number): readonly Attribute[] {
  const found: Attribute[] = [];
  let at = from;
  for (;;) {
    while (at < to && (xml.charCodeAt(at) <= 0x20 || xml.charCodeAt(at) === SLASH)) at++;
    const equals = xml.indexOf('=', at);
    if (equals < 0 || equals >= to) return found;
    const name = xml.slice(at, equals).trimEnd();
    let quote = equals + 1;
    while (quote < to && xml.charCodeAt(quote) <= 0x20) quote++;
    const end = quote < to ? xml.indexOf(xml.charAt(quote), quote + 1) : -1;
    if (end < 0 || end >= to || !isQuote(xml.charCodeAt(quote))) return found;
    found.push({ name, start: quote + 1, end, text: decodeXml(xml.slice(quote + 1, end)) });
    at = end + 1;
  }
}

function isQuote(code: number): boolean {
  return code === 0x22 || code === 0x27;
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Text with its character references resolved: the five of XML itself and numbers. Others stay as they are. */
export function decodeXml(raw: string): string {
  if (!raw.includes('&')) return raw;
  return raw.replaceAll(/&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|(lt|gt|amp|quot|apos));/giu, (all, hex, decimal, name) => {
    if (name !== undefined) return NAMED[String(name)] ?? all;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}

/** Text as it stands between tags or in quotation marks. */
export function encodeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
