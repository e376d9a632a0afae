import type { Incident } from '../incident/incident.ts';
import { incidentShape, newIncidentShape } from '../incident/incident-shape.ts';
import { object } from './object-shape.ts';
import { givenId, nothing } from './shape.ts';

/** What the incident guide asks. Every answer is the whole list, newest first. */
export const INCIDENT_CALLS = {
  'incidents.list': nothing,
  'incidents.start': newIncidentShape,
  'incidents.save': incidentShape,
  'incidents.remove': object({ id: givenId }),
} as const;

export interface IncidentReplies {
  'incidents.list': readonly Incident[];
  'incidents.start': readonly Incident[];
  'incidents.save': readonly Incident[];
  'incidents.remove': readonly Incident[];
}
