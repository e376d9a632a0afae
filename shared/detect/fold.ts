import { ENCLOSED, foldedPair, MATHEMATICS } from './fold-pairs.ts';
import { COMBINING, foldedUnit, KANJI_ONE, markOf, PROLONGED_SOUND } from './fold-table.ts';
import { respell } from './respell.ts';
import { originOf, type View } from './view.ts';

const ASCII_ONLY = /^[\0-\x7f]*$/u;
/** High surrogate of U+E0000 to U+E03FF: tag characters and ideographic variation selectors. */
const INVISIBLE_PLANE = 0xdb40;
const HYPHEN = 0x2d;

/**
 * Folds a text so that patterns need only plain forms: full-width, circled and mathematical letters and half-width kana
 * become ordinary ones, hyphen look-alikes become `-`, spaces of every width become one, invisible characters and marks
 * that no letter takes vanish; `respell.ts` does the rest. The view maps every span back to the text as it was given.
 */
export function fold(text: string): View {
  if (ASCII_ONLY.test(text)) return respell({ text, seen: 'folded' });
  const units = new Uint16Array(text.length);
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  const length = foldUnits(text, units, starts, ends);
  const folded = textOf(units, length);
  const moved = length !== text.length;
  const view: View = moved
    ? { text: folded, seen: 'folded', starts: starts.subarray(0, length), ends: ends.subarray(0, length) }
    : { text: folded, seen: 'folded' };
  return respell(view);
}

/** Folds what a view reads, as a decoded text may itself be written in full width. Spans still map to the original. */
export function foldedView(view: View): View {
  const folded = fold(view.text);
  if (folded.text === view.text) return view;
  const starts = new Uint32Array(folded.text.length);
  const ends = new Uint32Array(folded.text.length);
  for (let at = 0; at < folded.text.length; at++) {
    const { start, end } = originOf(view, originOf(folded, { start: at, end: at + 1 }));
    starts[at] = start;
    ends[at] = end;
  }
  return { ...view, text: folded.text, starts, ends };
}

/** Writes the folded units and where each came from; returns how many there are. */
function foldUnits(text: string, units: Uint16Array, starts: Uint32Array, ends: Uint32Array): number {
  let written = 0;
  for (let read = 0; read < text.length; read++) {
    const raw = text.charCodeAt(read);
    const unit = foldedUnit(raw);
    if (unit <= COMBINING && raw !== unit) {
      if (unit === COMBINING && written > 0) {
        units[written - 1] = composed(units[written - 1] ?? 0, markOf(raw));
        ends[written - 1] = read + 1;
      }
      continue;
    }
    if (raw === INVISIBLE_PLANE) {
      read++;
      continue;
    }
    const pair = raw === MATHEMATICS || raw === ENCLOSED ? foldedPair(raw, text.charCodeAt(read + 1)) : 0;
    if (pair !== 0) {
      units[written] = pair;
      starts[written] = read;
      ends[written++] = ++read + 1;
      continue;
    }
    units[written] = unit;
    if ((unit === PROLONGED_SOUND || unit === KANJI_ONE) && isHyphenHere(unit, text, read, units[written - 1] ?? 0))
      units[written] = HYPHEN;
    starts[written] = read;
    ends[written] = read + 1;
    written++;
  }
  return written;
}

/** The letter that carries the mark, or the bare letter where no such character exists. */
function composed(letter: number, mark: number): number {
  const marked = String.fromCharCode(letter, mark).normalize('NFC');
  return marked.length === 1 ? marked.charCodeAt(0) : letter;
}

/**
 * Between two digits or Latin letters the long sound mark stands for a hyphen; in kana words it is a letter. The numeral
 * one does so between two Arabic digits.
 */
function isHyphenHere(unit: number, text: string, at: number, before: number): boolean {
  if (unit === PROLONGED_SOUND) return joinsNumbers(before) && joinsNumbers(foldedUnit(text.charCodeAt(at + 1)));
  return unit === KANJI_ONE && isDigit(before) && isDigit(foldedUnit(text.charCodeAt(at + 1)));
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function joinsNumbers(unit: number): boolean {
  return unit < 0x80 ? JOINS_NUMBERS[unit] === 1 : KANJI_DIGITS.has(unit);
}

const JOINS_NUMBERS = Uint8Array.from({ length: 0x80 }, (_, unit) =>
  /[0-9A-Za-z()]/u.test(String.fromCharCode(unit)) ? 1 : 0,
);
const KANJI_DIGITS: ReadonlySet<number> = new Set([...'〇零一二三四五六七八九'].map((digit) => digit.charCodeAt(0)));

/** `String.fromCharCode` takes its units as arguments, of which engines allow some tens of thousands. */
const CHUNK = 8192;

function textOf(units: Uint16Array, length: number): string {
  let text = '';
  for (let start = 0; start < length; start += CHUNK) {
    // `apply` takes the typed array as it is; spreading would go through its iterator and cost five times as much.
    text += String.fromCharCode.apply(
      null,
      units.subarray(start, Math.min(length, start + CHUNK)) as unknown as number[],
    );
  }
  return text;
}
