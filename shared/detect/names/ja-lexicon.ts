import { CODE_BASE, COST_STEP } from './ja-classes.ts';

/** A word entry: the state in the high part, the cost in the low 16 bits. */
export type PackedWord = number;

/** One step of a walk through the words, one UTF-16 code unit deep each. Filled in when it is first visited. */
interface Step {
  /** What the words that end here are, empty if none does. */
  readonly words: readonly PackedWord[];
  readonly lo: number;
  readonly hi: number;
  readonly depth: number;
  next: Map<number, Step> | undefined;
}

interface Group {
  readonly rests: readonly string[];
  readonly codes: readonly string[];
  readonly root: Step;
}

/** The words of the lists, behind a walk that costs one map look-up for each character. */
export interface Lexicon {
  /**
   * Calls `visit(end, words)` for every word that starts at `start` and ends at or before `limit`, shortest first.
   * `words` holds packed entries (see `stateOfWord`, `costOfWord`).
   */
  walk(text: string, start: number, limit: number, visit: (end: number, words: readonly PackedWord[]) => void): void;
}

export function stateOfWord(word: PackedWord): number {
  return word >>> 16;
}

export function costOfWord(word: PackedWord): number {
  return word & 0xffff;
}

/**
 * Opens packed words (the format of `build/name-tables.ts`). Only the lines are split at once; a line is read when a
 * text first holds its character, and a step when a text first goes there, so that opening costs about a millisecond.
 */
export function openLexicon(packed: string): Lexicon {
  const lines = new Map<number, string>();
  for (const line of packed.split('\n')) lines.set(line.charCodeAt(0), line);
  const groups = new Map<number, Group | undefined>();
  const groupOf = (unit: number): Group | undefined => {
    if (groups.has(unit)) return groups.get(unit);
    const line = lines.get(unit);
    const group = line === undefined ? undefined : readGroup(line);
    groups.set(unit, group);
    return group;
  };
  return {
    walk(text, start, limit, visit) {
      const group = groupOf(text.charCodeAt(start));
      if (group === undefined) return;
      let step: Step | undefined = group.root;
      for (let end = start + 1; step !== undefined; end++) {
        if (step.words.length > 0) visit(end, step.words);
        if (end >= limit) return;
        step.next ??= stepsAfter(group, step);
        step = step.next.get(text.charCodeAt(end));
      }
    },
  };
}

const ENTRY = /([^!-~]*)([!-~]+)/gu;

function readGroup(line: string): Group {
  const rests: string[] = [];
  const codes: string[] = [];
  for (const [, rest = '', code = ''] of line.slice(1).matchAll(ENTRY)) {
    rests.push(rest);
    codes.push(code);
  }
  return { rests, codes, root: stepOver(rests, codes, 0, rests.length, 0) };
}

/** The step for the entries `lo` to `hi`, which agree in their first `depth` characters and are in order. */
function stepOver(rests: readonly string[], codes: readonly string[], lo: number, hi: number, depth: number): Step {
  const ends = rests[lo]?.length === depth;
  return { words: ends ? unpack(codes[lo] ?? '') : [], lo: ends ? lo + 1 : lo, hi, depth, next: undefined };
}

function stepsAfter({ rests, codes }: Group, step: Step): Map<number, Step> {
  const next = new Map<number, Step>();
  let from = step.lo;
  while (from < step.hi) {
    const unit = rests[from]?.charCodeAt(step.depth) ?? 0;
    let to = from + 1;
    while (to < step.hi && rests[to]?.charCodeAt(step.depth) === unit) to++;
    next.set(unit, stepOver(rests, codes, from, to, step.depth + 1));
    from = to;
  }
  return next;
}

function unpack(code: string): readonly PackedWord[] {
  const words: PackedWord[] = [];
  for (let at = 0; at + 1 < code.length; at += 2) {
    const state = code.charCodeAt(at) - CODE_BASE;
    words.push((state << 16) | ((code.charCodeAt(at + 1) - CODE_BASE) * COST_STEP));
  }
  return words;
}
