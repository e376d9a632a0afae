import type { Found } from '../detector.ts';
import type { Analysis } from './ja-analysis.ts';
import { stateOf } from './ja-classes.ts';
import { COMMON_WORDS } from './ja-vocabulary.ts';

const SURNAME = stateOf('surname');

/** Drops spans that lie in or across stronger ones; of two equal spans the surer stays. In order of their start. */
export function withoutOverlaps(found: readonly Found[]): readonly Found[] {
  const best = found.toSorted((a, b) => b.end - b.start - (a.end - a.start) || b.confidence - a.confidence);
  const kept: Found[] = [];
  const taken = new Set<number>();
  for (const one of best) {
    let free = true;
    for (let at = one.start; at < one.end && free; at++) free = !taken.has(at);
    if (!free) continue;
    for (let at = one.start; at < one.end; at++) taken.add(at);
    kept.push(one);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}

/** Surnames that stand alone in a text which names the same person in full, or with an honorific, elsewhere. */
export function laterMentions(analysis: Analysis, found: readonly Found[]): readonly Found[] {
  const { text, words } = analysis;
  const taken = new Set<number>(found.map(({ start }) => start));
  const surnames = new Set<string>();
  for (const { start, end } of found) {
    const word = text.slice(start, Math.min(end, start + 5));
    surnames.add(word);
  }
  const known = new Set(
    words
      .filter(({ start, state }) => state === SURNAME && taken.has(start))
      .map(({ start, end }) => text.slice(start, end)),
  );
  return words
    .filter(({ start, end, state }) => state === SURNAME && !taken.has(start) && known.has(text.slice(start, end)))
    .filter(({ start, end }) => !COMMON_WORDS.has(text.slice(start, end)))
    .map(({ start, end }) => ({ start, end, confidence: 0.65, because: ['dictionary', 'neighbour'] as const }));
}
