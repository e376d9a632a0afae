import { dashboardPartWords } from '../../../shared/words/dashboard-part-words.ts';
import { useWords } from '../../state/words.ts';
import { useNumbers } from './numbers.ts';
import { StripRow } from './strip.tsx';

export interface Bar {
  readonly key: string;
  readonly name: string;
  readonly value: number;
  /** Stands before the number, such as a verdict. */
  readonly note?: string;
}

/** Bars that are drawn; all are in the table. */
const DRAWN = 10;

/** The largest of a list as bars from one line, with their numbers written out. */
export function BarList({ bars }: { bars: readonly Bar[] }) {
  const parts = useWords(dashboardPartWords);
  const { number } = useNumbers();
  const drawn = bars.slice(0, DRAWN);
  const most = Math.max(1, ...drawn.map(({ value }) => value));
  return (
    <>
      <ol className="dash-rows">
        {drawn.map(({ key, name, value, note }) => (
          <StripRow
            key={key}
            name={name}
            figure={note === undefined ? number(value) : `${note} ${number(value)}`}
            parts={[{ kind: 'all', start: 0, share: value / most }]}
          />
        ))}
      </ol>
      {bars.length > DRAWN ? <p className="dash-note">{parts.others(number(bars.length - DRAWN))}</p> : null}
    </>
  );
}
