import type { Incident } from '../incident/incident.ts';
import type { IncidentFacts, Period } from './facts.ts';

/** Whether a moment (ISO 8601, UTC) lies in the period. */
export function isWithin(at: string, { from, to }: Period): boolean {
  const day = at.slice(0, 10);
  return day >= from && day <= to;
}

/** Numbers of the incidents that were begun in the period. */
export function incidentFactsOf(incidents: readonly Incident[], period: Period): IncidentFacts {
  const begun = incidents.filter(({ startedAt }) => isWithin(startedAt, period));
  const count = (fits: (incident: Incident) => boolean) => begun.filter(fits).length;
  return {
    begun: begun.length,
    closed: count(({ closedAt }) => closedAt !== undefined),
    links: count(({ done }) => done.share !== undefined),
    told: count(({ done }) => done.tell !== undefined),
    steps: begun.reduce((sum, { done }) => sum + Object.keys(done).length, 0),
  };
}
