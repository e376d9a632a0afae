import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Licences that ask for no more than their notice, or (MPL-2.0) for changes to their own files. SPDX identifiers. */
const ACCEPTED = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-3.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'Python-2.0',
  'Unlicense',
  'WTFPL',
  'Zlib',
];

/** What `package.json` of an installed package says, as far as licences go. */
export interface Licensed {
  readonly name: string;
  readonly version: string;
  /** SPDX expression, or `undefined` where the package states none. */
  readonly licence: string | undefined;
}

/**
 * Whether an SPDX expression can be met with accepted licences: one side of an `OR`, both sides of an `AND`.
 * `AND` binds tighter; parentheses group (SPDX specification 2.3, annex D).
 */
export function isAccepted(expression: string): boolean {
  const tokens = expression.match(/\(|\)|[^\s()]+/gu) ?? [];
  let at = 0;
  const single = (): boolean => {
    const token = tokens[at++];
    if (token !== '(') return token !== undefined && ACCEPTED.includes(token.replace(/\+$/u, ''));
    const inner = either();
    return tokens[at++] === ')' && inner;
  };
  const both = (): boolean => {
    let fits = single();
    while (tokens[at] === 'AND') {
      at += 1;
      fits = single() && fits;
    }
    return fits;
  };
  const either = (): boolean => {
    let fits = both();
    while (tokens[at] === 'OR') {
      at += 1;
      fits = both() || fits;
    }
    return fits;
  };
  return either() && at === tokens.length;
}

/** One sentence for every package whose licence is missing or not accepted. */
export function refusedLicences(packages: readonly Licensed[]): readonly string[] {
  return packages
    .filter(({ licence }) => licence === undefined || !isAccepted(licence))
    .map(({ name, version, licence }) => `${name} ${version}: ${licence ?? 'states no licence'}`);
}

/** Every package of the lock file in `folder` that is installed there. Optional packages of other systems are not. */
export function installedPackages(folder: string): readonly Licensed[] {
  const lock = readJson(join(folder, 'package-lock.json'));
  const paths = Object.keys(asRecord(asRecord(lock).packages)).filter((path) => path !== '');
  return paths.flatMap((path) => {
    const file = readJson(join(folder, path, 'package.json'));
    if (file === undefined) return [];
    const { name, version, license, licenses } = asRecord(file);
    return [{ name: String(name), version: String(version), licence: licenceOf(license ?? licenses) }];
  });
}

/** Every package that the product needs when it runs, as `name version`: `dependencies` and what those depend on. */
export function shippedPackages(folder: string): readonly string[] {
  const packages = asRecord(asRecord(readJson(join(folder, 'package-lock.json'))).packages);
  const found = new Map<string, string>();
  const visit = (from: string) => {
    for (const name of Object.keys(asRecord(asRecord(packages[from]).dependencies))) {
      const path = placesOf(name, from).find((place) => Object.hasOwn(packages, place));
      if (path === undefined || found.has(path)) continue;
      found.set(path, `${name} ${String(asRecord(packages[path]).version)}`);
      visit(path);
    }
  };
  visit('');
  return [...new Set(found.values())].toSorted();
}

/** Where Node looks for a package that is asked for in `from`, nearest first. */
function placesOf(name: string, from: string): readonly string[] {
  const here = `${from === '' ? '' : `${from}/`}node_modules/${name}`;
  return from === ''
    ? [here]
    : [here, ...placesOf(name, from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))))];
}

/** Old packages write `{ type }` or a list of them. */
function licenceOf(stated: unknown): string | undefined {
  if (typeof stated === 'string') return stated;
  if (Array.isArray(stated)) return stated.map((item) => licenceOf(item) ?? 'unknown').join(' OR ');
  const { type } = asRecord(stated);
  return typeof type === 'string' ? type : undefined;
}

/** A parsed JSON file, or `undefined` where there is no such file. A broken file throws. */
function readJson(path: string): unknown {
  let source: string;
  try {
    source = readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
  return JSON.parse(source);
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** `node build/run.mjs build/licences.ts`: exit status 1 when a dependency may not be shipped. */
export function main(): void {
  const packages = installedPackages('.');
  const refused = refusedLicences(packages);
  if (refused.length > 0) process.exitCode = 1;
  console.log(refused.length > 0 ? refused.join('\n') : `${packages.length} packages, all with accepted licences`);
}
