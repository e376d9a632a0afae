/**
 * Lines that look technical and are not source code: each entry is a shape and how far it pushes a block apart.
 * Settings and records (JSON, YAML, CSV) only dilute, because code holds tables of data too.
 */
const SHAPES: readonly (readonly [RegExp, number])[] = [
  // Logs: a date, a time or a level in front.
  [
    /^[[(<]?\d{4}[-/]\d{1,2}[-/]\d{1,2}[T ]?|^[[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?\s|^(?:[A-Z][a-z]{2} ){1,2}[ \d]\d (?:\d{2}:)?/u,
    -3,
  ],
  [/^[[(]?(?:TRACE|DEBUG|INFO|WARN(?:ING)?|ERROR|FATAL|CRITICAL|NOTICE)\b[\]):]?(?:\s|$)/u, -3],
  [/^\d{1,3}(?:\.\d{1,3}){3}\s/u, -3],
  // Stack traces.
  [
    /^at\s+[\w$.<>[\] ]+\s*\(|^at\s+\S+:\d+|^Traceback \(|^File "[^"]+", line \d+|^Caused by:|^\.\.\. \d+ more|^\w+(?:\.\w+)*(?:Error|Exception)\b:?/u,
    -2,
  ],
  [/^(?:npm ERR!|error(?:\[E\d+\])?:|warning:|fatal:)/u, -2],
  // Shell sessions.
  [/^(?:\$|%|❯|PS [A-Z]:\\[^>]*>|[A-Z]:\\[^>]*>|>>>|\.\.\.|[\w.-]+@[\w.-]+[:\s][^$#]*[$#])\s+\S/u, -1.5],
  // Markdown: bullets, numbered steps, tables, rulers, links.
  [/^(?:[-*•]|\+(?!\s*\())\s+(?:\[[ x]\]\s+)?[\p{L}\d*_`"[【「(](?!.*;$)/u, -1],
  [/^\d{1,3}[.)]\s+\S/u, -2],
  [/^\|.*\|$/u, -1.5],
  [/^(?:-{3,}|={3,}|\*{3,}|_{3,})$/u, -0.3],
  [/^#{2,6}\s+\S/u, -1],
  [/^!?\[.*\]\((?:https?:|\.{0,2}\/|#)|^\[!\[|^\[[^\]]+\]:?\s+https?:/u, -1],
  // Spreadsheet formulas.
  [/^=\s*(?:[A-Z][A-Z0-9.]*\(|\$?[A-Z]{1,3}\$?\d+\b)/u, -3],
  // JSON, YAML, settings, headers.
  [/^"[^"]*"\s*:\s*(?:"[^"]*"|[-\d.eE+]+|true|false|null|\[[^\]]*\]|\{.*\}|[[{])\s*,?$/u, -0.15],
  [/^[{[]?\s*"[\w -]+"\s*:\s*.*[}\]],?$/u, -0.8],
  [/^(?:-\s+)?[\w."/-]+:\s+(?:[^;{(]*[^;{(,=>\])])$/u, -0.5],
  [/^(?:-\s+)?[\w./-]+:$/u, -0.1],
  [/^[A-Z][A-Z0-9_]*=[^;()]*$/u, -0.2],
  [/^\[[\w.: -]+\]$|^[A-Z]\w*\[[\w@]+\]=/u, -0.5],
  [/^https?:\/\/\S+$/u, -0.5],
  // Records: comma or tab separated.
  [/^[^(){};=]*\t[^(){};=]*\t[^(){};=]*$/u, -1],
  [/^[^(){}[\];="'<>]+(?:,[^(){}[\];="'<>]+){2,}$/u, -0.6],
  // LaTeX.
  [/^\\(?:begin|end|frac|section|item|sum|int|documentclass|usepackage)\b/u, -1],
];

/** How far a line pushes a block apart (negative), or 0 when no shape of data, log or outline fits. */
export function notCodeWeight(body: string): number {
  for (const [pattern, weight] of SHAPES) {
    if (pattern.test(body)) return weight;
  }
  return 0;
}
