import './history.css';
import { dashboardWords } from '../../../shared/words/dashboard-words.ts';
import { evidenceScreenWords } from '../../../shared/words/evidence-screen-words.ts';
import { historyWords } from '../../../shared/words/history-words.ts';
import { incidentWords } from '../../../shared/words/incident-words.ts';
import { recordsWords } from '../../../shared/words/records-words.ts';
import { shellWords } from '../../../shared/words/shell-words.ts';
import { PageHeader } from '../../parts/page.tsx';
import { hrefOf, useRoute } from '../../state/route-store.ts';
import { useWords } from '../../state/words.ts';
import { DashboardPart } from '../dashboard/dashboard-part.tsx';
import { EvidencePart } from '../evidence/evidence.tsx';
import { IncidentPart } from '../incident/incident.tsx';
import { Mine } from './mine.tsx';

const PARTS = ['mine', 'incident', 'dashboard', 'evidence'] as const;
type Part = (typeof PARTS)[number];

/** The record: the person's own entries first, and what a company needs a step away. */
export function HistoryScreen() {
  const words = useWords(historyWords);
  const shell = useWords(shellWords);
  const incident = useWords(incidentWords);
  const evidence = useWords(evidenceScreenWords);
  const dashboard = useWords(dashboardWords);
  const rest = useRoute((state) => state.rest);
  const part = PARTS.find((known) => known === rest) ?? 'mine';
  const leads: Readonly<Record<Part, string>> = {
    mine: words.lead,
    incident: incident.lead,
    dashboard: dashboard.lead,
    evidence: evidence.lead,
  };
  return (
    <div className="page">
      <PageHeader title={shell.routes.history} lead={leads[part]} />
      <PartLinks current={part} />
      {part === 'mine' ? <Mine /> : null}
      {part === 'incident' ? <IncidentPart /> : null}
      {part === 'evidence' ? <EvidencePart /> : null}
      {part === 'dashboard' ? <DashboardPart /> : null}
    </div>
  );
}

function PartLinks({ current }: { current: Part }) {
  const words = useWords(recordsWords);
  return (
    <nav className="record-parts" aria-label={words.partsLabel}>
      <ul>
        {PARTS.map((part) => (
          <li key={part}>
            <a
              href={hrefOf('history', part === 'mine' ? '' : part)}
              aria-current={part === current ? 'page' : undefined}
            >
              {words.parts[part]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
