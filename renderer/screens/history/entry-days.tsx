import { useState } from 'react';
import type { Language } from '../../../shared/language.ts';
import type { Entry } from '../../../shared/record/entry.ts';
import { historyWords } from '../../../shared/words/history-words.ts';
import { Button } from '../../parts/button.tsx';
import { useLanguage, useWords } from '../../state/words.ts';
import { byDay, localDay, noonOf } from './days.ts';
import { EntryRow } from './entry-row.tsx';

/** How many entries a screen shows before it is asked for more. */
const PAGE = 100;

/** The entries, newest first, under the day they were made. */
export function EntryDays({ entries }: { entries: readonly Entry[] }) {
  const words = useWords(historyWords);
  const language = useLanguage();
  const [shown, setShown] = useState(PAGE);
  const rest = entries.length - shown;
  return (
    <section className="days" aria-labelledby="history-list">
      <h2 id="history-list">{words.list}</h2>
      {byDay(entries.slice(0, shown)).map(({ day, entries: list }) => (
        <section key={day} className="day" aria-labelledby={`day-${day}`}>
          <h3 id={`day-${day}`}>
            {dayTitle(day, new Date(), language)} <small>{words.dayCount(list.length)}</small>
          </h3>
          <ul>
            {list.map((entry) => (
              <EntryRow key={entry.id} entry={entry} />
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

function dayTitle(day: string, now: Date, language: Language): string {
  const yesterday = localDay(new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1, 12));
  const date = new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', day: 'numeric', weekday: 'short' });
  const title = date.format(noonOf(day));
  if (day === localDay(now)) return `${historyWords[language].today} ${title}`;
  return day === yesterday ? `${historyWords[language].yesterday} ${title}` : title;
}
