import type { Span } from '../detect/finding.ts';
import { isKana, isLatin } from './list-text.ts';

/** How a person is addressed; a short name counts only before one of these. */
export const HONORIFIC =
  /^[ 　]?(?:様|さま|さん|氏|殿|どの|君|くん|ちゃん|先生|御中|社長|専務|常務|取締役|部長|次長|課長|係長|主任|店長|所長|教授)/u;

/** Whether a Latin letter, or a kana of the same kind, stands before: then the value would begin inside a word. */
export function isInside(text: string, start: number, first: number): boolean {
  const before = text.charCodeAt(start - 1);
  if (isLatin(first)) return isLatin(lower(before));
  return isKana(first) && script(text.charCodeAt(start)) === 'katakana' && script(before) === 'katakana';
}

/** `inside` another word, `beside` letters that may be one word with it, or `free`. */
export function edgesOf(text: string, { start, end }: Span): 'inside' | 'beside' | 'free' {
  const last = text.charCodeAt(end - 1);
  const behind = text.charCodeAt(end);
  if (isLatin(lower(last)) && isLatin(lower(behind))) return 'inside';
  if (HONORIFIC.test(text.slice(end, end + 4))) return 'free';
  if (script(last) === 'katakana' && script(behind) === 'katakana') return 'inside';
  const before = text.charCodeAt(start - 1);
  const [head, tail] = [script(text.charCodeAt(start)), script(last)];
  const beside =
    (head !== 'other' && head === script(before)) || (tail === 'hiragana' && script(behind) === 'hiragana');
  return beside ? 'beside' : 'free';
}

function script(unit: number): 'katakana' | 'hiragana' | 'kanji' | 'other' {
  if ((unit >= 0x30a1 && unit <= 0x30fa) || unit === 0x30fc) return 'katakana';
  if (unit >= 0x3041 && unit <= 0x3096) return 'hiragana';
  return (unit >= 0x3400 && unit <= 0x9fff) || unit === 0x3005 || (unit >= 0xf900 && unit <= 0xfaff)
    ? 'kanji'
    : 'other';
}

function lower(unit: number): number {
  return unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit;
}
