import type { Figures } from '../../../shared/sums/figures.ts';
import { addDays, daysBetween } from '../../../shared/train/assign/day.ts';
import { dashboardPartWords } from '../../../shared/words/dashboard-part-words.ts';
import { Card } from '../../parts/surfaces.tsx';
import { useWords } from '../../state/words.ts';
import { FigureTable } from './figure-table.tsx';
import { useNumbers } from './numbers.ts';
import { StripRow } from './strip.tsx';

/** Versions that are drawn, the latest; all are in the table. */
const DRAWN = 15;

/** Which version of the policy was in force when. */
export function PolicyCard({ figures: { policies } }: { figures: Figures }) {
  const words = useWords(dashboardPartWords);
  const { number, day } = useNumbers();
  const drawn = policies.slice(-DRAWN);
  const first = drawn[0]?.first ?? '';
  const last = drawn.reduce((latest, item) => (item.last > latest ? item.last : latest), '');
  const span = daysBetween(first, addDays(last, 1)) || 1;
  const rows = policies.map(({ id, version, first: from, last: to, checks }) => ({
    key: `${id} ${version}`,
    cells: [words.version(id, version), day(from), day(to), number(checks)],
  }));
  return (
    <Card title={words.policies} lead={words.policiesLead}>
      <ol className="dash-rows">
        {drawn.map((item) => (
          <StripRow
            key={`${item.id} ${item.version}`}
            name={words.version(item.id, item.version)}
            figure={`${day(item.first)} – ${day(item.last)}`}
            parts={[
              {
                kind: 'all',
                start: daysBetween(first, item.first) / span,
                share: (daysBetween(item.first, item.last) + 1) / span,
              },
            ]}
          />
        ))}
      </ol>
      <FigureTable
        title={words.policies}
        head={[words.policies, words.first, words.last, words.checks]}
        rows={rows.toReversed()}
      />
    </Card>
  );
}
