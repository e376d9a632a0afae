import type { Company } from '../company/company.ts';
import type { Bilingual } from '../language.ts';
import type { OwnWords } from '../policy/own-words.ts';
import type { Category } from './category.ts';
import type { CodeFacts, CompanyFacts, Span } from './finding.ts';
import type { Gated, Mentions } from './gated.ts';
import type { Names } from './names/names.ts';
import type { Reason } from './reason.ts';

export type Kind = 'personal' | 'secret' | 'code' | 'marker' | 'company';
export type DetectorId = `${Kind}/${string}`;

/** How sure a detector is of one candidate, and what made it so. */
export interface Assessment {
  /** From 0 to 1. */
  readonly confidence: number;
  readonly because: readonly Reason[];
}

/** A span that a detector found, in offsets of the view it was given. */
export interface Found extends Span, Assessment {
  readonly code?: CodeFacts;
  readonly company?: CompanyFacts;
  /** Left out: the category of the detector. */
  readonly category?: Category;
}

/** One match of a pattern, offered to `accept`. All text is folded (see `fold.ts`). */
export interface Candidate extends Span {
  readonly value: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
  /** The whole folded text; `start` and `end` are offsets into it. */
  readonly text: string;
  /** Up to 60 characters that stand before the value, the line above included. */
  readonly before: string;
  /** Up to 60 characters that stand after the value, the line below included. */
  readonly after: string;
  /** Heading of the table column the value stands in (tab or comma separated text), or ''. */
  readonly column: string;
}

/** What a `find` function may look at besides the text. */
export interface Surroundings {
  /** The dictionaries of names, or `undefined` while they are not loaded. */
  readonly names: Names | undefined;
  /** What the company knows to be its own; left out where it has given nothing. */
  readonly company?: Company | undefined;
  /** What the policy itself names; left out where it names nothing. */
  readonly own?: OwnWords | undefined;
  /** Heading of the table column that holds the offset (tab or comma separated text), or ''. */
  readonly columnAt: (offset: number) => string;
  /** Whether a literal of `needs` or of `parts` stands in the text, whatever its case. */
  readonly mentions: Mentions;
  /** The text was spelled in characters that nobody sees. */
  readonly hidden?: boolean | undefined;
}

/** The advice, proof and identity every detector carries. */
interface DetectorFacts {
  readonly id: DetectorId;
  readonly category: Category;
  readonly title: Bilingual;
  readonly severity: 'low' | 'medium' | 'high';
  /** A detector on trial is reported but never holds a text. */
  readonly trial?: true;
  /** A block may hold other findings inside it (source code that holds a key). */
  readonly block?: true;
  /** Its findings stand beside those of others on the same text: neither hides the other. */
  readonly beside?: true;
  /** The value may be broken over two lines; the runner proves it. */
  readonly wraps?: true;
  /** Cheap gate: lower-case literals of which at least one must occur in the lower-cased folded text. */
  readonly needs?: readonly string[];
  /**
   * Every match holds one of `needs` and is, with all that the pattern looks at around it, at most this many UTF-16 code
   * units long. The pattern then reads only where those literals stand.
   */
  readonly reach?: number;
  /** The patterns a `find` function chooses from by what the text mentions; without `needs` they are the gate. */
  readonly parts?: readonly Gated[];
  /** Law, standard or vendor document the rule is taken from. */
  readonly source?: string;
  readonly why: Bilingual;
  readonly instead: Bilingual;
  /**
   * «…» marks the exact span that must be reported: tests and reference page at once. At least one hit, and as many
   * misses as hits. Not there in what ships.
   */
  readonly examples: { readonly hits: readonly string[]; readonly misses: readonly string[] };
  /** «…» marks what ought to be found and is not yet. The runner proves it, so that a row leaves when it is found. */
  readonly knownMisses?: readonly string[];
}

export interface PatternDetector extends DetectorFacts {
  /** Flags `d`, `g` and `u` and a group named `value`: the span always comes from the engine, never from arithmetic. */
  readonly pattern: RegExp;
  /**
   * Judges one match; `true` means confidence 0.9 by shape. Left out: every match counts so. The dictionaries are
   * `undefined` while they are not loaded.
   */
  readonly accept?: (candidate: Candidate, names?: Names) => boolean | Assessment;
}

export interface FindDetector extends DetectorFacts {
  /** Finds spans where one pattern cannot. Works on the folded text; offsets are into it. */
  readonly find: (text: string, around: Surroundings) => Iterable<Found>;
}

export type Detector = PatternDetector | FindDetector;

/**
 * Declares a detector. Throws a `TypeError` at load when the pattern lacks a flag or the `value` group, so that a broken
 * detector cannot ship. Its rows are left out of what ships (`build/strip-examples.ts`); the runner counts and proves them.
 */
export function defineDetector<T extends Detector>(detector: T): T {
  if ('pattern' in detector) refuseBadPattern(detector.id, detector.pattern);
  return detector;
}

function refuseBadPattern(id: DetectorId, pattern: RegExp): void {
  for (const flag of 'dgu') {
    if (!pattern.flags.includes(flag)) throw new TypeError(`${id}: pattern lacks the flag ${flag}`);
  }
  if (!pattern.source.includes('(?<value>')) throw new TypeError(`${id}: pattern lacks a group named value`);
}

/** A piece of evidence for `weigh`: a reason and how much it adds to (or, negative, takes from) the confidence. */
export type Evidence = readonly [reason: Reason, weight: number];

/**
 * Adds evidence to a starting confidence. Entries that are `false` or `undefined` did not apply.
 * The result is kept between 0.05 and 0.99, rounded to two digits.
 */
export function weigh(start: number, ...evidence: readonly (Evidence | false | undefined)[]): Assessment {
  const applied = evidence.filter((item): item is Evidence => Array.isArray(item));
  const sum = applied.reduce((total, [, weight]) => total + weight, start);
  const confidence = Math.round(Math.min(0.99, Math.max(0.05, sum)) * 100) / 100;
  const strongestFirst = applied.toSorted((a, b) => Math.abs(b[1]) - Math.abs(a[1]));
  return { confidence, because: strongestFirst.map(([reason]) => reason) };
}
