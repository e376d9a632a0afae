import type { Share } from '../../../../shared/train/trainer/summary.ts';
import { trainerWords } from '../../../../shared/words/trainer-words.ts';
import { Card } from '../../../parts/surfaces.tsx';
import { useWords } from '../../../state/words.ts';
import { useLocale } from '../../history/locale.ts';
import { percent } from '../figures.ts';

interface NamedShare extends Share {
  readonly name: string;
}

/** The drawing's grid: one row a share, its name above its bar. */
const WIDTH = 640;
const ROW = 46;

/** Done, not done and overdue as bars of a hundred per cent, with the same figures as a table. */
export function ShareChart({ title, shares }: { title: string; shares: readonly NamedShare[] }) {
  const words = useWords(trainerWords);
  const asked = shares.filter((share) => share.asked > 0);
  return (
    <Card title={title}>
      {asked.length === 0 ? null : (
        <svg
          className="share-chart"
          viewBox={`0 0 ${WIDTH} ${asked.length * ROW}`}
          role="img"
          aria-label={words.chartLabel(title)}
        >
          {asked.map((share, index) => (
            <g key={share.id} transform={`translate(0 ${index * ROW})`}>
              <ShareBar share={share} />
            </g>
          ))}
        </svg>
      )}
      <details className="chart-figures">
        <summary>{words.figures}</summary>
        <ShareTable title={title} shares={shares} />
      </details>
    </Card>
  );
}

function ShareBar({ share }: { share: NamedShare }) {
  const words = useWords(trainerWords);
  const locale = useLocale();
  const unit = WIDTH / share.asked;
  const done = share.done * unit;
  const late = share.overdue * unit;
  const name = share.name.length > 40 ? `${share.name.slice(0, 39)}…` : share.name;
  return (
    <>
      <text className="share-chart__name" x="0" y="15" fontSize="14">
        {name}
      </text>
      <text className="share-chart__figure" x={WIDTH} y="15" fontSize="14" textAnchor="end">
        {percent(share.done / share.asked, locale)} ({share.done}/{share.asked}
        {share.overdue === 0 ? '' : `, ${words.overdueCount} ${share.overdue}`})
      </text>
      <rect className="share-chart__rest" x="0" y="22" width={WIDTH} height="12" rx="3" />
      <rect className="share-chart__done" x="0" y="22" width={done} height="12" rx="3" />
      <rect className="share-chart__late" x={WIDTH - late} y="22" width={late} height="12" rx="3" />
    </>
  );
}

function ShareTable({ title, shares }: { title: string; shares: readonly NamedShare[] }) {
  const words = useWords(trainerWords);
  const locale = useLocale();
  const number = new Intl.NumberFormat(locale);
  return (
    <table className="figures">
      <caption className="visually-hidden">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{title}</th>
          <th scope="col">{words.asked}</th>
          <th scope="col">{words.doneCount}</th>
          <th scope="col">{words.rest}</th>
          <th scope="col">{words.overdueCount}</th>
          <th scope="col">{words.tries}</th>
        </tr>
      </thead>
      <tbody>
        {shares.map((share) => (
          <tr key={share.id}>
            <th scope="row">{share.name}</th>
            <td>{number.format(share.asked)}</td>
            <td>{number.format(share.done)}</td>
            <td>{number.format(share.asked - share.done)}</td>
            <td>{number.format(share.overdue)}</td>
            <td>{number.format(share.attempts)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
