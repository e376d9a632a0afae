import { unmark } from './marked-text.ts';
import type { WrittenForm } from './written-forms.ts';

/** The places a whole row is pasted from. */
export function wrappings(row: string): readonly WrittenForm[] {
  const line = row.replaceAll('\n', ' ');
  return [
    { name: 'quoted mail', row: quoted(row, '> ') },
    { name: 'mail quoted twice', row: quoted(row, '>> ') },
    { name: 'mail quoted in full width', row: quoted(row, '＞ ') },
    { name: 'glued to kana', row: `確認しました。${row}。` },
    { name: 'CSV cell', row: `2,"${line}",済` },
    { name: 'TSV cell', row: `2\t${line}\t済` },
    { name: 'cell of a table', row: `| 2 | ${line} | 済 |` },
    { name: 'cell of HTML', row: `<td>${line}</td>` },
    { name: 'list', row: `- ${line}` },
    { name: 'JSON value', row: `{ "memo": "${line.replaceAll('"', "'")}" }` },
    { name: 'YAML value', row: `memo: ${line}` },
    { name: 'shell comment', row: `# ${line}` },
  ];
}

function quoted(row: string, sign: string): string {
  return row
    .split('\n')
    .map((text) => `${sign}${text}`)
    .join('\n');
}

/** A text in which a row is encoded, and where its encoded values begin and end. */
export interface EncodedForm {
  readonly name: string;
  readonly text: string;
  /** What a finding must at least touch. */
  readonly start: number;
  readonly end: number;
}

const CODES: readonly (readonly [name: string, code: (unit: number) => string])[] = [
  ['\\u escapes', (unit) => `\\u${unit.toString(16).padStart(4, '0')}`],
  ['decimal entities', (unit) => `&#${unit};`],
  ['hexadecimal entities', (unit) => `&#x${unit.toString(16)};`],
];

/** Shorter texts make codes that might as well be words or numbers. */
const FEWEST_BYTES = 12;

/** A whole row as one stretch of code within a sentence: base64, hexadecimal, percent, escapes, entities. */
export function encodings(row: string): readonly EncodedForm[] {
  const { text } = unmark(row);
  const bytes = Buffer.from(text, 'utf8');
  const percent = [...bytes].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
  const whole: readonly (readonly [string, string])[] = [
    ['base64', bytes.toString('base64')],
    ['base64url', bytes.toString('base64url')],
    ['hexadecimal', bytes.toString('hex')],
    ['percent', percent],
    ...CODES.map(
      ([name, code]) => [name, Array.from(text.split(''), (unit) => code(unit.charCodeAt(0))).join('')] as const,
    ),
  ];
  return (bytes.length < FEWEST_BYTES ? [] : whole).map(([name, code]) => {
    const isAlone = text.includes('\n') || name.includes('entities') || name.includes('escapes');
    const [opening, closing] = isAlone ? ['ログです。\n\n', '\n\n以上です。'] : ['ログに ', ' とありました。'];
    return { name, text: `${opening}${code}${closing}`, start: opening.length, end: opening.length + code.length };
  });
}

/** Rows in which only the signs of the values are codes, and the letters beside them plain. */
export function signsAsCodes(row: string): readonly WrittenForm[] {
  const change = (code: (sign: string) => string): string =>
    row.replaceAll(/«([^»]*)»/gu, (_, value: string) => `«${value.replaceAll(/[@.:/_-]/gu, code)}»`);
  return CODES.map(([name, code]) => ({ name: `signs as ${name}`, row: change((sign) => code(sign.charCodeAt(0))) }));
}

/** Rows whose values are broken over two lines, plainly and in quoted mail. */
export function brokenForms(row: string): readonly WrittenForm[] {
  return ['\n', '\r\n', '\n> ', '\n  '].map((gap) => ({
    name: `broken by ${JSON.stringify(gap)}`,
    row: row.replaceAll(
      /«([^»]*)»/gu,
      (_, value: string) => `«${value.slice(0, breakIn(value))}${gap}${value.slice(breakIn(value))}»`,
    ),
  }));
}

/** Half-way, between two letters or digits. */
function breakIn(value: string): number {
  const middle = Math.floor(value.length / 2);
  const offset = value.slice(middle).search(/(?<=[A-Za-z0-9])[A-Za-z0-9]/u);
  return middle + Math.max(0, offset);
}
