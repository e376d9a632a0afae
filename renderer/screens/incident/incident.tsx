import './incident.css';
import { useEffect } from 'react';
import { incidentWords } from '../../../shared/words/incident-words.ts';
import { shellWords } from '../../../shared/words/shell-words.ts';
import { Loading } from '../../parts/page.tsx';
import { Banner } from '../../parts/surfaces.tsx';
import { useLanguage, useWords } from '../../state/words.ts';
import { BeginIncident } from './begin-incident.tsx';
import { Guide } from './guide.tsx';
import { IncidentList } from './incident-list.tsx';
import { useIncidents } from './incident-store.ts';

/** "I think I sent something": begins, goes on, or looks back. */
export function IncidentPart() {
  const words = useWords(incidentWords);
  const shell = useWords(shellWords);
  const language = useLanguage();
  const { incidents, current, problem, load } = useIncidents();
  useEffect(() => void load(), [load]);
  const shown = incidents?.find(({ id }) => id === current);
  return (
    <>
      {problem === undefined ? null : (
        <Banner tone="hold" role="alert" title={words.failed}>
          {problem.message[language]}
        </Banner>
      )}
      {incidents === undefined && problem === undefined ? <Loading label={shell.loading} /> : null}
      {shown === undefined ? null : <Guide key={shown.id} incident={shown} />}
      {incidents === undefined || shown !== undefined ? null : <BeginIncident />}
      <IncidentList />
    </>
  );
}
