import { CODE_WORDS } from './code-words.ts';
import { hashUnits, NUMBER, type TokenSink, type Tokens, tokenSink } from './tokens.ts';

/**
 * Code of any language as tokens. Comments, spaces, commas, semicolons and the kind of quotation marks are left out:
 * they change when code is formatted anew or commented in another language. What a string says is left out too.
 */
export function codeTokens(text: string): Tokens {
  const sink = tokenSink(text.length);
  let at = 0;
  while (at < text.length) at = step(text, at, sink);
  return sink.done();
}

const STRING = 2;
const SPACE = /[\s,;\\]/u;

function step(text: string, at: number, sink: TokenSink): number {
  const unit = text.charCodeAt(at);
  const kind = unit < 128 ? (KINDS[unit] ?? 'sign') : 'word';
  if (kind === 'gap') return at + 1;
  if (kind === 'word') return isGap(text, at) ? at + 1 : word(text, at, sink);
  if (kind === 'digit') return number(text, at, sink);
  const comment = kind === 'quote' ? at : afterComment(text, at, unit);
  if (comment > at) return comment;
  if (kind === 'quote') return string(text, at, unit, sink);
  return signs(text, at, kind, sink);
}

type Kind = 'gap' | 'word' | 'digit' | 'quote' | 'sign' | 'bracket';

const KINDS: readonly Kind[] = Array.from({ length: 128 }, (_, unit): Kind => {
  const sign = String.fromCharCode(unit);
  if (SPACE.test(sign) || unit < 0x20) return 'gap';
  if (/[A-Za-z_$@]/u.test(sign)) return 'word';
  if (/[0-9]/u.test(sign)) return 'digit';
  if (/["'`]/u.test(sign)) return 'quote';
  return /[()[\]{}.]/u.test(sign) ? 'bracket' : 'sign';
});

/** Spaces and punctuation of full width, which stand in text and not in code. */
function isGap(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 0xa0 || unit === 0xfeff || (unit >= 0x2000 && unit <= 0x206f) || (unit >= 0x3000 && unit <= 0x3002);
}

function isWordUnit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 128) return KINDS[unit] === 'word' || KINDS[unit] === 'digit';
  return at < text.length && !isGap(text, at);
}

function word(text: string, start: number, sink: TokenSink): number {
  let end = start + 1;
  while (isWordUnit(text, end)) end++;
  const name = end - start <= LONGEST_WORD ? text.slice(start, end).toLowerCase() : '';
  if (CODE_WORDS.has(name)) sink.add(hashUnits(name, 0, name.length) & ~NUMBER, start, end);
  else sink.addName(hashUnits(text, start, end), start, end);
  return end;
}

const LONGEST_WORD = Math.max(...[...CODE_WORDS].map(({ length }) => length));

/** Numbers keep their value: nobody renames them. Digits may be parted by `_`. The sign bit marks them. */
function number(text: string, start: number, sink: TokenSink): number {
  let end = start + 1;
  while (isWordUnit(text, end)) end++;
  const digits = text.slice(start, end).replaceAll('_', '').toLowerCase();
  sink.add(hashUnits(digits, 0, digits.length) | NUMBER, start, end);
  return end;
}

/** Signs of one operator are one token; brackets and dots stand alone. */
function signs(text: string, start: number, kind: Kind, sink: TokenSink): number {
  let end = start + 1;
  if (kind === 'sign')
    while (KINDS[text.charCodeAt(end)] === 'sign' && afterComment(text, end, text.charCodeAt(end)) === end) end++;
  sink.add(hashUnits(text, start, end) & ~NUMBER, start, end);
  return end;
}

/** A string of any quotation marks. One in three marks is what Python takes for a comment. */
function string(text: string, start: number, quote: number, sink: TokenSink): number {
  const mark = text.charAt(start);
  if (text.startsWith(mark.repeat(3), start)) return after(text, mark.repeat(3), start + 3);
  let end = start + 1;
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end);
    if (unit === 0x5c) end++;
    else if (unit === quote) break;
    else if (unit === 0x0a && mark !== '`') return quote === 0x27 ? end : start + 1;
  }
  sink.add(STRING, start, Math.min(text.length, end + 1));
  return end + 1;
}

const HASH = 0x23;
const SLASH = 0x2f;
const DASH = 0x2d;
const LESS = 0x3c;

/** The offset after a comment that begins here; `at` itself where none does. */
function afterComment(text: string, at: number, unit: number): number {
  const next = text.charCodeAt(at + 1);
  if (unit === SLASH && next === SLASH) return lineEnd(text, at);
  if (unit === SLASH && next === 0x2a) return after(text, '*/', at + 2);
  if (unit === HASH && isLineComment(text, at)) return lineEnd(text, at);
  if (unit === DASH && next === DASH && isApart(text, at, at + 2)) return lineEnd(text, at);
  if (unit === LESS && text.startsWith('<!--', at)) return after(text, '-->', at + 4);
  return at;
}

/** `#` begins a comment where a space follows it or it begins the line, except in `#include` and the like. */
function isLineComment(text: string, at: number): boolean {
  if (isApart(text, at, at + 1)) return true;
  const before = text.charCodeAt(at - 1);
  return (at === 0 || before === 0x0a) && !/^#(?:include|define|if|el|end|pragma|undef)/u.test(text.slice(at, at + 8));
}

/** A space or the edge of a line before and after. */
function isApart(text: string, start: number, end: number): boolean {
  const before = start === 0 ? 0x20 : text.charCodeAt(start - 1);
  const behind = end >= text.length ? 0x20 : text.charCodeAt(end);
  return before <= 0x20 && behind <= 0x20;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

function after(text: string, closing: string, from: number): number {
  const end = text.indexOf(closing, from);
  return end < 0 ? text.length : end + closing.length;
}
