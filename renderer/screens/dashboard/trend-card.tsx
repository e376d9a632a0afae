import { ACTIONS, type Action } from '../../../shared/policy/policy.ts';
import { countOf } from '../../../shared/sums/figures.ts';
import type { Stretch } from '../../../shared/sums/trend.ts';
import { dashboardWords } from '../../../shared/words/dashboard-words.ts';
import { Card } from '../../parts/surfaces.tsx';
import { useWords } from '../../state/words.ts';
import { useDashboard } from './dashboard-store.ts';
import { FigureTable } from './figure-table.tsx';
import { useNumbers } from './numbers.ts';

/** What is drawn, each on a base line of its own: nothing is told by colour alone. */
const ROWS = ['checks', 'warn', 'redact', 'block'] as const;
type Row = (typeof ROWS)[number];

/** The drawing's grid. */
const WIDTH = 720;
const HEIGHT = 64;
const ROW = 96;
const LABEL = 22;

/** Checks over time: all of them, and those that were warned of, masked and held back. */
export function TrendCard() {
  const words = useWords(dashboardWords);
  const { number, day } = useNumbers();
  const { trend, step } = useDashboard();
  const rows = trend.map((stretch) => ({
    key: stretch.from,
    cells: [day(stretch.from), ...ROWS.map((row) => number(countIn(stretch, row)))],
  }));
  return (
    <Card title={words.trend} lead={words.trendLead(words.step[step])}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <section className="dash-scroll" aria-label={words.chartArea(words.trend)} tabIndex={0}>
        <svg
          className="dash-chart"
          viewBox={`0 0 ${WIDTH} ${ROWS.length * ROW + LABEL}`}
          role="img"
          aria-label={words.chart(words.trend)}
        >
          {ROWS.map((row, index) => (
            <g key={row} transform={`translate(0 ${index * ROW})`}>
              <Bars row={row} trend={trend} />
            </g>
          ))}
          <Dates trend={trend} />
        </svg>
      </section>
      <FigureTable
        title={words.trend}
        head={[words.date, ...ROWS.map((row) => words.total[row])]}
        rows={rows.toReversed()}
      />
    </Card>
  );
}

function Bars({ row, trend }: { row: Row; trend: readonly Stretch[] }) {
  const words = useWords(dashboardWords);
  const { number } = useNumbers();
  const values = trend.map((stretch) => countIn(stretch, row));
  const most = Math.max(0, ...values);
  const column = WIDTH / Math.max(1, trend.length);
  return (
    <>
      <text className="dash-chart__name" x="0" y="16" fontSize="14">
        {words.total[row]}
      </text>
      <text className="dash-chart__note" x={WIDTH} y="16" fontSize="13" textAnchor="end">
        {words.most(number(most))}
      </text>
      <line className="dash-chart__base" x1="0" x2={WIDTH} y1={ROW - 8.5} y2={ROW - 8.5} />
      {trend.map(({ from }, index) => {
        const height = most === 0 ? 0 : ((values[index] ?? 0) / most) * HEIGHT;
        if (height === 0) return null;
        const width = Math.max(1, Math.min(column * 0.72, 28));
        return (
          <rect
            key={from}
            className="dash-bar"
            data-row={row}
            x={index * column + (column - width) / 2}
            y={ROW - 9 - Math.max(1, height)}
            width={width}
            height={Math.max(1, height)}
            rx={Math.min(2, width / 3)}
          />
        );
      })}
    </>
  );
}

/** As many dates as have room. */
function Dates({ trend }: { trend: readonly Stretch[] }) {
  const { shortDay } = useNumbers();
  const column = WIDTH / Math.max(1, trend.length);
  const every = Math.max(1, Math.ceil(56 / column));
  return trend.map(({ from }, index) =>
    index % every === 0 ? (
      <text
        key={from}
        className="dash-chart__note"
        x={(index + 0.5) * column}
        y={ROWS.length * ROW + 8}
        fontSize="12"
        textAnchor={index === 0 && column < 40 ? 'start' : 'middle'}
      >
        {shortDay(from)}
      </text>
    ) : null,
  );
}

function countIn({ actions }: Stretch, row: Row): number {
  if (row !== 'checks') return countOf(actions, row);
  return ACTIONS.reduce((sum: number, action: Action) => sum + countOf(actions, action), 0);
}
