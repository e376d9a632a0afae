import type { Found } from '../detector.ts';
import { type Analysis, tailAt } from './ja-analysis.ts';
import { isFullName, isPlainSurname } from './ja-likeness.ts';

const SEPARATOR_AFTER = /^(?:[ ]*[、,/・&][ ]*|と|や|及び|および|\n[・*●○■>-][ ]?)/u;
const SEPARATOR_BEFORE = /(?:[ ]*[、,/・&][ ]*|と|や|及び|および|\n[・*●○■>-][ ]?)$/u;
const NEXT_NAME = /^[々〇㐀-鿿ヶ]{2,5}(?: [々〇㐀-鿿]{1,3})?/u;
const LAST_NAME = /(?<![々〇㐀-鿿ヶァ-ヺー])[々〇㐀-鿿ヶ]{2,5}$/u;
const MOST_STEPS = 20;

/** Surnames in one list with a person who carries an honorific or a title: 「谷口と原田さん」. */
export function listNeighbours(analysis: Analysis, found: readonly Found[]): readonly Found[] {
  const titled = found.filter(({ end, confidence }) => confidence >= 0.7 && tailAt(analysis.text, end) !== undefined);
  const starts = new Set(titled.map(({ start }) => start));
  return titled.flatMap((person) => [...earlier(analysis, person.start), ...later(analysis, person.end, starts)]);
}

function* earlier(analysis: Analysis, from: number): Generator<Found> {
  let at = from;
  for (let step = 0; step < MOST_STEPS; step++) {
    const lead = analysis.text.slice(Math.max(0, at - 14), at);
    const separator = SEPARATOR_BEFORE.exec(lead)?.[0];
    const name = separator === undefined ? undefined : LAST_NAME.exec(lead.slice(0, -separator.length))?.[0];
    if (separator === undefined || name === undefined) return;
    const end = at - separator.length;
    const start = end - name.length;
    if (!isName(analysis, start, end)) return;
    yield { start, end, confidence: 0.8, because: ['neighbour', 'dictionary'] };
    at = start;
  }
}

/** Stops at the next titled person, from whom the list is followed anyway. */
function* later(analysis: Analysis, from: number, titled: ReadonlySet<number>): Generator<Found> {
  const { text } = analysis;
  let at = tailAt(text, from)?.end ?? from;
  for (let step = 0; step < MOST_STEPS; step++) {
    const separator = SEPARATOR_AFTER.exec(text.slice(at, at + 6))?.[0];
    if (separator === undefined) return;
    const start = at + separator.length;
    if (titled.has(start)) return;
    const run = NEXT_NAME.exec(text.slice(start, start + 10))?.[0] ?? '';
    let end = start + run.length;
    for (let cut = start + 1; cut < end; cut++)
      if (tailAt(text, cut) !== undefined && isName(analysis, start, cut)) end = cut;
    if (end - start < 2 || !isName(analysis, start, end)) return;
    yield { start, end, confidence: 0.8, because: ['neighbour', 'dictionary'] };
    at = tailAt(text, end)?.end ?? end;
  }
}

function isName(analysis: Analysis, start: number, end: number): boolean {
  return isPlainSurname(analysis, start, end) || isFullName(analysis, start, end);
}
