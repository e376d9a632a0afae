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
    // A bundle's own plugins come after Vite has resolved names, so the text is swapped and not the name.
    load(id) {
      const target = targets.get(id);
      return target === undefined ? undefined : `export * from ${JSON.stringify(target)};`;
    },
  };
}
