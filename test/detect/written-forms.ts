/** The hyphen look-alikes that people and converters type between digits. */
export const HYPHENS = [...'‐‑‒–—―−ー－ｰ⁃⁻₋─━➖⸺゠ㅡ﹘﹣˗一'];

/** Spaces of every width, and what prints as one. */
const SPACES = ['\u00a0', '\u2002', '\u2009', '\u200a', '\u202f', '\u2800', '\u3000', '\u3164'];

/** What nobody sees: soft hyphen, zero-width and direction marks, selectors, a mark of strikethrough that all see. */
const UNSEEN = ['\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u202c', '\ufe0f', '\u{e0101}', '\u0336'];

/** A marked row and the name of the way it was rewritten. */
export interface WrittenForm {
  readonly name: string;
  readonly row: string;
}

type Change = readonly [name: string, change: (value: string) => string];

/** The ways in which every value must still be found, whatever its kind. */
const OF_ALL: readonly Change[] = [
  ['full-width', (value) => value.replaceAll(/[!-~]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))],
  ['mathematical letters', (value) => styled(value, 0x1d5d4, 0x1d5ee, 0x1d7ec)],
  ['monospaced letters', (value) => styled(value, 0x1d670, 0x1d68a, 0x1d7f6)],
  ['circled letters', (value) => styled(value, 0x24b6, 0x24d0, 0x30)],
  ['letters in squares', (value) => value.replaceAll(/[A-Z]/gu, (letter) => shifted(letter, 0x41, 0x1f130))],
  ['Arabic digits', (value) => value.replaceAll(/\d/gu, (digit) => shifted(digit, 0x30, 0x660))],
  ['Persian digits', (value) => value.replaceAll(/\d/gu, (digit) => shifted(digit, 0x30, 0x6f0))],
  ['Cyrillic letters', (value) => disguised(value, 'aceopxy', 'асеорху')],
  ['Greek letters', (value) => disguised(value, 'AEIKOT', 'ΑΕΙΚΟΤ')],
  ...UNSEEN.map((sign): Change => [`${codeOf(sign)} inside`, (value) => insertInMiddle(value, sign)]),
  ...HYPHENS.map((sign): Change => [`hyphen ${sign}`, (value) => value.replaceAll(/(?<=\d)-(?=\d)/gu, sign)]),
];

/** A value of a long number, with hyphens or spaces between its groups or without. */
const IS_NUMBER = /^(?=(?:\D*\d){7})\+?[\d -]+$/u;
const IS_PHONE = /^0\d{1,4}-\d{1,4}-\d{3,4}$/u;
const IS_ADDRESS = /^[\w.+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.(?:com|net|org|jp|dev|example)$/u;

/** The ways in which people write the digits of long numbers. */
const OF_NUMBERS: readonly Change[] = [
  ['kanji numerals', (value) => value.replaceAll(/\d/gu, (digit) => '〇一二三四五六七八九'[Number(digit)] ?? '')],
  ['circled digits', (value) => value.replaceAll(/\d/gu, (digit) => '⓪①②③④⑤⑥⑦⑧⑨'[Number(digit)] ?? '')],
  ['dark circled digits', (value) => value.replaceAll(/\d/gu, (digit) => '⓿❶❷❸❹❺❻❼❽❾'[Number(digit)] ?? '')],
  ['superscript digits', (value) => value.replaceAll(/\d/gu, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? '')],
  ['digits in brackets', (value) => value.replaceAll(/\d/gu, (digit) => '⓪⑴⑵⑶⑷⑸⑹⑺⑻⑼'[Number(digit)] ?? '')],
  ['keycaps', (value) => value.replaceAll(/\d/gu, (digit) => `${digit}\ufe0f\u20e3`)],
];

const OF_PHONES: readonly Change[] = ['の', '・', '･', '_', '〜', '～', 'ハイフン', ' ﾊｲﾌﾝ ', 'はいふん'].map(
  (sign) => [`${sign} between`, (value) => value.replaceAll('-', sign)],
);

const AT = [
  '＠',
  'アットマーク',
  'ｱｯﾄﾏｰｸ',
  'あっと',
  '(at)',
  '（at）',
  ' [at] ',
  '【アット】',
  ' at mark ',
  '_at_',
  '★',
];
const DOT = ['．', 'ドット', 'どっと', '(dot)', '[.]', '（ドット）', '点'];

const OF_ADDRESSES: readonly Change[] = [
  ...AT.map((sign): Change => [`${sign} for at`, (value) => value.replaceAll('@', sign)]),
  ...DOT.map((sign): Change => [`${sign} for dot`, (value) => dotted(value, sign)]),
  ['アットマーク and ドット', (value) => dotted(value, 'ドット').replace('@', ' アットマーク ')],
  [' at and dot ', (value) => dotted(value, ' dot ').replace('@', ' at ')],
  ['_at_ and _dot_', (value) => dotted(value, '_dot_').replace('@', '_at_')],
];

/** Every way in which the marked values of a row must still be found. The text around them stays. */
export function writtenForms(row: string): readonly WrittenForm[] {
  return [
    ...changed(row, OF_ALL),
    ...changed(row, OF_NUMBERS, IS_NUMBER),
    ...changed(row, OF_PHONES, IS_PHONE),
    ...changed(row, OF_ADDRESSES, IS_ADDRESS),
  ];
}

/** Rows with a plain space in the place of a hyphen and of every other gap: where the first is found, so are the others. */
export function spacedForms(row: string): readonly WrittenForm[] {
  return changed(
    row,
    [' ', ...SPACES].map((space) => [
      `space ${codeOf(space)}`,
      (value) => value.replaceAll(/(?<=\d)[- ](?=\d)/gu, space),
    ]),
  );
}

function changed(row: string, changes: readonly Change[], kind?: RegExp): readonly WrittenForm[] {
  return changes.flatMap(([name, change]) => {
    const rewritten = row.replaceAll(/«([^»]*)»/gu, (marked, value: string) =>
      kind === undefined || kind.test(value) ? `«${change(value)}»` : marked,
    );
    return rewritten === row ? [] : [{ name, row: rewritten }];
  });
}

/** An address with something else in the place of the dots of its domain. */
function dotted(address: string, sign: string): string {
  return address.replaceAll(/(?<=@.*)\./gu, sign);
}

function shifted(sign: string, from: number, to: number): string {
  return String.fromCodePoint((sign.codePointAt(0) ?? 0) - from + to);
}

function styled(value: string, capital: number, small: number, zero: number): string {
  return value
    .replaceAll(/[A-Z]/gu, (letter) => shifted(letter, 0x41, capital))
    .replaceAll(/[a-z]/gu, (letter) => shifted(letter, 0x61, small))
    .replaceAll(/[0-9]/gu, (digit) => shifted(digit, 0x30, zero));
}

/** One letter of another alphabet in each word that keeps a Latin one beside it. */
function disguised(value: string, latin: string, alike: string): string {
  return value.replace(new RegExp(`(?<=[A-Za-z])[${latin}]|[${latin}](?=[A-Za-z])`, 'u'), (letter) =>
    alike.charAt(latin.indexOf(letter)),
  );
}

function insertInMiddle(value: string, sign: string): string {
  const letters = [...value];
  const middle = Math.max(1, Math.floor(letters.length / 2));
  return [...letters.slice(0, middle), sign, ...letters.slice(middle)].join('');
}

function codeOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
}
