import { BUSINESS_SHAPES } from './shapes-business.ts';
import { MARKUP_AND_DATA_SHAPES } from './shapes-data.ts';
import { DYNAMIC_SHAPES } from './shapes-dynamic.ts';
import { MACHINE_SHAPES } from './shapes-machine.ts';
import { STATIC_SHAPES } from './shapes-static.ts';

const BY_WORD = new Map<string, [RegExp, number][]>();
const ALL = [...STATIC_SHAPES, ...DYNAMIC_SHAPES, ...MARKUP_AND_DATA_SHAPES, ...BUSINESS_SHAPES, ...MACHINE_SHAPES];
for (const [words, pattern, weight] of ALL) {
  for (const word of words.split(' ')) {
    const known = BY_WORD.get(word);
    if (known) known.push([pattern, weight]);
    else BY_WORD.set(word, [[pattern, weight]]);
  }
}

/** Old programs number their lines (COBOL) or the targets of their jumps (Fortran). */
const FIRST_WORD = /^(?:[})\]]+\s*|\d{1,6}\s+)?([#@.]?[A-Za-z_]+)/u;

/** How surely the line is a statement that starts with a keyword: 0 (not at all) to 3. `bare` is a skeleton. */
export function keywordWeight(bare: string): number {
  const match = FIRST_WORD.exec(bare);
  const shapes = match?.[1] === undefined ? undefined : BY_WORD.get(match[1]);
  if (!match || !shapes) return 0;
  const rest = bare.slice(match[0].length);
  let best = 0;
  for (const [pattern, weight] of shapes) {
    if (weight > best && pattern.test(rest)) best = weight;
  }
  return best;
}

/** Whether some statement of some language begins with the line's first word. */
export function startsStatement(bare: string): boolean {
  return BY_WORD.has(FIRST_WORD.exec(bare)?.[1] ?? '');
}
