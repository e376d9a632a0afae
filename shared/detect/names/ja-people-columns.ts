import { type Found, weigh } from '../detector.ts';
import { headingAt } from './heading.ts';
import { type Analysis, tailAt } from './ja-analysis.ts';
import { fitsNameSlot } from './ja-name-slots.ts';
import { NAME_COLUMN, THING_COLUMN } from './ja-vocabulary.ts';

const HEADED = /氏名|名前|担当|カナ|がな|名義|宛名|患者|者|員|生徒|客|name|contact|owner|assignee/iu;
const CELL = /(?:^|[\t|,])[ "]*([^\t|,\n"]{1,40})/gmu;
/** The cells below a heading for names. Every cell that has the form of a name is one, whatever the lists hold. */
export function* columnPeople(analysis: Analysis): Generator<Found> {
  const { text, columnAt } = analysis;
  if (!/[\t|,]/u.test(text) || !text.includes('\n') || !HEADED.test(text)) return;
  for (const match of text.matchAll(CELL)) {
    const cell = (match[1] ?? '').trimEnd();
    const start = match.index + match[0].length - (match[1] ?? '').length;
    const heading = headingAt(text, start, columnAt);
    if (!NAME_COLUMN.test(heading) || THING_COLUMN.test(heading)) continue;
    const end = endOfName(text, start, start + cell.length);
    const sure = fitsNameSlot(analysis, start, end);
    if (sure === undefined) continue;
    yield { start, end, ...weigh(0.5, ['column', 0.35], sure && ['dictionary', 0.08]) };
  }
}

/** Before an honorific or a remark in brackets, if the cell has one. */
function endOfName(text: string, start: number, end: number): number {
  const bracket = text.slice(start, end).search(/ ?[([]/u);
  const stop = bracket > 0 ? start + bracket : end;
  for (let at = start + 1; at < stop; at++) if (tailAt(text, at)?.end === stop) return at;
  return stop;
}
