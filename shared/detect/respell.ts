import { withLatinLetters } from './homoglyphs.ts';
import { groupSigns, styledDigits, withKanjiDigits } from './respell-numbers.ts';
import { type Rewrite, rewriteView, type View } from './view.ts';

const SPELLED =
  /(?<=[\w.-]) ?(?:(?<at>[[({<【] ?(?:at|@|アット(?:マーク)?|あっと(?:まーく)?) ?[\])}>】]|アット(?:マーク)?|あっと(?:まーく)?|at ?mark(?= ))|(?<dot>[[({<【] ?(?:dot|\.|ドット|どっと|点) ?[\])}>】]|ドット|どっと)) ?(?=\w)/giu;
/** Of these every spelled-out sign holds one: a quick look that spares most texts the search with a look behind. */
const SPELLED_WORDS = [
  'アット',
  'ドット',
  'あっと',
  'どっと',
  'at mark',
  'atmark',
  'At mark',
  'AT MARK',
  'ATMARK',
] as const;
const MAYBE_BRACKETED = /[[({<【] ?(?:at|dot|@|\.|点|アット|あっと|ドット|どっと)(?:マーク|まーく)? ?[\])}>】]/iu;

/** Signs and words that mean an at sign only before a domain: 「taro★example.jp」, `taro_at_example.jp`, `taro(a)example.jp`. */
const BEFORE_DOMAIN =
  /(?:[★☆◎●◆■♪](?<=[\w.-].)|_at_(?<=[\w.-].{4})|\(a\)(?<=[\w.-].{3}))(?=[a-z0-9-]{1,63}(?:(?:\.|_dot_)[a-z0-9-]{1,63}){0,3}(?:\.|_dot_)(?:com|net|org|edu|gov|info|biz|io|dev|jp|uk|de|fr|kr|cn|tw|example|test)(?![a-z0-9-]))/giu;
const MAYBE_BEFORE_DOMAIN = /(?:[★☆◎●◆■♪]|_at_|\(a\))[a-z0-9]/iu;

/** Signs that mean a dot only in the domain or the name of an address. */
const IN_ADDRESS =
  /(?<=@[a-z0-9-]{1,63}(?:(?:点|\.|_dot_)[a-z0-9-]{1,63}){0,3})(?:点|_dot_|。(?=(?:com|net|org|info|co|ne|or|ac|go|jp)(?![a-z0-9])))(?=[a-z])|点(?=[\w.-]{1,63}@[a-z0-9])/giu;
const MAYBE_IN_ADDRESS = /(?:[点。]|_dot_)[a-z]/iu;

const SAID = /(?<=[\w.]) at (?=[\w-]{1,63}(?: dot [\w-]{1,63}){1,4}(?!\w))|(?<=\w) dot (?=[\w-]{2,63})/giu;

/**
 * Turns written-out forms into the signs they stand for: long runs of kanji numerals and circled digits into digits,
 * `[at]`, `アットマーク` and the like into `@`, `[dot]` into `.`, 「の」 between the groups of a telephone number into `-`,
 * Cyrillic letters inside Latin words into Latin ones.
 */
export function respell(view: View): View {
  const text = withLatinLetters(withKanjiDigits(view.text));
  const lettered = text === view.text ? view : { ...view, text };
  const digits = rewriteView(lettered, styledDigits(text));
  const grouped = rewriteView(digits, groupSigns(digits.text));
  const signed = rewriteView(grouped, spelledSigns(grouped.text));
  const addressed = rewriteView(signed, signsBeforeDomain(signed.text));
  return rewriteView(addressed, dotsOfAddresses(addressed.text));
}

function spelledSigns(text: string): Rewrite[] {
  const rewrites: Rewrite[] = [];
  for (const match of mayBeSpelled(text) ? text.matchAll(SPELLED) : []) {
    const sign = match.groups?.at === undefined ? '.' : '@';
    rewrites.push({ start: match.index, end: match.index + match[0].length, text: sign });
  }
  return rewrites.length === 0 && / dot /iu.test(text) ? saidSeparators(text) : rewrites;
}

function mayBeSpelled(text: string): boolean {
  return SPELLED_WORDS.some((word) => text.includes(word)) || MAYBE_BRACKETED.test(text);
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

function signsBeforeDomain(text: string): Rewrite[] {
  return MAYBE_BEFORE_DOMAIN.test(text) ? rewritesOf(text, BEFORE_DOMAIN, '@') : [];
}

function dotsOfAddresses(text: string): Rewrite[] {
  return text.includes('@') && MAYBE_IN_ADDRESS.test(text) ? rewritesOf(text, IN_ADDRESS, '.') : [];
}

function rewritesOf(text: string, pattern: RegExp, sign: string): Rewrite[] {
  return [...text.matchAll(pattern)].map(({ index, 0: part }) => ({
    start: index,
    end: index + part.length,
    text: sign,
  }));
}
