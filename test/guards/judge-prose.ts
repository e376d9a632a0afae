/** What a public project's files never need: paths of one developer's machine, and talk about its own making. */
const UNWANTED: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['a path of one machine', /(?<![\w.:/-])\/(?:home|Users|work|root|private\/tmp)\/[\w.-]+/u],
  ['a path of one machine', /\b[A-Za-z]:\\Users\\(?!NAME\b)/u],
  ['the number of an issue', /\b(?:issue|ticket|PR) ?#?\d+\b/iu],
  ['a note to oneself', /(?:\/\/|\*|#|<!--)\s*(?:TODO|FIXME|HACK)\b/u],
];

/** One sentence for every line of a file that speaks of more than the project. `path:line` and what is wrong. */
export function judgeProse(path: string, text: string): readonly string[] {
  return text
    .split('\n')
    .flatMap((line, index) =>
      UNWANTED.filter(([, pattern]) => pattern.test(line)).map(([name]) => `${path}:${index + 1}: ${name}`),
    );
}
