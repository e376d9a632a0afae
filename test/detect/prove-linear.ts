import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { check } from 'recheck';

/** A pattern, and the longest text it is ever tried on in UTF-16 code units; `undefined` for texts of any length. */
export interface Question {
  readonly source: string;
  readonly flags: string;
  readonly longest: number | undefined;
}

/**
 * `linear`: proven for texts of any length, or no text was found that makes the pattern read more than `MOST_READS`
 * characters for each of its own. Anything else names the attack, or says why there is no answer.
 */
export type Verdict = 'linear' | `slow on ${string}` | `no answer: ${string}`;

/**
 * How many characters a pattern may read for each character of the text. A pattern that looks some hundred characters
 * ahead from every place stays below; one that is quadratic crosses it on the lengths below.
 */
const MOST_READS = 1_000;

/** Stands for a text of any length: what is quadratic reads 3 000 characters for each of these. */
const ANY_LENGTH = 6_000;

/** Repeats with an upper bound cost the same on every longer text. */
const BOUNDED_LENGTH = 500;

const VERSION = (JSON.parse(readFileSync('node_modules/recheck/package.json', 'utf8')) as { version: string }).version;
const CACHE = `node_modules/.cache/sekisho/recheck-${VERSION}-${MOST_READS}.json`;

/** Whether a pattern has a repeat without an upper bound. */
export function hasOpenRepeat(source: string): boolean {
  const bare = source.replaceAll(/\\./gsu, 'x').replaceAll(/\[[^\]]*\]/gu, 'x');
  return /[*+]|\{\d+,\}/u.test(bare);
}

/** Asks recheck about every pattern, as many at once as there are cores. Answers stay in a file, by pattern and length. */
export async function verdictsOn(questions: readonly Question[]): Promise<ReadonlyMap<Question, Verdict>> {
  const known = readCache();
  const verdicts = new Map<Question, Verdict>();
  const waiting = [...questions];
  const work = async (): Promise<void> => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const length = lengthFor(next);
      const key = `/${next.source}/${next.flags} ${length}`;
      const verdict = known[key] ?? (await verdictOn(next, length));
      // No answer in time may be the machine's fault: it is asked again.
      if (!verdict.startsWith('no answer')) known[key] = verdict;
      verdicts.set(next, verdict);
      if (verdicts.size % 200 === 0) writeCache(known);
    }
  };
  await Promise.all(cpus().map(work));
  writeCache(known);
  return verdicts;
}

function writeCache(known: Readonly<Record<string, Verdict>>): void {
  mkdirSync('node_modules/.cache/sekisho', { recursive: true });
  writeFileSync(CACHE, JSON.stringify(known));
}

function readCache(): Record<string, Verdict> {
  try {
    return JSON.parse(readFileSync(CACHE, 'utf8')) as Record<string, Verdict>;
  } catch {
    // There is none yet.
    return {};
  }
}

function lengthFor({ source, longest }: Question): number {
  return hasOpenRepeat(source) ? Math.min(longest ?? ANY_LENGTH, ANY_LENGTH) : BOUNDED_LENGTH;
}

async function verdictOn({ source, flags }: Question, length: number): Promise<Verdict> {
  const open = hasOpenRepeat(source);
  // The search is kept small: it has to find that a pattern grows, not the worst of all texts.
  const search = {
    attackLimit: length * MOST_READS,
    maxAttackStringSize: length,
    maxGeneStringSize: Math.min(length, 2_400),
    attackTimeout: null,
    incubationTimeout: null,
    maxIteration: 1,
    maxInitialGenerationSize: 60,
    maxGenerationSize: 20,
    mutationSize: 10,
    crossoverSize: 5,
    timeout: open ? 20_000 : 4_000,
  } as const;
  const plain = flags.replaceAll(/[dgy]/gu, '');
  const first = await check(source, plain, search);
  // The proof counts texts of any length. A pattern that it refuses may still be good enough for short ones.
  const result =
    first.status === 'vulnerable' && first.checker === 'automaton'
      ? await check(source, plain, { ...search, checker: 'fuzz' })
      : first;
  if (result.status === 'safe') return 'linear';
  // Without an open repeat the work at one place has a limit that no longer text moves, which is what linear means.
  // Recheck looks for a limit that is too high; where it found none in its time, the first reason stands alone.
  if (!open && result.status === 'unknown' && result.error.kind === 'timeout') return 'linear';
  return result.status === 'vulnerable' ? `slow on ${result.attack.pattern}` : `no answer: ${result.error.kind}`;
}
