import type { Decoded } from './encodings.ts';
import type { Span } from './finding.ts';

/** How a way of writing single characters as codes is found, and what each code says. */
export interface CharacterCodes {
  readonly pattern: RegExp;
  readonly read: (code: string) => string;
}

/** Named references of HTML that stand for signs in addresses, links and tokens (HTML Living Standard, section 13.5). */
const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['ensp', ' '],
  ['emsp', ' '],
  ['thinsp', ' '],
  ['commat', '@'],
  ['period', '.'],
  ['hyphen', '-'],
  ['dash', '-'],
  ['lowbar', '_'],
  ['colon', ':'],
  ['sol', '/'],
  ['equals', '='],
  ['num', '#'],
  ['plus', '+'],
  ['excl', '!'],
  ['quest', '?'],
  ['percnt', '%'],
  ['dollar', '$'],
  ['lpar', '('],
  ['rpar', ')'],
]);

/** `&#64;`, `&#x40;` and `&commat;` of HTML. */
export const ENTITIES: CharacterCodes = {
  pattern: new RegExp(`&(?:#\\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|${[...NAMED.keys()].join('|')});`, 'gu'),
  read: (code) => NAMED.get(code.slice(1, -1)) ?? characterOf(code.slice(2, -1)),
};

/** `\uXXXX` of JSON and JavaScript, `\u{XXXX}`, `\xXX` of C and shells; the backslash may itself have been escaped. */
export const ESCAPES: CharacterCodes = {
  pattern: /\\{1,2}(?:u[0-9A-Fa-f]{4}|u\{[0-9A-Fa-f]{1,6}\}|x[0-9A-Fa-f]{2})/gu,
  read: (code) => characterOf(code.replaceAll(/[\\u{}]/gu, (sign) => (sign === 'u' ? 'x' : ''))),
};

/** `\/` in links, as many JSON writers put it. */
export const SLASHES: CharacterCodes = { pattern: /\\\//gu, read: () => '/' };

/** The character of a decimal number, or of a hexadecimal one after `x`. What Unicode has not stands for a space. */
function characterOf(number: string): string {
  const isHex = /^x/iu.test(number);
  const code = Number.parseInt(isHex ? number.slice(1) : number, isHex ? 16 : 10);
  return code <= 0xffff ? String.fromCharCode(code) : code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
}

/** Codes so near to each other, on one line, are read together with what stands around them. */
const NEAR = 400;
const AROUND = 400;

/** Stretches of lines that hold such codes, with the plain text around them, since a label may be plain. */
export function* stretchesOf(text: string, { pattern }: CharacterCodes): Generator<Span> {
  let stretch: Span | undefined;
  for (const { index, 0: code } of text.matchAll(pattern)) {
    const end = index + code.length;
    if (stretch !== undefined && index - stretch.end <= NEAR && !text.slice(stretch.end, index).includes('\n')) {
      stretch = { start: stretch.start, end };
      continue;
    }
    if (stretch !== undefined) yield widened(text, stretch);
    stretch = { start: index, end };
  }
  if (stretch !== undefined) yield widened(text, stretch);
}

/** Reaches over the line; where it is long, to a space, so that no value is cut in two. */
function widened(text: string, { start, end }: Span): Span {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  const opening = before.lastIndexOf('\n') + 1;
  const cut = opening > 0 || before.length < AROUND ? opening : firstGap(before);
  const closing = after.indexOf('\n');
  const stop = closing >= 0 ? closing : after.length < AROUND ? after.length : after.lastIndexOf(' ');
  return { start: start - before.length + cut, end: end + Math.max(0, stop) };
}

function firstGap(text: string): number {
  const gap = text.indexOf(' ');
  return gap < 0 ? text.length : gap + 1;
}

/** What a stretch says: every code as its character, the rest as it is. */
export function fromCodes(run: string, { pattern, read }: CharacterCodes): Decoded {
  const widths: number[] = [];
  let text = '';
  let at = 0;
  const copyUntil = (stop: number): void => {
    text += run.slice(at, stop);
    for (; at < stop; at++) widths.push(1);
  };
  for (const { index, 0: code } of run.matchAll(pattern)) {
    copyUntil(index);
    const character = read(code);
    text += character;
    widths.push(code.length);
    // The second half of a surrogate pair comes from the same code as the first.
    if (character.length === 2) widths.push(0);
    at = index + code.length;
  }
  copyUntil(run.length);
  return { text, widths };
}
