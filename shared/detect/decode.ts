import { type CharacterCodes, ENTITIES, ESCAPES, fromCodes, SLASHES, stretchesOf } from './character-codes.ts';
import {
  type Decoded,
  fromBase64,
  fromHex,
  fromInvisibleBits,
  fromPercent,
  fromReversed,
  fromTags,
} from './encodings.ts';
import type { Span } from './finding.ts';
import { foldedView } from './fold.ts';
import { originOf, type View } from './view.ts';

/** A stretch of a text that says something else once decoded. */
interface Piece extends Span {
  readonly decoded: Decoded;
}

/** What is decoded beyond this many pieces or characters is left to the plain view: hostile input must stay cheap. */
const MOST_PIECES = 500;
const MOST_CHARACTERS = 500_000;

/** Reads one whole run (see `runsOf`). */
const BASE64 = /^[A-Za-z0-9+/_-]{16,200000}={0,2}(?![A-Za-z0-9+/_-])/gu;
const HEX = /(?<![0-9A-Za-z])(?:0x)?(?:[0-9a-fA-F]{2}){10,100000}(?![0-9A-Za-z])/gu;
const PERCENT = /(?:[A-Za-z0-9._~+-]{0,64}(?:%[0-9A-Fa-f]{2}){1,2000}){1,200}[A-Za-z0-9._~+@-]{0,64}/gu;
/** Tag characters U+E0020 to U+E007E spell ASCII invisibly. */
const TAGS = /(?:\udb40[\udc20-\udc7e]){4,100000}/g;

/**
 * What base64, percent, hex, `\u` and `&#…;` encoded stretches of a view say, as one view whose pieces stand apart by
 * blank lines. Percent, escape and entity codes are mapped character by character; in base64 and hex every character maps to the
 * whole stretch, so that redacting never leaves half a code. `undefined` when nothing in the text decodes to readable text.
 */
export function decodedView(view: View): View | undefined {
  const runs = runsOf(view.text);
  return viewOfPieces(view, [
    ...piecesOfRuns(view.text, runs, BASE64, fromBase64),
    ...piecesOfRuns(view.text, runs, HEX, fromHex),
    ...(view.text.includes('%') ? piecesOf(view.text, PERCENT, fromPercent) : []),
    ...(view.text.includes('\\') ? piecesOfCodes(view.text, ESCAPES) : []),
    ...(view.text.includes(':\\/\\/') ? piecesOfCodes(view.text, SLASHES) : []),
    ...(view.text.includes('&') ? piecesOfCodes(view.text, ENTITIES) : []),
  ]);
}

/** Which ASCII characters base64 and hex are written with, the padding included. */
const CODED = Uint8Array.from({ length: 128 }, (_, unit) =>
  /[A-Za-z0-9+/_=-]/u.test(String.fromCharCode(unit)) ? 1 : 0,
);
const SHORTEST_RUN = 16;

/** The longest unbroken runs of such characters, as start, end, start, end, …: ordinary words are passed over quickly. */
function runsOf(text: string): readonly number[] {
  const runs: number[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && CODED[text.charCodeAt(at)] === 1) continue;
    if (at - start >= SHORTEST_RUN) runs.push(start, at);
    start = at + 1;
  }
  return runs;
}

/** The pieces inside runs, each read as if it stood alone; nothing that matters to the patterns stands beside a run. */
function* piecesOfRuns(
  text: string,
  runs: readonly number[],
  pattern: RegExp,
  decode: (run: string) => Decoded | undefined,
): Generator<Piece> {
  let left = MOST_PIECES;
  for (let at = 0; at < runs.length; at += 2) {
    const start = runs[at] ?? 0;
    for (const { decoded, ...piece } of piecesOf(text.slice(start, runs[at + 1]), pattern, decode)) {
      yield { start: start + piece.start, end: start + piece.end, decoded };
      if (--left === 0) return;
    }
  }
}

/** Two invisible characters spell the bits of a message; a joiner inside an emoji or a word stands alone. */
const INVISIBLE_BITS = /[\u200b-\u200f\u2060-\u2064\ufeff]{28,100000}/gu;
/** What stands between these is shown backwards: the text itself says something else. */
const REVERSED = /(?<=\u202e)[^\u202a-\u202e\n]{8,400}/gu;

/** What invisible or reversed characters of the original text spell. They are gone from the folded text. */
export function hiddenTagsView(text: string): View | undefined {
  const view = viewOfPieces({ text, seen: 'decoded' }, [
    ...piecesOf(text, TAGS, fromTags),
    ...piecesOf(text, INVISIBLE_BITS, fromInvisibleBits),
    ...piecesOf(text, REVERSED, fromReversed),
  ]);
  return view && { ...view, hidden: true };
}

function* piecesOf(text: string, pattern: RegExp, decode: (run: string) => Decoded | undefined): Generator<Piece> {
  let left = MOST_PIECES;
  for (const { index, 0: run } of text.matchAll(pattern)) {
    const decoded = decode(run);
    if (decoded === undefined || decoded.text === run || decoded.text.length < 4) continue;
    yield { start: index, end: index + run.length, decoded };
    if (--left === 0) return;
  }
}

function* piecesOfCodes(text: string, codes: CharacterCodes): Generator<Piece> {
  let left = MOST_PIECES;
  for (const { start, end } of stretchesOf(text, codes)) {
    yield { start, end, decoded: fromCodes(text.slice(start, end), codes) };
    if (--left === 0) return;
  }
}

const GAP = '\n\n';

function viewOfPieces(view: View, pieces: readonly Piece[]): View | undefined {
  if (pieces.length === 0) return undefined;
  const text = pieces
    .map((piece) => piece.decoded.text)
    .join(GAP)
    .slice(0, MOST_CHARACTERS);
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  let written = 0;
  for (const piece of pieces) {
    let read = piece.start;
    let origin: Span = piece;
    for (let unit = 0; unit < piece.decoded.text.length + GAP.length && written < text.length; unit++, written++) {
      const width = piece.decoded.widths?.[unit];
      if (width !== 0) origin = originOf(view, width === undefined ? piece : { start: read, end: read + width });
      starts[written] = origin.start;
      ends[written] = origin.end;
      read += width ?? 0;
    }
  }
  return foldedView({ text, seen: 'decoded', starts, ends });
}
