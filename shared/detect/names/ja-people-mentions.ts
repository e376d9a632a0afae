import type { Found } from '../detector.ts';
import { type Analysis, tailAt } from './ja-analysis.ts';
import { stateOf } from './ja-classes.ts';
import { COMMON_WORDS } from './ja-vocabulary.ts';

const SURNAME = stateOf('surname');

/** Parts of a name that stand alone in a text which names the same person in full, or with an honorific, elsewhere. */
export function laterMentions(analysis: Analysis, found: readonly Found[]): readonly Found[] {
  const starts = new Set(found.map(({ start }) => start));
  const surnames = surnamesOf(analysis, starts);
  const parts = foreignParts(analysis, found);
  if (surnames.size === 0 && parts.size === 0) return [];
  return analysis.words
    .filter(({ start, end, state }) => {
      if ((state !== SURNAME && parts.size === 0) || starts.has(start)) return false;
      const value = analysis.text.slice(start, end);
      return ((state === SURNAME && surnames.has(value)) || parts.has(value)) && isWhole(analysis.text, start, end);
    })
    .map(({ start, end }) => ({ start, end, confidence: 0.65, because: ['neighbour', 'dictionary'] }));
}

function surnamesOf({ text, words }: Analysis, starts: ReadonlySet<number>): ReadonlySet<string> {
  const heads = words.filter(({ start, state }) => state === SURNAME && starts.has(start));
  return new Set(heads.map(({ start, end }) => text.slice(start, end)).filter((name) => !COMMON_WORDS.has(name)));
}

/** ジョン and スミス of ジョン・スミス. */
function foreignParts({ text }: Analysis, found: readonly Found[]): ReadonlySet<string> {
  const parts = found.flatMap(({ start, end }) => {
    const name = text.slice(start, end);
    return /[ァ-ヺー]{3}/u.test(name) ? name.split(/[・= ]/u) : [];
  });
  return new Set(parts.filter((part) => /^[ァ-ヺー]{3,}$/u.test(part)));
}

function isWhole(text: string, start: number, end: number): boolean {
  return (
    !/[ァ-ヺー・=]/u.test(text.charAt(start - 1)) &&
    (tailAt(text, end) !== undefined || !/[ァ-ヺー・=々〇㐀-鿿]/u.test(text.charAt(end)))
  );
}
