import type { Figures } from '../../../shared/sums/figures.ts';
import { addDays, daysBetween } from '../../../shared/train/assign/day.ts';
import { dashboardPartWords } from '../../../shared/words/dashboard-part-words.ts';
import { dashboardWords } from '../../../shared/words/dashboard-words.ts';
import { Card } from '../../parts/surfaces.tsx';
import { useWords } from '../../state/words.ts';
import { FigureTable } from './figure-table.tsx';
import { useNumbers } from './numbers.ts';

/** The drawing's grid: one row a version, on one line of time. */
const WIDTH = 640;
const ROW = 44;

/** Versions that are drawn, the latest; all are in the table. */
const DRAWN = 15;

/** Which version of the policy was in force when. */
export function PolicyCard({ figures: { policies } }: { figures: Figures }) {
  const words = useWords(dashboardPartWords);
  const { chart } = useWords(dashboardWords);
  const { number, day } = useNumbers();
  const drawn = policies.slice(-DRAWN);
  const first = drawn[0]?.first ?? '';
  const last = drawn.reduce((latest, item) => (item.last > latest ? item.last : latest), '');
  const unit = WIDTH / (daysBetween(first, addDays(last, 1)) || 1);
  const rows = policies.map(({ id, version, first: from, last: to, checks }) => ({
    key: `${id} ${version}`,
    cells: [words.version(id, version), day(from), day(to), number(checks)],
  }));
  return (
    <Card title={words.policies} lead={words.policiesLead}>
      <svg
        className="dash-list"
        viewBox={`0 0 ${WIDTH} ${drawn.length * ROW}`}
        role="img"
        aria-label={chart(words.policies)}
      >
        {drawn.map((item, index) => (
          <g key={`${item.id} ${item.version}`} transform={`translate(0 ${index * ROW})`}>
            <text className="dash-chart__name" x="0" y="16" fontSize="15">
              {words.version(item.id, item.version)}
            </text>
            <text className="dash-chart__note" x={WIDTH} y="16" fontSize="15" textAnchor="end">
              {day(item.first)} – {day(item.last)}
            </text>
            <rect className="dash-list__rest" x="0" y="23" width={WIDTH} height="10" rx="3" />
            <rect
              className="dash-list__bar"
              x={daysBetween(first, item.first) * unit}
              y="23"
              width={Math.max(3, (daysBetween(item.first, item.last) + 1) * unit)}
              height="10"
              rx="3"
            />
          </g>
        ))}
      </svg>
      <FigureTable
        title={words.policies}
        head={[words.policies, words.first, words.last, words.checks]}
        rows={rows.toReversed()}
      />
    </Card>
  );
}
