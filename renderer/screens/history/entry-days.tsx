import { useState } from 'react';
import type { Entry } from '../../../shared/record/entry.ts';
import { historyWords } from '../../../shared/words/history-words.ts';
import { Button } from '../../parts/button.tsx';
import { useWords } from '../../state/words.ts';
import { byDay, localDay, noonOf } from './days.ts';
import { EntryRow } from './entry-row.tsx';
import { useLocale } from './locale.ts';

/** How many entries a screen shows before it is asked for more. */
const PAGE = 100;

/** The entries, newest first, under the day they were made. */
export function EntryDays({ entries, onCorrected }: { entries: readonly Entry[]; onCorrected: () => void }) {
  const words = useWords(historyWords);
  const [shown, setShown] = useState(PAGE);
  const rest = entries.length - shown;
  return (
    <section className="days" aria-labelledby="history-list">
      <h2 id="history-list">{words.list}</h2>
      {byDay(entries.slice(0, shown)).map(({ day, entries: list }) => (
        <section key={day} className="day" aria-labelledby={`day-${day}`}>
          <h3 id={`day-${day}`}>
            <DayTitle day={day} now={new Date()} /> <small>{words.dayCount(list.length)}</small>
          </h3>
          <ul>
            {list.map((entry) => (
              <EntryRow key={entry.id} entry={entry} onCorrected={onCorrected} />
            ))}
          </ul>
        </section>
      ))}
      {rest > 0 ? (
        <div>
          <Button onClick={() => setShown(shown + PAGE)}>{words.more(Math.min(PAGE, rest))}</Button>
        </div>
      ) : null}
    </section>
  );
}

function DayTitle({ day, now }: { day: string; now: Date }) {
  const words = useWords(historyWords);
  const locale = useLocale();
  const yesterday = localDay(new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1, 12));
  const date = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', day: 'numeric', weekday: 'short' });
  const near = day === localDay(now) ? words.today : day === yesterday ? words.yesterday : undefined;
  return (
    <>
      {near === undefined ? null : <span className="day__near">{near}</span>}
      {date.format(noonOf(day))}
    </>
  );
}
