import { ACTIONS } from '../../../shared/policy/policy.ts';
import type { Entry } from '../../../shared/record/entry.ts';
import { historyWords } from '../../../shared/words/history-words.ts';
import { Card } from '../../parts/surfaces.tsx';
import { useWords } from '../../state/words.ts';
import { type DayCounts, lastDays, noonOf } from './days.ts';
import { useLocale } from './locale.ts';

const DAYS = 14;
/** The drawing's grid: one column a day, bars on a base line, labels below. */
const COLUMN = 64;
const BAR = 26;
const HEIGHT = 120;
const LABEL = 24;

/** Checks a day for two weeks as stacked bars, with the same figures as a table. */
export function DayChart({ entries, today }: { entries: readonly Entry[]; today: Date }) {
  const words = useWords(historyWords);
  const days = lastDays(entries, today, DAYS);
  const sum = (pick: (day: DayCounts) => number) => days.reduce((total, day) => total + pick(day), 0);
  const checks = sum((day) => day.total);
  const line = words.summary(
    checks,
    sum((day) => day.counts.redact),
    sum((day) => day.counts.block),
  );
  return (
    <Card title={words.chart} lead={line}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <section className="chart-scroll" aria-label={words.chartArea} tabIndex={0}>
        <Bars days={days} label={words.chartLabel(checks)} />
      </section>
      <ul className="chart-legend">
        {ACTIONS.map((action) => (
          <li key={action}>
            <svg aria-hidden="true" width="14" height="14" viewBox="0 0 14 14">
              <rect className="bar" data-action={action} x="1" y="1" width="12" height="12" rx="2" />
            </svg>
            {words.verdict[action]}
          </li>
        ))}
      </ul>
      <details className="chart-table">
        <summary>{words.table}</summary>
        <FigureTable days={days} />
      </details>
    </Card>
  );
}

function Bars({ days, label }: { days: readonly DayCounts[]; label: string }) {
  const locale = useLocale();
  const most = Math.max(4, ...days.map((day) => day.total));
  const short = new Intl.DateTimeFormat(locale, { month: 'numeric', day: 'numeric' });
  return (
    <svg className="chart" viewBox={`0 0 ${DAYS * COLUMN} ${HEIGHT + LABEL + 14}`} role="img" aria-label={label}>
      <line className="chart__base" x1="0" x2={DAYS * COLUMN} y1={HEIGHT + 14.5} y2={HEIGHT + 14.5} />
      {days.map((day, index) => (
        <g key={day.day} transform={`translate(${index * COLUMN} 14)`}>
          <Bar day={day} unit={HEIGHT / most} />
          <text className="chart__day" x={COLUMN / 2} y={HEIGHT + 17} textAnchor="middle" fontSize="12">
            {short.format(noonOf(day.day))}
          </text>
        </g>
      ))}
    </svg>
  );
}

function Bar({ day, unit }: { day: DayCounts; unit: number }) {
  let top = HEIGHT;
  return (
    <>
      {ACTIONS.map((action) => {
        const height = day.counts[action] * unit;
        top -= height;
        if (height === 0) return null;
        return (
          <rect
            key={action}
            className="bar"
            data-action={action}
            x={(COLUMN - BAR) / 2}
            y={top}
            width={BAR}
            height={Math.max(1, height - 1)}
            rx="2"
          />
        );
      })}
      {day.total === 0 ? null : (
        <text className="chart__total" x={COLUMN / 2} y={top - 4} textAnchor="middle" fontSize="12">
          {day.total}
        </text>
      )}
    </>
  );
}

function FigureTable({ days }: { days: readonly DayCounts[] }) {
  const words = useWords(historyWords);
  const locale = useLocale();
  const date = new Intl.DateTimeFormat(locale, { month: 'long', day: 'numeric', weekday: 'short' });
  return (
    <table>
      <caption className="visually-hidden">{words.chart}</caption>
      <thead>
        <tr>
          <th scope="col">{words.day}</th>
          {ACTIONS.map((action) => (
            <th key={action} scope="col">
              {words.verdict[action]}
            </th>
          ))}
          <th scope="col">{words.total}</th>
        </tr>
      </thead>
      <tbody>
        {days.toReversed().map((day) => (
          <tr key={day.day}>
            <th scope="row">{date.format(noonOf(day.day))}</th>
            {ACTIONS.map((action) => (
              <td key={action}>{day.counts[action]}</td>
            ))}
            <td>{day.total}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
