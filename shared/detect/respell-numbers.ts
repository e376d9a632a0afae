import type { Rewrite } from './view.ts';

const KANJI_NUMBER = /[〇零一二三四五六七八九](?:[- の]?[〇零一二三四五六七八九]){6,40}/gu;
const KANJI_NUMERAL = /[〇零一二三四五六七八九]/gu;
const KANJI_DIGITS = '〇一二三四五六七八九';

/** Circled, bracketed, dotted and raised digits, and keycaps: alone they number the items of a list or raise a power. */
const STYLED_NUMBER =
  /(?:[①-⑨⓪❶-❾➀-➈➊-➒⑴-⑼⒈-⒐⓵-⓽⓿⁰¹²³⁴-⁹₀-₉㊀-㊈]|\d\u20e3)(?:[- の]?(?:[①-⑨⓪❶-❾➀-➈➊-➒⑴-⑼⒈-⒐⓵-⓽⓿⁰¹²³⁴-⁹₀-₉㊀-㊈]|\d\u20e3)){6,40}/gu;
const STYLED_DIGIT = /[①-⑨⓪❶-❾➀-➈➊-➒⑴-⑼⒈-⒐⓵-⓽⓿⁰¹²³⁴-⁹₀-₉㊀-㊈]|\d\u20e3/gu;
const MAYBE_STYLED = /[²³¹⁰-\u20ff①-➒㊀-㊈]/u;

/** What comes just before each run of nine digits from 1 to 9. */
const BEFORE_ONE = [0x245f, 0x2775, 0x277f, 0x2789, 0x2473, 0x2487, 0x24f4, 0x2070, 0x2080, 0x327f];
const ODD_DIGITS: ReadonlyMap<string, string> = new Map([
  ['⓪', '0'],
  ['⓿', '0'],
  ['⁰', '0'],
  ['₀', '0'],
  ['¹', '1'],
  ['²', '2'],
  ['³', '3'],
]);

/** Signs and words that people put between the groups of a telephone number to hide it. A slash would make dates of them. */
const GROUPED = /(?<!\d)0\d{1,4} ?(の|・|·|_|~|〜|ハイフン|はいふん|ダッシュ) ?\d{1,4} ?\1 ?\d{3,4}(?!\d)/gu;
const GROUP_SIGN = / ?(?:の|・|·|_|~|〜|ハイフン|はいふん|ダッシュ) ?/gu;
const GROUP_SIGNS = ['の', '・', '·', '_', '~', '〜', 'ハイフン', 'はいふん', 'ダッシュ'] as const;
const MAYBE_GROUPED = /\d ?(?:[の・·_~〜]|ハイフン|はいふん|ダッシュ) ?\d/u;
const POSTCODE = /(?<=(?:〒|郵便番号[:は ]{0,2})\d{3}) ?(?:の|・|ハイフン|はいふん) ?(?=\d{4}(?!\d))/gu;
/** Numbers of Japanese telephones have ten or eleven digits (telecommunications numbering plan, 0 included). */
const FEWEST_DIGITS = 10;
const MOST_DIGITS = 11;

/** The text, of the same length, with runs of seven and more kanji numerals as digits: shorter ones are parts of addresses, dates and names. */
export function withKanjiDigits(text: string): string {
  return text.replaceAll(KANJI_NUMBER, (run) =>
    run.replaceAll(KANJI_NUMERAL, (numeral) => (numeral === '零' ? '0' : String(KANJI_DIGITS.indexOf(numeral)))),
  );
}

/** Rewrites of runs of seven and more styled digits into plain ones, ascending. */
export function styledDigits(text: string): Rewrite[] {
  if (!MAYBE_STYLED.test(text)) return [];
  return [...text.matchAll(STYLED_NUMBER)].flatMap(({ index, 0: run }) => [
    ...rewritesIn(run, index, STYLED_DIGIT, plainDigit),
  ]);
}

function plainDigit(styled: string): string {
  if (styled.endsWith('\u20e3')) return styled.slice(0, 1);
  const unit = styled.charCodeAt(0);
  const before = BEFORE_ONE.find((start) => unit > start && unit <= start + 9) ?? unit;
  return ODD_DIGITS.get(styled) ?? String(unit - before);
}

/** Rewrites of what stands between the groups of telephone numbers and postcodes (「090の1234の5678」) into hyphens, ascending. */
export function groupSigns(text: string): Rewrite[] {
  if (!GROUP_SIGNS.some((sign) => text.includes(sign)) || !MAYBE_GROUPED.test(text)) return [];
  const rewrites: Rewrite[] = [];
  for (const { index, 0: number } of text.matchAll(GROUPED)) {
    const digits = number.replaceAll(/\D/gu, '').length;
    if (digits < FEWEST_DIGITS || digits > MOST_DIGITS) continue;
    rewrites.push(...rewritesIn(number, index, GROUP_SIGN, () => '-'));
  }
  if (/〒|郵便番号/u.test(text)) rewrites.push(...rewritesIn(text, 0, POSTCODE, () => '-'));
  return rewrites.toSorted((a, b) => a.start - b.start);
}

function* rewritesIn(
  text: string,
  offset: number,
  pattern: RegExp,
  change: (part: string) => string,
): Generator<Rewrite> {
  for (const { index, 0: part } of text.matchAll(pattern)) {
    const start = offset + index;
    yield { start, end: start + part.length, text: change(part) };
  }
}
