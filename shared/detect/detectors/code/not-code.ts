/**
 * Lines that look technical and are not source code: each entry is what the line may start with, its shape, and how far it pushes a block apart.
 * Settings and records (JSON, YAML, CSV) only dilute, because code holds tables of data too.
 */
const SHAPES: readonly (readonly [first: RegExp, shape: RegExp, weight: number])[] = [
  // Logs: a date, a time or a level in front.
  [
    /[[(<\dA-Z]/u,
    /^[[(<]?\d{4}[-/]\d{1,2}[-/]\d{1,2}[T ]?|^[[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?\s|^(?:[A-Z][a-z]{2} ){1,2}[ \d]\d (?:\d{2}:)?/u,
    -3,
  ],
  [/[[(A-Z]/u, /^[[(]?(?:TRACE|DEBUG|INFO|WARN(?:ING)?|ERROR|FATAL|CRITICAL|NOTICE)\b[\]):]?(?:\s|$)/u, -3],
  [/\d/u, /^\d{1,3}(?:\.\d{1,3}){3}\s/u, -3],
  // Stack traces.
  [
    /[a-zA-Z_.]/u,
    /^at\s+[\w$.<>[\] ]+\s*\(|^at\s+\S+:\d+|^Traceback \(|^File "[^"]+", line \d+|^Caused by:|^\.\.\. \d+ more|^\w+(?:\.\w+)*(?:Error|Exception)\b:?/u,
    -2,
  ],
  [/[enwf]/u, /^(?:npm ERR!|error(?:\[E\d+\])?:|warning:|fatal:)/u, -2],
  // Shell sessions.
  [/[\w$%>.-]/u, /^(?:\$|%|❯|PS [A-Z]:\\[^>]*>|[A-Z]:\\[^>]*>|>>>|\.\.\.|[\w.-]+@[\w.-]+[:\s][^$#]*[$#])\s+\S/u, -1.5],
  // Markdown: bullets, numbered steps, tables, rulers, links.
  [/[-*+]/u, /^(?:[-*•]|\+(?!\s*\())\s+(?:\[[ x]\]\s+)?[\p{L}\d*_`"[【「(](?!.*;$)/u, -1],
  [/\d/u, /^\d{1,3}[.)]\s+\S/u, -2],
  [/\|/u, /^\|.*\|$/u, -1.5],
  [/[-=*_]/u, /^(?:-{3,}|={3,}|\*{3,}|_{3,})$/u, -0.3],
  [/#/u, /^#{2,6}\s+\S/u, -1],
  [/[![]/u, /^!?\[.*\]\((?:https?:|\.{0,2}\/|#)|^\[!\[|^\[[^\]]+\]:?\s+https?:/u, -1],
  // Spreadsheet formulas.
  [/=/u, /^=\s*(?:[A-Z][A-Z0-9.]*\(|\$?[A-Z]{1,3}\$?\d+\b)/u, -3],
  // JSON, YAML, settings, headers.
  [/"/u, /^"[^"]*"\s*:\s*(?:"[^"]*"|[-\d.eE+]+|true|false|null|\[[^\]]*\]|\{.*\}|[[{])\s*,?$/u, 0.05],
  [/[{["]/u, /^[{[]?\s*"[\w -]+"\s*:\s*.*[}\]],?$/u, -0.8],
  [/[\w"./-]/u, /^(?:-\s+)?[\w."/-]+:\s+(?:[^;{(]*[^;{(,=>\])])$/u, -0.5],
  [/[\w./-]/u, /^(?!(?:else|try|finally|default|begin|public|private|protected):)(?:-\s+)?[\w./-]+:$/u, -0.1],
  [/[A-Z]/u, /^[A-Z][A-Z0-9_]*=[^;()`$]*$/u, -0.2],
  [/[[A-Z]/u, /^\[[\w.: -]+\]$|^[A-Z]\w*\[[\w@]+\]=/u, -0.5],
  [/h/u, /^https?:\/\/\S+$/u, -0.5],
  [/[-\d]/u, /^[-\d., ]+,$/u, -0.1],
  // Records: comma or tab separated.
  [/./u, /^[^\t(){};=]*\t[^\t(){};=]*\t[^(){};=]*$/u, -1],
  [/./u, /^[^,(){}[\];="'<>]+,[^,(){}[\];="'<>]*,[^(){}[\];="'<>]+$/u, -0.6],
  // LaTeX.
  [/\\/u, /^\\(?:begin|end|frac|section|item|sum|int|documentclass|usepackage)\b/u, -1],
];

type Weighted = readonly [shape: RegExp, weight: number];
const ANY: readonly Weighted[] = SHAPES.map(([, shape, weight]) => [shape, weight]);
const BY_FIRST: readonly (readonly Weighted[])[] = Array.from({ length: 128 }, (_, code) =>
  SHAPES.filter(([first]) => first.test(String.fromCharCode(code))).map(
    ([, shape, weight]) => [shape, weight] as const,
  ),
);

/** How far a line pushes a block apart (negative), or 0 when no shape of data, log or outline fits. */
export function notCodeWeight(body: string): number {
  for (const [shape, weight] of BY_FIRST[body.charCodeAt(0)] ?? ANY) {
    if (shape.test(body)) return weight;
  }
  return 0;
}
