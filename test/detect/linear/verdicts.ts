import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { check } from 'recheck';
import { type Tree, treeOf } from './pattern-tree.ts';
import { mostWorkAt, staysInLine } from './pattern-work.ts';

/** A pattern, and the longest text it is ever tried on in UTF-16 code units; `undefined` for texts of any length. */
export interface Question {
  readonly source: string;
  readonly flags: string;
  readonly longest: number | undefined;
}

/**
 * `linear`: no text of that length makes the pattern read more than `MOST_READS` characters for each of its own.
 * Anything else names a text that does, or says why there is no answer.
 */
export type Verdict = 'linear' | `slow on ${string}` | `no answer: ${string}`;

/** A pattern that looks some hundred characters ahead from every place stays below. */
const MOST_READS = 1_000;

/** Stands for a text of any length: what is quadratic reads 3 000 characters for each of these. */
const ANY_LENGTH = 6_000;

/** Repeats with an upper bound cost the same on every longer text. */
const BOUNDED_LENGTH = 500;

/** What counts as the same on a text of twice the length. */
const SAME = 1.01;

/**
 * Answers of recheck that said `linear`, as hashes of everything that they depend on. A pattern that is new or changed
 * has none and is asked again.
 */
const PROOFS = 'test/detect/linear/proofs.json';
const VERSION = (JSON.parse(readFileSync('node_modules/recheck/package.json', 'utf8')) as { version: string }).version;

/** Whether the form of a pattern alone bounds its work. */
export function isLinearByForm({ source, flags, longest }: Question): boolean {
  const tree = treeOf(source, flags);
  const length = longest ?? ANY_LENGTH;
  const work = workPerCharacter(tree, flags, length);
  return work <= MOST_READS && (longest !== undefined || work <= workPerCharacter(tree, flags, length / 2) * SAME);
}

/** What a pattern reads for each character of a text at most, were every place of the text its worst. */
function workPerCharacter(tree: Tree, flags: string, length: number): number {
  if (staysInLine(tree, flags)) return mostWorkAt(tree, length) / length;
  // The places of the text lie in eight parts, and a place in one of them has at most its whole length before it.
  const parts = Array.from({ length: 8 }, (_, part) => mostWorkAt(tree, Math.ceil((length * (part + 1)) / 8)));
  return parts.reduce((sum, work) => sum + work, 0) / parts.length;
}

/** Whether a pattern has a repeat without an upper bound. */
export function hasOpenRepeat(source: string): boolean {
  const hasOne = (tree: Tree): boolean => {
    if (tree.kind === 'repeat') return tree.max === Number.POSITIVE_INFINITY || hasOne(tree.body);
    if ('parts' in tree) return tree.parts.some(hasOne);
    return 'body' in tree && hasOne(tree.body);
  };
  return hasOne(treeOf(source, 'u'));
}

/** Asks recheck, as many patterns at once as there are cores, about those whose form is no proof and which have none. */
export async function verdictsOn(questions: readonly Question[]): Promise<ReadonlyMap<Question, Verdict>> {
  const known = new Set(JSON.parse(readFileSync(PROOFS, 'utf8')) as readonly string[]);
  const isKnown = (question: Question): boolean => known.has(nameOf(question)) || isLinearByForm(question);
  const verdicts = new Map<Question, Verdict>(questions.filter(isKnown).map((question) => [question, 'linear']));
  const waiting = questions.filter((question) => !verdicts.has(question));
  const work = async (): Promise<void> => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) verdicts.set(next, await verdictOn(next));
  };
  await Promise.all(cpus().map(work));
  return verdicts;
}

/** Writes down which patterns recheck has found linear. */
export function writeProofs(verdicts: ReadonlyMap<Question, Verdict>): void {
  const asked = [...verdicts].filter(([question, verdict]) => verdict === 'linear' && !isLinearByForm(question));
  writeFileSync(PROOFS, `${JSON.stringify(asked.map(([question]) => nameOf(question)).toSorted(), null, 2)}\n`);
}

/** A hash of the pattern and of everything else that an answer depends on. */
function nameOf({ source, flags, longest }: Question): string {
  const about = [source, flags, longest ?? ANY_LENGTH, MOST_READS, VERSION];
  return createHash('sha256').update(JSON.stringify(about)).digest('base64url').slice(0, 20);
}

async function verdictOn({ source, flags, longest }: Question): Promise<Verdict> {
  const open = hasOpenRepeat(source);
  const length = open ? (longest ?? ANY_LENGTH) : BOUNDED_LENGTH;
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
