import type { CodeLanguage } from './languages.ts';
import { BUSINESS_SIGNS } from './signs-business.ts';
import { COMPILED_SIGNS } from './signs-compiled.ts';
import { INTERPRETED_SIGNS } from './signs-interpreted.ts';

const ALL_SIGNS = [...COMPILED_SIGNS, ...INTERPRETED_SIGNS, ...BUSINESS_SIGNS];

/** Enough to tell a language; the rest of a long block says nothing new. */
const READ = 1500;
const LEAST = 1;

/**
 * Names the language of one block of code, or `undefined` when too little speaks for any. Pure, reads at most the
 * first 1 500 characters. Meant for a block that was found already: any text at all gets an answer if it has signs.
 */
export function languageOf(block: string): CodeLanguage | undefined {
  const text = block.slice(0, READ);
  let best: CodeLanguage | undefined;
  let most = LEAST - 0.01;
  for (const [language, signs] of ALL_SIGNS) {
    let sum = 0;
    for (const [pattern, weight] of signs) {
      const count = countOf(pattern, text);
      if (count > 0) sum += weight * (1 + Math.min(count - 1, 4) * 0.4);
    }
    if (sum > most) {
      most = sum;
      best = language;
    }
  }
  return best;
}

function countOf(pattern: RegExp, text: string): number {
  let count = 0;
  for (const _ of text.matchAll(pattern)) if (++count === 5) break;
  return count;
}
