import { posix } from 'node:path';
import { IMPORT_TABLE } from './import-table.ts';
import type { Import, SourceFacts } from './source-facts.ts';

const LONGEST_FILE = 200;
const EMPTY_NAMES = /(?:^|[-/.])(?:utils?|helpers?|common|managers?|misc)(?=[-/.]|$)/u;
const KEBAB_PATH = /^(?:\.?[a-z0-9]+(?:[-.][a-z0-9]+)*\/)*[a-z0-9]+(?:[-.][a-z0-9]+)*$/u;
/** A barrel that a person could be tempted to add; entry points of the hosts are named for what they are. */
const INDEX_FILE = /(?:^|\/)index\.tsx?$/u;

/** Everything wrong with one source file, as sentences that name the file. An empty list means nothing. */
export function judgeFile(file: SourceFacts, isDetector: (path: string) => boolean): readonly string[] {
  const problems = [...judgeName(file.path), ...judgeShape(file), ...judgeSuspects(file)];
  for (const item of file.imports) {
    const problem = judgeImport(file.path, item, isDetector);
    if (problem !== undefined) problems.push(problem);
  }
  return problems;
}

/** Why this file may not import that, or `undefined` when it may. */
export function judgeImport(
  path: string,
  { specifier, typeOnly }: Import,
  isDetector: (path: string) => boolean,
): string | undefined {
  const row = IMPORT_TABLE.find(({ files }) => fits(path, files));
  if (row === undefined) return `${path}: no row of the import table speaks for this place`;
  const target = targetOf(path, specifier);
  const allowed = [...row.may, ...(typeOnly ? (row.mayAsType ?? []) : [])];
  const beside = allowed.includes('beside') && isBeside(path, target);
  if (beside && isDetector(target)) return `${path}: imports the detector ${target}; detectors do not know each other`;
  if (beside || allowed.some((pattern) => fits(target, pattern))) return undefined;
  return `${path}: may not import ${target}; ${row.why}`;
}

/** Same folder, or a folder of vocabulary below `detectors/`. */
function isBeside(path: string, target: string): boolean {
  return target.startsWith(`${posix.dirname(path).split('/').slice(0, 3).join('/')}/`);
}

/** A path of the repository, `node:NAME` or `npm:NAME`. Query suffixes of the bundler (`?raw`) do not count. */
function targetOf(path: string, specifier: string): string {
  const plain = specifier.replace(/\?.*$/u, '');
  if (plain.startsWith('.')) return posix.join(posix.dirname(path), plain);
  return plain.startsWith('node:') ? plain : `npm:${plain}`;
}

function fits(text: string, pattern: string): boolean {
  const source = pattern.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/gu, String.raw`\$&`));
  return new RegExp(`^${source.join('.*')}$`, 'u').test(text);
}

function judgeName(path: string): string[] {
  const problems: string[] = [];
  if (!KEBAB_PATH.test(path)) problems.push(`${path}: names are kebab-case`);
  if (EMPTY_NAMES.test(path.replace(/\.\w+$/u, ''))) problems.push(`${path}: the name says nothing about what it owns`);
  return problems;
}

function judgeShape({ path, lines, barrel }: SourceFacts): string[] {
  const problems: string[] = [];
  const generated = path.endsWith('.generated.ts') || path === 'shared/detect/catalog.ts';
  if (lines > LONGEST_FILE && !generated) {
    problems.push(`${path}: ${lines} lines; past ${LONGEST_FILE} ask what the second subject is`);
  }
  if (barrel || INDEX_FILE.test(path)) problems.push(`${path}: is a barrel; import from the file that owns the thing`);
  return problems;
}

/** `any` nowhere in the engine; no clock and no chance there either. */
function judgeSuspects({ path, suspects }: SourceFacts): string[] {
  if (!path.startsWith('shared/')) return [];
  return suspects.map((suspect) => {
    const [name, offset] = suspect.split(':');
    return `${path}: ${name} at offset ${offset}; the engine gives the same output for the same input, typed`;
  });
}
