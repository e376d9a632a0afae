import type { Detector } from '../shared/detect/detector.ts';
import { findingWords } from '../shared/words/finding-words.ts';

/** How many rows of a kind are shown, and how long one may be before it is cut. */
const ROWS = 3;
const LONGEST = 140;
/** How much of a key is shown: enough to recognise its format, too little for those who look for keys. */
const SHOWN = { found: 10, leftAlone: 24 };
const LITERALS = 8;

/** One detector on the page: heading with anchor, facts, and the rows that prove it. Ends with an empty line. */
export function detectorEntry(detector: Detector): readonly string[] {
  const { id, title, category, severity, trial, source, examples, knownMisses = [] } = detector;
  const facts = [
    findingWords.en.category[category],
    `weight ${severity}`,
    ...(trial === true ? ['on trial: reported, never held'] : []),
    ...(detector.wraps === true ? ['may be broken over lines'] : []),
  ];
  const keyShown = (length: number) => (category === 'credential' ? length : Number.POSITIVE_INFINITY);
  return [
    `<a id="${id.replace('/', '-')}"></a>`,
    '',
    `### ${title.en} · ${title.ja}`,
    '',
    `\`${id}\` · ${facts.join(' · ')}`,
    '',
    `- Rule: ${source ?? 'our own, from what such texts have in common'}`,
    `- Reads on: ${gateWords(detector)}`,
    ...rowList('Found', chosen(examples.hits), keyShown(SHOWN.found)),
    ...rowList('Left alone', chosen(examples.misses), keyShown(SHOWN.leftAlone)),
    ...rowList('Not found yet', knownMisses, keyShown(SHOWN.found)),
    '',
  ];
}

function gateWords({ needs }: Detector): string {
  if (needs === undefined) return 'every text';
  const shown = needs.slice(0, LITERALS).map(codeSpan).join(' ');
  return needs.length > LITERALS ? `${shown} and ${needs.length - LITERALS} more` : shown;
}

/** The first rows that are short enough to read, or else the shortest. */
function chosen(rows: readonly string[]): readonly string[] {
  const short = rows.filter((row) => row.length <= LONGEST);
  return (short.length > 0 ? short : rows.toSorted((a, b) => a.length - b.length)).slice(0, ROWS);
}

function rowList(name: string, rows: readonly string[], keyShown: number): readonly string[] {
  if (rows.length === 0) return [];
  return [`- ${name}:`, ...rows.map((row) => `  - ${codeSpan(shortened(row, keyShown))}`)];
}

function shortened(row: string, keyShown: number): string {
  const safe = row.replaceAll(/[A-Za-z0-9+/=_-]{20,}/gu, (run) =>
    run.length > keyShown ? `${run.slice(0, keyShown)}…` : run,
  );
  const line = safe.replaceAll(/\s*\n\s*/gu, ' ⏎ ').replaceAll('\t', ' ⇥ ');
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST)}…`;
}

/** A code span that stands whatever backticks the text holds, and that does not end a table cell. */
function codeSpan(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/gu) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const padding = longest > 0 || text.startsWith(' ') || text.endsWith(' ') ? ' ' : '';
  return `${fence}${padding}${visible(text)}${padding}${fence}`;
}

/** Invisible characters are named, because a page cannot show them. */
function visible(text: string): string {
  return text.replaceAll(
    /[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/gu,
    (char) => `<U+${char.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}>`,
  );
}
