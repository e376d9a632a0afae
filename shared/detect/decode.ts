import type { Span } from './finding.ts';
import { readableUtf8 } from './utf8.ts';
import { originOf, type View } from './view.ts';

/** A stretch of a text that says something else once decoded. */
interface Piece extends Span {
  readonly decoded: string;
}

/** What is decoded beyond this many pieces or characters is left to the plain view: hostile input must stay cheap. */
const MOST_PIECES = 500;
const MOST_CHARACTERS = 500_000;

const BASE64 = /(?<![A-Za-z0-9+/_=-])[A-Za-z0-9+/_-]{16,200000}={0,2}(?![A-Za-z0-9+/_-])/gu;
const HEX = /(?<![0-9A-Za-z])(?:0x)?(?:[0-9a-fA-F]{2}){10,100000}(?![0-9A-Za-z])/gu;
const PERCENT = /(?:[A-Za-z0-9._~+-]{0,64}(?:%[0-9A-Fa-f]{2}){1,2000}){1,200}[A-Za-z0-9._~+@-]{0,64}/gu;
const ESCAPES = /(?:\\u[0-9A-Fa-f]{4}|\\x[0-9A-Fa-f]{2}){2,100000}/gu;
/** Tag characters U+E0020 to U+E007E spell ASCII invisibly. */
const TAGS = /(?:\udb40[\udc20-\udc7e]){4,100000}/g;

/**
 * What base64, percent, hex and `\u` encoded stretches of a view say, as one view whose pieces stand apart by blank
 * lines; every character of a piece maps to the whole encoded stretch, so redacting it never leaves half a code.
 * `undefined` when nothing in the text decodes to readable text.
 */
export function decodedView(view: View): View | undefined {
  return viewOfPieces(view, [
    ...piecesOf(view.text, BASE64, fromBase64),
    ...piecesOf(view.text, HEX, fromHex),
    ...piecesOf(view.text, PERCENT, fromPercent),
    ...piecesOf(view.text, ESCAPES, fromEscapes),
  ]);
}

/** What invisible tag characters of the original text spell. They are gone from the folded text. */
export function hiddenTagsView(text: string): View | undefined {
  return viewOfPieces({ text, seen: 'decoded' }, [...piecesOf(text, TAGS, fromTags)]);
}

function* piecesOf(text: string, pattern: RegExp, decode: (run: string) => string | undefined): Generator<Piece> {
  let left = MOST_PIECES;
  for (const { index, 0: run } of text.matchAll(pattern)) {
    const decoded = decode(run);
    if (decoded === undefined || decoded === run || decoded.length < 4) continue;
    yield { start: index, end: index + run.length, decoded };
    if (--left === 0) return;
  }
}

const GAP = '\n\n';

function viewOfPieces(view: View, pieces: readonly Piece[]): View | undefined {
  if (pieces.length === 0) return undefined;
  const text = pieces
    .map((piece) => piece.decoded)
    .join(GAP)
    .slice(0, MOST_CHARACTERS);
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  let written = 0;
  for (const piece of pieces) {
    const origin = originOf(view, piece);
    const stop = Math.min(text.length, written + piece.decoded.length + GAP.length);
    starts.fill(origin.start, written, stop);
    ends.fill(origin.end, written, stop);
    written = stop;
  }
  return { text, seen: 'decoded', starts, ends };
}

const BASE64_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const BASE64_VALUE: ReadonlyMap<string, number> = new Map([
  ...[...BASE64_LETTERS].map((letter, value) => [letter, value] as const),
  ['-', 62],
  ['_', 63],
]);

/** RFC 4648 base64, either alphabet, padding optional. The first 24 letters decide whether the rest is worth it. */
function fromBase64(run: string): string | undefined {
  const letters = run.replace(/=+$/u, '');
  if (letters.length % 4 === 1) return undefined;
  const opening = readableUtf8(base64Bytes(letters.slice(0, 24)).subarray(0, 15));
  if (opening === undefined && !hasHighBytes(letters)) return undefined;
  return readableUtf8(base64Bytes(letters));
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

function fromHex(run: string): string | undefined {
  const digits = run.startsWith('0x') ? run.slice(2) : run;
  return readableUtf8(
    Uint8Array.from({ length: digits.length / 2 }, (_, i) => Number.parseInt(digits.slice(i * 2, i * 2 + 2), 16)),
  );
}

/** RFC 3986 percent-encoding; a `+` stays a plus sign, as outside form data. */
function fromPercent(run: string): string | undefined {
  const bytes: number[] = [];
  for (let at = 0; at < run.length; at++) {
    const code = run[at] === '%' ? Number.parseInt(run.slice(at + 1, at + 3), 16) : Number.NaN;
    if (Number.isNaN(code)) bytes.push(run.charCodeAt(at));
    else {
      bytes.push(code);
      at += 2;
    }
  }
  return readableUtf8(Uint8Array.from(bytes));
}

function fromEscapes(run: string): string | undefined {
  return run.replaceAll(/\\u([0-9A-Fa-f]{4})|\\x([0-9A-Fa-f]{2})/gu, (_, long?: string, short?: string) =>
    String.fromCharCode(Number.parseInt(long ?? short ?? '', 16)),
  );
}

function fromTags(run: string): string {
  let said = '';
  for (let at = 1; at < run.length; at += 2) said += String.fromCharCode(run.charCodeAt(at) - 0xdc00);
  return said;
}
