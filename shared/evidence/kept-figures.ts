import type { EvidenceFacts, IncidentFacts, PolicyUse } from './facts.ts';
import type { Figure } from './figure.ts';

/** Whether this machine knows who signed that version: it does for the one in force. */
export function isSigned({ id, version }: PolicyUse, { policy }: EvidenceFacts): boolean {
  return policy.signer !== undefined && policy.id === id && policy.version === version;
}

/** Incidents of this kind, of all that were begun. */
function ofBegun(count: (incidents: IncidentFacts) => number, filter: string): Figure {
  return {
    record: 'incidents',
    amount: ({ incidents }) => incidents && { count: count(incidents), of: incidents.begun },
    recount: `incidents | map(select(${filter} != null)) | length`,
    recountOf: 'incidents | length',
  };
}

/** Numbers of what else is kept: policies, incidents, marks, and the record itself. */
export const KEPT_FIGURES = {
  'policy-versions': {
    record: 'checks',
    amount: ({ checks }) => ({ count: checks.policies.length }),
    recount: 'versions | length',
  },
  'policy-signed': {
    record: 'policy',
    amount: (facts) => ({
      count: facts.checks.policies.filter((use) => isSigned(use, facts)).length,
      of: facts.checks.policies.length,
    }),
    recount: 'sekisho policy show',
  },
  incidents: {
    record: 'incidents',
    amount: ({ incidents }) => incidents && { count: incidents.begun },
    recount: 'incidents | length',
  },
  'incidents-closed': ofBegun(({ closed }) => closed, '.closedAt'),
  'incident-steps': {
    record: 'incidents',
    amount: ({ incidents }) => incidents && { count: incidents.steps },
    recount: '[incidents[].done | length] | add // 0',
  },
  'incident-links': ofBegun(({ links }) => links, '.done.share'),
  'incident-told': ofBegun(({ told }) => told, '.done.tell'),
  wrong: {
    record: 'marks',
    amount: ({ wrong }) => (wrong === undefined ? undefined : { count: wrong }),
    recount: 'marks | length',
  },
  'record-lines': {
    record: 'chain',
    amount: ({ chain }) => chain && { count: chain.verdict.lines },
    recount: 'sekisho records verify --json',
  },
  'record-faults': {
    record: 'chain',
    amount: ({ chain }) => chain && { count: chain.verdict.faults.length, of: chain.verdict.lines },
    recount: 'sekisho records verify --json',
  },
} as const satisfies Readonly<Record<string, Figure>>;
