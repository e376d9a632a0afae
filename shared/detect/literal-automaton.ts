/** States of a search for many literals: one row of `width` entries each, indexed by the class of the next character. */
export interface Automaton {
  /** How many literals there are. */
  readonly literals: number;
  readonly width: number;
  /** Class of each UTF-16 unit; 0 for units that no literal uses. Upper and lower case share a class. */
  readonly classes: Uint16Array;
  readonly next: Uint16Array;
  /** The literal that spells the whole way to a state, as its index plus one; 0 for none. */
  readonly ends: Uint16Array;
  /** The state of the longest literal that ends in a state: itself, a shorter one's, or 0 for none. */
  readonly nearest: Uint16Array;
  /** The state of the longest proper suffix. */
  readonly shorter: Uint16Array;
  /** Which watched groups have a literal that ends in a state, one bit each. */
  readonly marks: Int32Array;
}

/** One step of the tree of literals: from a state by a class of characters to the next state. */
interface Step {
  readonly from: number;
  readonly letter: number;
  readonly to: number;
}

/**
 * Builds the automaton for distinct literals and groups of their indexes. Throws a `RangeError` for more literals than
 * 16-bit states can hold or more than 31 groups.
 */
export function buildAutomaton(literals: readonly string[], watched: readonly (readonly number[])[]): Automaton {
  const { classes, width } = classesOf(literals);
  const most = literals.reduce((total, literal) => total + literal.length, 1);
  if (most > 0xffff) throw new RangeError('too many literals for 16-bit states');
  if (watched.length > 31) throw new RangeError('too many groups for 31 bits');
  const next = new Uint16Array(most * width);
  const ends = new Uint16Array(most);
  const marks = new Int32Array(most);
  const bits = new Int32Array(literals.length);
  for (const [group, members] of watched.entries())
    for (const index of members) bits[index] = (bits[index] ?? 0) | (1 << group);
  const steps: Step[][] = [[]];
  for (const [index, literal] of literals.entries()) {
    let state = 0;
    for (let at = 0; at < literal.length; at++) {
      const letter = classes[literal.charCodeAt(at)] ?? 0;
      const step = state * width + letter;
      if (next[step] === 0) {
        next[step] = steps.length;
        steps[state]?.push({ from: state, letter, to: steps.length });
        steps.push([]);
      }
      state = next[step] ?? 0;
    }
    ends[state] = index + 1;
    marks[state] = bits[index] ?? 0;
  }
  const links = linkFailures({ next, ends, marks, width }, steps);
  return { literals: literals.length, width, classes, next, ends, marks, ...links };
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

/**
 * Breadth first: a missing step goes where the longest proper suffix would go, so that the text is read only once. A
 * state's row is its suffix's row, copied as a whole, with its own few steps written over it: this runs at every start
 * of the program, before the engine has compiled anything.
 */
function linkFailures(
  { next, ends, marks, width }: Pick<Automaton, 'next' | 'ends' | 'marks' | 'width'>,
  steps: readonly (readonly Step[])[],
): Pick<Automaton, 'nearest' | 'shorter'> {
  const shorter = new Uint16Array(ends.length);
  const nearest = new Uint16Array(ends.length);
  const queue: Step[] = [...(steps[0] ?? [])];
  for (const { from, letter, to } of queue) {
    const suffix = from === 0 ? 0 : (next[(shorter[from] ?? 0) * width + letter] ?? 0);
    shorter[to] = suffix;
    nearest[to] = ends[to] === 0 ? (nearest[suffix] ?? 0) : to;
    marks[to] = (marks[to] ?? 0) | (marks[suffix] ?? 0);
    next.copyWithin(to * width, suffix * width, (suffix + 1) * width);
    for (const step of steps[to] ?? []) {
      next[to * width + step.letter] = step.to;
      queue.push(step);
    }
  }
  return { nearest, shorter };
}
