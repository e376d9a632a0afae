import { dashboardPartWords } from '../../../shared/words/dashboard-part-words.ts';
import { dashboardWords } from '../../../shared/words/dashboard-words.ts';
import { useWords } from '../../state/words.ts';
import { useNumbers } from './numbers.ts';

export interface Bar {
  readonly key: string;
  readonly name: string;
  readonly value: number;
  /** Stands behind the number, such as a verdict. */
  readonly note?: string;
}

/** The drawing's grid: one row a bar, its name above it. */
const WIDTH = 640;
const ROW = 44;

/** Bars that are drawn; all are in the table. */
const DRAWN = 10;

/** The largest of a list as bars from one line, with their numbers written out. */
export function BarList({ title, bars }: { title: string; bars: readonly Bar[] }) {
  const words = useWords(dashboardWords);
  const parts = useWords(dashboardPartWords);
  const { number } = useNumbers();
  const drawn = bars.slice(0, DRAWN);
  const most = Math.max(1, ...drawn.map(({ value }) => value));
  return (
    <>
      <svg
        className="dash-list"
        viewBox={`0 0 ${WIDTH} ${drawn.length * ROW}`}
        role="img"
        aria-label={words.chart(title)}
      >
        {drawn.map(({ key, name, value, note }, index) => (
          <g key={key} transform={`translate(0 ${index * ROW})`}>
            <text className="dash-chart__name" x="0" y="16" fontSize="15">
              {name.length > 34 ? `${name.slice(0, 33)}…` : name}
            </text>
            <text className="dash-chart__note" x={WIDTH} y="16" fontSize="15" textAnchor="end">
              {note === undefined ? number(value) : `${note} ${number(value)}`}
            </text>
            <rect className="dash-list__rest" x="0" y="23" width={WIDTH} height="10" rx="3" />
            <rect className="dash-list__bar" x="0" y="23" width={(value / most) * WIDTH} height="10" rx="3" />
          </g>
        ))}
      </svg>
      {bars.length > DRAWN ? <p className="dash-note">{parts.others(number(bars.length - DRAWN))}</p> : null}
    </>
  );
}
