import { incidentWords } from '../../../shared/words/incident-words.ts';
import { Button } from '../../parts/button.tsx';
import { useWords } from '../../state/words.ts';
import { useLocale } from '../history/locale.ts';
import { useIncidents } from './incident-store.ts';

/** The other guides, with their way back in. */
export function IncidentList() {
  const words = useWords(incidentWords);
  const locale = useLocale();
  const { incidents = [], current, show, remove } = useIncidents();
  const others = incidents.filter(({ id }) => id !== current);
  if (others.length === 0) return null;
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' });
  return (
    <section className="incident-list" aria-labelledby="incident-earlier">
      <h2 id="incident-earlier">{words.earlier}</h2>
      <ul>
        {others.map(({ id, startedAt, closedAt }) => (
          <li key={id}>
            <p>
              {words.open(date.format(new Date(startedAt)))}
              {closedAt === undefined ? null : <small>{words.closed(date.format(new Date(closedAt)))}</small>}
            </p>
            <Button size="s" onClick={() => show(id)}>
              {closedAt === undefined ? words.resume : words.show}
            </Button>
            <Button size="s" tone="plain" onClick={() => void remove(id)}>
              {words.remove}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
