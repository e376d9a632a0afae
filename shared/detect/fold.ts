import { foldedUnit, PROLONGED_SOUND, REMOVED, SEMI_VOICED, VOICED } from './fold-table.ts';
import { respell } from './respell.ts';
import type { View } from './view.ts';

const ASCII_ONLY = /^[\0-\x7f]*$/u;
/** High surrogate of U+E0000 to U+E03FF: tag characters and ideographic variation selectors. */
const INVISIBLE_PLANE = 0xdb40;
const HYPHEN = 0x2d;

/**
 * Folds a text so that patterns need only plain forms: full-width letters and half-width kana become ordinary ones,
 * hyphen look-alikes become `-`, invisible characters vanish, long runs of kanji numerals become digits, and
 * spelled-out `[at]` and `[dot]` become signs. The view maps every span back to the text as it was given.
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

/** Writes the folded units and where each came from; returns how many there are. */
function foldUnits(text: string, units: Uint16Array, starts: Uint32Array, ends: Uint32Array): number {
  let written = 0;
  for (let read = 0; read < text.length; read++) {
    const raw = text.charCodeAt(read);
    const unit = foldedUnit(raw);
    if (unit === REMOVED && raw !== 0) continue;
    if (raw === INVISIBLE_PLANE) {
      read++;
      continue;
    }
    if (unit === VOICED || unit === SEMI_VOICED) {
      const composed = written > 0 ? compose(units[written - 1] ?? 0, unit) : 0;
      if (composed !== 0) {
        units[written - 1] = composed;
        ends[written - 1] = read + 1;
        continue;
      }
    }
    units[written] = unit === PROLONGED_SOUND && isHyphenHere(text, read, units[written - 1] ?? 0) ? HYPHEN : unit;
    starts[written] = read;
    ends[written] = read + 1;
    written++;
  }
  return written;
}

function compose(base: number, mark: number): number {
  const composed = String.fromCharCode(base, mark).normalize('NFC');
  return composed.length === 1 ? composed.charCodeAt(0) : 0;
}

/** Between two digits or Latin letters the long sound mark stands for a hyphen; in kana words it is a letter. */
function isHyphenHere(text: string, at: number, before: number): boolean {
  const next = text.charCodeAt(at + 1);
  return joinsNumbers(before) && joinsNumbers(foldedUnit(next));
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
