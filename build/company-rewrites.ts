import { codeTokens } from '../shared/company/code-tokens.ts';
import { CODE_WORDS } from '../shared/company/code-words.ts';

/** Ways in which people change code before they paste it. */
export const REWRITES: readonly (readonly [name: string, rewrite: (code: string) => string])[] = [
  ['as it is', (code) => code],
  ['identifiers renamed', renamed],
  ['reformatted', reformatted],
  ['comments removed', (code) => code.replaceAll(/\/\*[\s\S]*?\*\//gu, '').replaceAll(/^\s*(?:\/\/|#(?!!)).*$/gmu, '')],
  ['comments translated', translated],
  ['halves exchanged', exchanged],
  ['first and last line cut', cut],
];

/** Every word that is no word of a programming language, always by the same new name. */
function renamed(code: string): string {
  const names = new Map<string, string>();
  return code.replaceAll(/(?<![\w$'"`])[A-Za-z_$][\w$]*/gu, (word) => {
    if (CODE_WORDS.has(word.toLowerCase())) return word;
    const name = names.get(word) ?? `name${names.size.toString(36)}`;
    names.set(word, name);
    return name;
  });
}

/** No indentation, braces and arguments on lines of their own, double quotes, no semicolons. */
function reformatted(code: string): string {
  return code
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replaceAll('{\n', '\n{\n')
    .replaceAll(/, ?/gu, ',\n  ')
    .replaceAll(/'([^'"\n]*)'/gu, '"$1"')
    .replaceAll(';\n', '\n');
}

/** Comments say the same in Japanese; code without any gets one for every third line. */
function translated(code: string): string {
  const other = code.replaceAll(/^(\s*(?:\/\/|#(?!!)|\*) ).*$/gmu, '$1ここで値を確かめてから次へ進みます');
  if (other !== code) return other;
  const sign = /^\s*(?:def|import|from|class|elif) /mu.test(code) && !code.includes('{') ? '#' : '//';
  return code
    .split('\n')
    .map((line, at) => (at % 3 === 1 ? `${sign} ここで値を確かめます\n${line}` : line))
    .join('\n');
}

/** The second half first, as where functions are put in another order. */
function exchanged(code: string): string {
  const lines = code.split('\n');
  const half = Math.floor(lines.length / 2);
  return [...lines.slice(half), ...lines.slice(0, half)].join('\n');
}

function cut(code: string): string {
  const lines = code.split('\n');
  const [first = '', last = ''] = [lines[0], lines.at(-1)];
  return [first.slice(first.length / 2), ...lines.slice(1, -1), last.slice(0, last.length / 2)].join('\n');
}

/** So many consecutive lines of a text that hold code, from a place that `chance` chooses; `undefined` where there are none. */
export function fragmentOf(text: string, lines: number, chance: () => number): string | undefined {
  const all = text.split('\n');
  const holds = linesWithCode(text, all);
  for (let time = 0; time < 20; time++) {
    const start = Math.floor(chance() * Math.max(1, all.length - lines));
    if (holds[start] !== true) continue;
    let end = start;
    for (let taken = 0; end < all.length && taken < lines; end++) if (holds[end] === true) taken++;
    const piece = all.slice(start, end);
    const taken = holds.slice(start, end).filter(Boolean).length;
    if (taken === lines && piece.length < lines * 2) return piece.join('\n');
  }
  return undefined;
}

const LONGEST_LINE = 200;

/** Lines with a token that begins on them: neither blank nor a comment. */
function linesWithCode(text: string, all: readonly string[]): readonly boolean[] {
  const holds = all.map(() => false);
  const { starts, count } = codeTokens(text);
  let line = 0;
  let next = (all[0]?.length ?? 0) + 1;
  for (let token = 0; token < count; token++) {
    while ((starts[token] ?? 0) >= next) next += (all[++line]?.length ?? 0) + 1;
    holds[line] = (all[line]?.length ?? 0) <= LONGEST_LINE;
  }
  return holds;
}

/** The same numbers in every run (Numerical Recipes, linear congruential generator). */
export function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 0) / 2 ** 32;
  };
}
