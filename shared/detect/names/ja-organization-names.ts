import { type Analysis, wordsIn } from './ja-analysis.ts';
import { DEPARTMENTS, KANA_COMPANIES, LEADING } from './ja-organization-vocabulary.ts';

/** What the names of companies are written with: kanji, katakana, Latin letters, digits and &. */
export const PART: string = `々〇㐀-鿿ヶァ-ヺーA-Za-z0-9&`;
/** How far a name may reach from its form or ending, in characters. */
export const LONGEST = 24;
/** A company that begins in hiragana and is known to. */
export const STARTS_IN_KANA = new RegExp(`^(?:${KANA_COMPANIES})`, 'u');
const BEFORE_PART = `(?:[${PART}]|(?<=[${PART}])[・.' -](?=[${PART}]))`;
const BEFORE = new RegExp(`(?:(?:${KANA_COMPANIES})${BEFORE_PART}*|${BEFORE_PART}+) ?$`, 'u');

/** Where the name that ends at `end` starts, or `end` if there is none. Ordinary words before it stay outside. */
export function nameBefore(analysis: Analysis, end: number): number {
  const lead = analysis.text.slice(Math.max(0, end - LONGEST), end);
  const name = BEFORE.exec(lead)?.[0] ?? '';
  const from = end - name.length;
  return name.trim() === '' || /^\d+年?$/u.test(name) ? end : withoutLead(analysis, from, end);
}

/** Drops ordinary words that stand before a name in the same run: 取引先, 当社, 元. */
function withoutLead(analysis: Analysis, start: number, end: number): number {
  let from = start;
  for (const word of wordsIn(analysis, start, end)) {
    if (word.start !== from || !LEADING.has(analysis.text.slice(word.start, word.end))) break;
    from = word.end;
  }
  return from;
}

/** True where a unit of a company begins: 営業部, 社長, 御中. */
export function startsUnit(text: string, at: number): boolean {
  return DEPARTMENTS.some((unit) => text.startsWith(unit, at));
}
