import type { Plugin } from 'vite';

/** How libraries make a function out of text. */
const MADE = /\bnew Function\(/gu;

const REFUSAL = "const refusedFunction = () => { throw new EvalError('no functions out of text'); };";

/**
 * Takes out of the extension's libraries what would make functions out of text. The browser's rule for extensions
 * refuses that anyway, the libraries do without where it is refused, and reviewers need not look for what reaches it.
 */
export function noMadeFunctions(): Plugin {
  return {
    name: 'sekisho:no-made-functions',
    transform: (code, id) =>
      id.includes('node_modules') && code.includes('new Function(')
        ? { code: `${REFUSAL}\n${code.replaceAll(MADE, 'refusedFunction(')}`, map: null }
        : undefined,
  };
}
