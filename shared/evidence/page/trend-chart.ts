import { ACTIONS } from '../../policy/policy.ts';
import { firstDay, type Step } from '../../sums/trend.ts';
import { addDays, daysBetween } from '../../train/assign/day.ts';
import { evidenceWords } from '../../words/evidence-words.ts';
import { historyWords } from '../../words/history-words.ts';
import { sumOf } from '../check-figures.ts';
import type { CheckFacts, Period, Tally } from '../facts.ts';
import { el, type Node } from './node.ts';
import { wholeNumber } from './numbers.ts';
import { headCell, numberCell, type PageParts, tableWords, titled } from './page-parts.ts';
import { tableOf } from './table.ts';

/** Checks of a day, week or month that begins on this day. */
export interface Stretch {
  readonly from: string;
  readonly actions: Tally;
}

/** The finest step that leaves at most 31 stretches, which is what a printed page has room for. */
export function stepOf({ from, to }: Period): Step {
  const days = daysBetween(from, to) + 1;
  if (days <= 31) return 'day';
  return days <= 7 * 30 ? 'week' : 'month';
}

/** The stretches of a period in their order; those without a check are there too. */
export function stretchesOf(days: CheckFacts['days'], period: Period, step: Step): readonly Stretch[] {
  const sums = new Map<string, Record<(typeof ACTIONS)[number], number>>();
  for (let day = period.from; day <= period.to; day = addDays(day, 1)) {
    const from = startOf(day, period, step);
    if (!sums.has(from)) sums.set(from, { allow: 0, warn: 0, redact: 0, block: 0 });
  }
  for (const { day, actions } of days) {
    const sum = sums.get(startOf(day, period, step));
    if (sum !== undefined) for (const action of ACTIONS) sum[action] += actions[action];
  }
  return [...sums].map(([from, actions]) => ({ from, actions }));
}

/** A week or month that the period begins in the middle of begins with the period. */
function startOf(day: string, { from }: Period, step: Step): string {
  const first = firstDay(day, step);
  return first < from ? from : first;
}

/** Checks over time as stacked bars with their numbers, and the same as a table. */
export function trendPart(parts: PageParts): Node {
  const { facts, language } = parts;
  const words = evidenceWords[language];
  const { days, actions } = facts.checks;
  const step = stepOf(facts.period);
  const title = words.trendTitle(words.step[step]);
  if (days.length === 0) return titled(parts, title, undefined, undefined);
  const stretches = stretchesOf(days, facts.period, step);
  const label = words.trendLabel(wholeNumber(sumOf(actions), language));
  return titled(
    parts,
    title,
    undefined,
    el('div', {}, legend(parts), bars(stretches, label), table(parts, title, stretches)),
  );
}

/** The drawing's grid in units of its view box; it is as wide as the page. */
const WIDE = 720;
const HIGH = 150;
const TOP = 16;

function bars(stretches: readonly Stretch[], label: string): Node {
  const most = Math.max(1, ...stretches.map(({ actions }) => sumOf(actions)));
  const column = WIDE / stretches.length;
  // Labels of neighbours must not touch: about 34 units each.
  const every = Math.ceil(34 / column);
  const drawn = stretches.map(({ from, actions }, index) =>
    el(
      'g',
      { transform: `translate(${round(index * column)} ${TOP})` },
      ...bar(actions, HIGH / most, column),
      ...(index % every === 0 ? [el('text', { x: round(column / 2), y: HIGH + 16 }, from.slice(5))] : []),
    ),
  );
  return el(
    'svg',
    { class: 'chart', viewBox: `0 0 ${WIDE} ${TOP + HIGH + 22}`, role: 'img', 'aria-label': label },
    el('line', { x1: 0, x2: WIDE, y1: TOP + HIGH, y2: TOP + HIGH }),
    ...drawn,
  );
}

function bar(actions: Tally, unit: number, column: number): readonly Node[] {
  const width = Math.min(44, column * 0.7);
  let top = HIGH;
  const parts = ACTIONS.flatMap((action) => {
    const height = actions[action] * unit;
    top -= height;
    const place = { x: round((column - width) / 2), y: round(top), width: round(width), height: round(height) };
    return height === 0 ? [] : [el('rect', { ...place, 'data-action': action })];
  });
  const total = sumOf(actions);
  return total === 0 ? [] : [...parts, el('text', { x: round(column / 2), y: round(top - 4) }, String(total))];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function legend({ language }: PageParts): Node {
  const verdict = historyWords[language].verdict;
  const items = ACTIONS.map((action) =>
    el(
      'li',
      {},
      el(
        'svg',
        { class: 'key', viewBox: '0 0 12 12', 'aria-hidden': 'true' },
        el('rect', { x: 0, y: 0, width: 12, height: 12, 'data-action': action }),
      ),
      verdict[action],
    ),
  );
  return el('ul', { class: 'legend' }, ...items);
}

function table(parts: PageParts, caption: string, stretches: readonly Stretch[]): Node {
  const words = tableWords(parts);
  const { verdict, day } = historyWords[parts.language];
  const rows = stretches
    .filter(({ actions }) => sumOf(actions) > 0)
    .map(({ from, actions }) => [
      from,
      ...[...ACTIONS.map((action) => actions[action]), sumOf(actions)].map((count) => numberCell(parts, count)),
    ]);
  const head = [day, ...ACTIONS.map((action) => headCell(verdict[action])), headCell(words.total)];
  return tableOf({ caption, head, rows });
}
