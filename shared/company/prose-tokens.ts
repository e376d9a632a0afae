import { foldedKanji } from './kanji-forms.ts';
import { NUMBER, type Tokens, tokenSink } from './tokens.ts';

/**
 * Prose as tokens: each kanji or kana is one, a word of Latin letters or digits is one for every three letters, so that a
 * line of English weighs as much as a line of Japanese. Case, spaces, punctuation and old forms of kanji do not count.
 * The text is folded already (`detect/fold.ts`).
 */
export function proseTokens(text: string): Tokens {
  const sink = tokenSink(text.length * 3);
  let at = 0;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    let end = at + 1;
    if (isLetter(unit)) {
      while (end < at + PIECE && isLetter(text.charCodeAt(end))) end++;
      sink.add(tokenValue(text, at, end), at, end);
    } else if (isIdeographOrKana(unit)) {
      const codePoint = text.codePointAt(at) ?? unit;
      if (codePoint > 0xffff) end++;
      sink.add(foldedKanji(codePoint) + 1, at, end);
    }
    at = end;
  }
  return sink.done();
}

const PIECE = 3;

function tokenValue(text: string, start: number, end: number): number {
  let value = 0x10000;
  for (let at = start; at < end; at++) value = Math.imul(value, 31) + lower(text.charCodeAt(at));
  return value & ~NUMBER;
}

function lower(unit: number): number {
  return unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit;
}

function isLetter(unit: number): boolean {
  const low = unit | 0x20;
  return (low >= 0x61 && low <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || (unit >= 0xc0 && unit <= 0x24f);
}

function isIdeographOrKana(unit: number): boolean {
  if (unit < 0x3400) return (unit >= 0x3041 && unit !== 0x30fb && unit <= 0x30ff) || unit === 0x3005;
  return unit <= 0x9fff || (unit >= 0xd840 && unit <= 0xd87f) || (unit >= 0xf900 && unit <= 0xfaff);
}
