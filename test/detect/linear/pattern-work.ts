import { type CodePoints, EVERYTHING, intersection, overlaps, union } from './code-points.ts';
import type { Look, Tree } from './pattern-tree.ts';

/**
 * What a part of a pattern costs at one place, in characters compared and edges looked at, when what follows it costs X:
 * never more than `ways * X + own`, and never more than `entry` where the character at hand is not in `first`.
 */
interface Work {
  /** Every character that the part, with what follows it, may begin with. */
  readonly first: CodePoints;
  readonly ways: number;
  readonly own: number;
  readonly entry: number;
}

/** What follows a part: the characters it may begin with, and its cost where the character at hand is none of them. */
type Next = Pick<Work, 'first' | 'entry'>;

const END: Next = { first: EVERYTHING, entry: 0 };

/**
 * The most that a pattern can cost at one starting place of a text of this length, whatever the text says. A bound
 * from the form alone: a matcher tries each way through the pattern at most once, and two ways are both open only where
 * the next character fits both. It is never too low and often too high.
 */
export function mostWorkAt(tree: Tree, length: number): number {
  return workOf(tree, END, length, false).own;
}

function workOf(tree: Tree, next: Next, length: number, backwards: boolean): Work {
  if (tree.kind === 'set') return { first: tree.set, ways: 1, own: 1, entry: 1 };
  if (tree.kind === 'edge') return { first: next.first, ways: 1, own: 1, entry: 1 + next.entry };
  // A reference compares at most the whole text; where its group is empty it takes nothing.
  if (tree.kind === 'back') return { first: EVERYTHING, ways: 1, own: length, entry: length + next.entry };
  if (tree.kind === 'sequence') return sequenceOf(tree.parts, next, length, backwards);
  if (tree.kind === 'choice') return choiceOf(tree.parts, next, length, backwards);
  if (tree.kind === 'repeat') return repeatOf(tree, next, length, backwards);
  return lookOf(tree, next, length, backwards);
}

function sequenceOf(parts: readonly Tree[], next: Next, length: number, backwards: boolean): Work {
  let sum: Work = { ...next, ways: 1, own: 0 };
  for (const part of backwards ? parts : parts.toReversed()) {
    const work = workOf(part, sum, length, backwards);
    // A part is followed by all that was summed up, so its ways multiply the cost of that.
    sum = { first: work.first, entry: work.entry, ways: work.ways * sum.ways, own: work.own + work.ways * sum.own };
  }
  return sum;
}

/** A look around the place stops at its first success, so that it costs its own work alone. */
function lookOf(tree: Look, next: Next, length: number, backwards: boolean): Work {
  const inside = workOf(tree.body, END, length, tree.kind === 'behind');
  const { own } = inside;
  const sameWay = (tree.kind === 'behind') === backwards;
  const first = sameWay && !tree.negative ? intersection(inside.first, next.first) : next.first;
  return { first, ways: 1, own, entry: own + next.entry };
}

/** Where the choice begins with the same set in several parts, they are read as one part that goes on in several ways. */
function choiceOf(parts: readonly Tree[], next: Next, length: number, backwards: boolean): Work {
  const byHead = new Map<string, { head: Tree; tails: Tree[] }>();
  const others: Tree[] = [];
  for (const part of parts) {
    const list = part.kind === 'sequence' ? part.parts : [part];
    const head = backwards ? list.at(-1) : list[0];
    if (head?.kind !== 'set') {
      others.push(part);
      continue;
    }
    const key = JSON.stringify(head.set);
    const group = byHead.get(key) ?? { head, tails: [] };
    group.tails.push({ kind: 'sequence', parts: backwards ? list.slice(0, -1) : list.slice(1) });
    byHead.set(key, group);
  }
  const works = others.map((part) => workOf(part, next, length, backwards));
  for (const { head, tails } of byHead.values()) {
    const [only] = tails;
    const rest =
      tails.length === 1 && only !== undefined
        ? workOf(only, next, length, backwards)
        : choiceOf(tails, next, length, backwards);
    const first = head.kind === 'set' ? head.set : EVERYTHING;
    works.push({ first, ways: rest.ways, own: rest.own + tails.length, entry: tails.length });
  }
  return heaviest(works);
}

/** The most that several parts cost together on one and the same next character. */
function heaviest(works: readonly Work[]): Work {
  const entry = works.reduce((sum, work) => sum + work.entry, 0);
  const starts = [...new Set(works.flatMap(({ first }) => first.map(([from]) => from)))];
  let ways = 0;
  let own = entry;
  for (const start of starts) {
    const open = works.filter(({ first }) => overlaps(first, [[start, start]]));
    ways = Math.max(
      ways,
      open.reduce((sum, work) => sum + work.ways, 0),
    );
    own = Math.max(
      own,
      open.reduce((sum, work) => sum + work.own, entry),
    );
  }
  // At the end of the text every part that may be empty is open.
  return { first: union(...works.map(({ first }) => first)), ways: Math.max(1, ways), own, entry };
}

function repeatOf(tree: Tree & { kind: 'repeat' }, next: Next, length: number, backwards: boolean): Work {
  const most = Math.min(tree.max, length);
  const alone = workOf(tree.body, END, length, backwards);
  const follow = { first: union(alone.first, next.first), entry: alone.entry + next.entry };
  const body = workOf(tree.body, follow, length, backwards);
  const first = tree.min === 0 ? union(body.first, next.first) : body.first;
  const entry = body.entry + next.entry;
  const leaves = overlaps(body.first, next.first);
  let rounds = 0;
  let power = 1;
  for (let round = 0; round < most; round++) {
    rounds += power;
    power *= body.ways;
  }
  const exits = tree.min === tree.max ? power : leaves ? exitsOf(tree.min, most, body.ways) : power;
  // Where a round can be left its exits count what follows; elsewhere it is refused by its first character.
  const own = rounds * (body.own + (leaves ? 0 : next.entry)) + Math.max(1, power) * entry;
  return { first, ways: exits, own, entry };
}

/** In how many ways a repeat can be left when it can be left after each round. */
function exitsOf(min: number, most: number, ways: number): number {
  let exits = 0;
  let power = 1;
  for (let round = 0; round <= most; round++) {
    if (round >= min) exits += power;
    power *= ways;
  }
  return exits;
}

/** The characters that end a line. */
const LINE_ENDS: CodePoints = [
  [10, 10],
  [13, 13],
];

/** Whether each match begins at the start of a line, or of the text, and the pattern looks at no other line. */
export function staysInLine(tree: Tree, flags: string): boolean {
  const parts = tree.kind === 'sequence' ? tree.parts : [tree];
  const [head] = parts;
  if (tree.kind === 'choice') return tree.parts.every((part) => staysInLine(part, flags));
  if (head?.kind !== 'edge' || head.source !== '^') return head?.kind === 'choice' && staysInLine(head, flags);
  return !flags.includes('m') || parts.every((part) => takesNo(part, LINE_ENDS));
}

function takesNo(tree: Tree, set: CodePoints): boolean {
  if (tree.kind === 'set') return !overlaps(tree.set, set);
  if (tree.kind === 'edge' || tree.kind === 'back') return true;
  return 'parts' in tree ? tree.parts.every((part) => takesNo(part, set)) : takesNo(tree.body, set);
}
