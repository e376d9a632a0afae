import { join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Puts other modules in the place of some, for one bundle: a script of the extension has everything in one file, so
 * what it gets from another script must not come along.
 * @param swaps from path to path, both from the root of the repository
 */
export function swapModules(swaps: Readonly<Record<string, string>>): Plugin {
  const root = join(import.meta.dirname, '..');
  const targets = new Map(Object.entries(swaps).map(([from, to]) => [join(root, from), join(root, to)]));
  return {
    name: 'sekisho:swap-modules',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (importer === undefined || !source.startsWith('.')) return undefined;
      const target = targets.get(join(importer, '..', source));
      // The module that stands in may use the one it stands in for.
      return target === undefined || target === importer ? undefined : target;
    },
  };
}
