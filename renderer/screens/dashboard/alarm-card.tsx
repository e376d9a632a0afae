import type { Figures } from '../../../shared/sums/figures.ts';
import { toldWrong } from '../../../shared/sums/told-wrong.ts';
import { dashboardPartWords } from '../../../shared/words/dashboard-part-words.ts';
import { Card } from '../../parts/surfaces.tsx';
import { useWords } from '../../state/words.ts';
import { useNumbers } from './numbers.ts';

const WAYS = ['mistaken', 'wrong', 'correction'] as const;

/** How many findings people called wrong, of how many, how they said so, and what this does not know. */
export function AlarmCard({ figures }: { figures: Figures }) {
  const words = useWords(dashboardPartWords);
  const { number, percent } = useNumbers();
  const told = toldWrong(figures);
  return (
    <Card title={words.alarms} lead={words.alarmsLead}>
      {told.findings === 0 ? (
        <p>{words.noRate}</p>
      ) : (
        <p className="dash-rate">
          <b>{percent(told.told / told.findings)}</b> {words.rate(number(told.told), number(told.findings))}
        </p>
      )}
      <div className="dash-table">
        <table>
          <thead>
            <tr>
              <th scope="col">{words.told}</th>
              <th scope="col">{words.times}</th>
            </tr>
          </thead>
          <tbody>
            {WAYS.map((way) => (
              <tr key={way}>
                <th scope="row">{words.toldBy[way]}</th>
                <td>{number(told[way])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="dash-note">{words.unknown}</p>
    </Card>
  );
}
