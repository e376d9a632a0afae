import type { Span } from '../detect/finding.ts';
import { marksToAsk } from './fingerprints.ts';
import type { Cut } from './grams.ts';
import { lookUp, type PackedSet } from './packed-set.ts';
import type { SipKey } from './siphash.ts';
import type { Tokens } from './tokens.ts';

/** A stretch of the text that a source has too. */
export interface Match extends Span {
  /** Number of the source in its index. */
  readonly source: number;
  /** How many fingerprints agree. */
  readonly marks: number;
  /** Tokens that the stretch has, and how many tokens the text has. */
  readonly tokens: number;
  readonly of: number;
}

export interface Fingerprinted {
  readonly set: PackedSet;
  readonly cut: Cut;
  readonly key: SipKey;
}

interface Run {
  first: number;
  last: number;
  marks: number;
}

/** Every stretch of the text for which fingerprints of one source speak, in the order of the text. */
export function matchesIn(tokens: Tokens, { set, cut, key }: Fingerprinted): readonly Match[] {
  const open = new Map<number, Run>();
  const closed: Match[] = [];
  const sources: number[] = [];
  const reach = cut.gram + cut.window * GAP;
  const close = (source: number, run: Run): void => void closed.push(matchOf(tokens, cut, source, run));
  for (const { tag, at } of marksToAsk(tokens, cut, key, set.tagBits)) {
    sources.length = 0;
    if (lookUp(set, tag, sources) === 0) continue;
    for (const source of sources) {
      const run = open.get(source);
      if (run !== undefined && at - run.last <= reach) {
        run.last = at;
        run.marks++;
        continue;
      }
      if (run !== undefined) close(source, run);
      open.set(source, { first: at, last: at, marks: 1 });
    }
  }
  for (const [source, run] of open) close(source, run);
  return closed.toSorted((a, b) => a.start - b.start || b.marks - a.marks);
}

/** Two fingerprints of one copy lie at most a window apart; one that an edit destroyed leaves a gap of some more. */
const GAP = 3;

function matchOf(tokens: Tokens, { gram }: Cut, source: number, { first, last, marks }: Run): Match {
  const end = last + gram - 1;
  return {
    source,
    marks,
    start: tokens.starts[first] ?? 0,
    end: tokens.ends[end] ?? 0,
    tokens: end - first + 1,
    of: tokens.count,
  };
}
