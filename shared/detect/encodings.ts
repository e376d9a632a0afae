import { readableUtf8 } from './utf8.ts';

/** Readable text that an encoded run stands for. */
export interface Decoded {
  readonly text: string;
  /** How many units of the run each unit of `text` took; absent where units do not align (base64, hex). */
  readonly widths?: readonly number[];
}

const BASE64_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const BASE64_VALUE: ReadonlyMap<string, number> = new Map([
  ...[...BASE64_LETTERS].map((letter, value) => [letter, value] as const),
  ['-', 62],
  ['_', 63],
]);

/** RFC 4648 base64, either alphabet, padding optional. The first 24 letters decide whether the rest is worth it. */
export function fromBase64(run: string): Decoded | undefined {
  const letters = run.replace(/=+$/u, '');
  if (letters.length % 4 === 1) return undefined;
  const opening = readableUtf8(base64Bytes(letters.slice(0, 24)).subarray(0, 15));
  if (opening === undefined && !hasHighBytes(letters)) return undefined;
  return whole(readableUtf8(base64Bytes(letters)));
}

/** Text in other scripts may be cut inside a character by the opening test. */
function hasHighBytes(letters: string): boolean {
  return base64Bytes(letters.slice(0, 24)).some((byte) => byte >= 0x80);
}

function base64Bytes(letters: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((letters.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let written = 0;
  for (const letter of letters) {
    bits = ((bits << 6) | (BASE64_VALUE.get(letter) ?? 0)) & 0xffffff;
    held += 6;
    if (held >= 8) {
      held -= 8;
      bytes[written++] = (bits >> held) & 0xff;
    }
  }
  return bytes;
}

export function fromHex(run: string): Decoded | undefined {
  const digits = run.startsWith('0x') ? run.slice(2) : run;
  const byteAt = (_: unknown, i: number): number => Number.parseInt(digits.slice(i * 2, i * 2 + 2), 16);
  return whole(readableUtf8(Uint8Array.from({ length: digits.length / 2 }, byteAt)));
}

function whole(text: string | undefined): Decoded | undefined {
  return text === undefined ? undefined : { text };
}

/** RFC 3986 percent-encoding; a `+` stays a plus sign, as outside form data. */
export function fromPercent(run: string): Decoded | undefined {
  const bytes: number[] = [];
  for (let at = 0; at < run.length; at++) {
    const code = run[at] === '%' ? Number.parseInt(run.slice(at + 1, at + 3), 16) : Number.NaN;
    bytes.push(Number.isNaN(code) ? run.charCodeAt(at) : code);
    if (!Number.isNaN(code)) at += 2;
  }
  const text = readableUtf8(Uint8Array.from(bytes));
  return text === undefined ? undefined : { text, widths: percentWidths(run, text) };
}

/** A plain letter took one unit, an encoded character three for each of its UTF-8 bytes; no `%` stands for itself. */
function percentWidths(run: string, text: string): readonly number[] {
  const widths: number[] = [];
  let read = 0;
  for (const character of text) {
    const width = run[read] === '%' ? 3 * utf8Length(character) : 1;
    widths.push(width);
    // The second half of a surrogate pair comes from the same code as the first.
    if (character.length === 2) widths.push(0);
    read += width;
  }
  return widths;
}

function utf8Length(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** Tag characters: each is a surrogate pair whose low half is the ASCII code above U+DC00. */
export function fromTags(run: string): Decoded {
  let text = '';
  for (let at = 1; at < run.length; at += 2) text += String.fromCharCode(run.charCodeAt(at) - 0xdc00);
  return { text };
}

/** Bits spelled by two invisible characters, eight or seven to a letter, either of them standing for 1. */
export function fromInvisibleBits(run: string): Decoded | undefined {
  const [zero, one, more] = new Set(run);
  if (zero === undefined || one === undefined || more !== undefined) return undefined;
  for (const set of [one, zero]) {
    for (const width of [8, 7]) {
      const text = fromBits(run, set, width);
      if (/^[\t\n -~]{4,}$/u.test(text)) return { text };
    }
  }
  return undefined;
}

function fromBits(run: string, set: string, width: number): string {
  let text = '';
  for (let at = 0; at + width <= run.length; at += width) {
    let code = 0;
    for (let bit = at; bit < at + width; bit++) code = code * 2 + (run[bit] === set ? 1 : 0);
    text += String.fromCharCode(code);
  }
  return text;
}

/** Text that a control character shows backwards. */
export function fromReversed(run: string): Decoded {
  return { text: Array.from(run).toReversed().join('') };
}
