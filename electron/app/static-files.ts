import { readFile } from 'node:fs/promises';
import { extname, isAbsolute, join, relative, resolve } from 'node:path';

/** The kinds of file a build of the page holds. Anything else is not served. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.bin': 'application/octet-stream',
  '.txt': 'text/plain; charset=utf-8',
};

export interface StaticFile {
  readonly type: string;
  readonly body: Uint8Array<ArrayBuffer>;
}

/**
 * The file of the built page for the path of an address (still percent-encoded), or `undefined`. `/` is `index.html`.
 * The path is resolved first and compared with a separator, so neither `..` nor a neighbour folder whose name begins
 * like the root can be reached.
 */
export async function staticFile(root: string, pathname: string): Promise<StaticFile | undefined> {
  const path = pathInside(root, pathname);
  const type = path === undefined ? undefined : TYPES[extname(path).toLowerCase()];
  if (path === undefined || type === undefined) return undefined;
  try {
    return { type, body: new Uint8Array(await readFile(path)) };
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** The path on disk, or `undefined` when the address does not name one inside `root`. */
export function pathInside(root: string, pathname: string): string | undefined {
  let name: string;
  try {
    name = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  // A backslash is a separator on Windows only, and no file of the page has one or a NUL in its name.
  if (!name.startsWith('/') || name.includes('\\') || name.includes('\0')) return undefined;
  const path = resolve(root, join('.', name === '/' ? '/index.html' : name));
  const inside = relative(resolve(root), path);
  return inside === '' || inside.startsWith('..') || isAbsolute(inside) ? undefined : path;
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR', 'EISDIR'].includes(String(error.code));
}
