import { type Rewrite, rewriteView, type View } from './view.ts';

const KANJI_NUMBER = /[〇零一二三四五六七八九](?:[- ]?[〇零一二三四五六七八九]){6,40}/gu;
const KANJI_DIGITS = '〇一二三四五六七八九';

const SPELLED =
  /(?<=[\w.-]) ?(?:(?<at>\[at\]|\(at\)|\{at\}|<at>|\[@\]|\(@\)|アットマーク|アット)|(?<dot>\[dot\]|\(dot\)|\{dot\}|\[\.\]|\(\.\)|ドット)) ?(?=\w)/giu;
/** What every spelled-out sign holds: a quick look that spares most texts the search with a look behind. */
const MAYBE_SPELLED = /[[({<](?:at|dot|@|\.)[\])}>]|アット|ドット/iu;
const SAID = /(?<=\w) at (?=[\w-]{1,63}(?: dot [\w-]{1,63}){1,4}(?!\w))|(?<=\w) dot (?=[\w-]{2,63})/giu;

/**
 * Turns written-out forms into the signs they stand for: runs of seven and more kanji numerals into digits (shorter
 * runs are parts of addresses, dates and names), `[at]`, `アットマーク` and the like into `@`, `[dot]` into `.`.
 */
export function respell(view: View): View {
  const numbered = view.text.replaceAll(KANJI_NUMBER, digitsOf);
  const same = numbered === view.text ? view : { ...view, text: numbered };
  return rewriteView(same, spelledSeparators(same.text));
}

function digitsOf(numerals: string): string {
  return numerals.replaceAll(/[〇零一二三四五六七八九]/gu, (numeral) =>
    numeral === '零' ? '0' : String(KANJI_DIGITS.indexOf(numeral)),
  );
}

function spelledSeparators(text: string): Rewrite[] {
  const rewrites: Rewrite[] = [];
  for (const match of MAYBE_SPELLED.test(text) ? text.matchAll(SPELLED) : []) {
    const sign = match.groups?.at === undefined ? '.' : '@';
    rewrites.push({ start: match.index, end: match.index + match[0].length, text: sign });
  }
  return rewrites.length === 0 && / dot /iu.test(text) ? saidSeparators(text) : rewrites;
}

/** " dot " counts only in an address that also says " at ". */
function saidSeparators(text: string): Rewrite[] {
  const rewrites: Rewrite[] = [];
  let addressEnds = -1;
  for (const match of text.matchAll(SAID)) {
    const end = match.index + match[0].length;
    const isAt = match[0].toLowerCase() === ' at ';
    if (isAt) addressEnds = end + lineLength(text, end);
    if (isAt || match.index < addressEnds) rewrites.push({ start: match.index, end, text: isAt ? '@' : '.' });
  }
  return rewrites;
}

/** How far a said address can reach: its words and the " dot " between them. */
function lineLength(text: string, from: number): number {
  return /^[\w-]{1,63}(?: dot [\w-]{1,63}){1,4}/iu.exec(text.slice(from, from + 330))?.[0].length ?? 0;
}
