import { object, record } from '../contract/object-shape.ts';
import { givenId, id, instant, list, oneOf, type Shape } from '../contract/shape.ts';
import { CATEGORIES } from '../detect/category.ts';
import { type Incident, PERSONS, STEPS } from './incident.ts';
import { SECRET_KINDS } from './secrets.ts';

const site: Shape<string> = (value, path = '') => (value === '' ? { ok: true, value: '' } : id(value, path));

const known = {
  site,
  categories: list(oneOf(...CATEGORIES), CATEGORIES.length),
  persons: oneOf(...PERSONS),
  secrets: list(oneOf(...SECRET_KINDS.map((kind) => kind.id)), SECRET_KINDS.length),
} as const;

/** What a screen may say when an incident begins. */
export const newIncidentShape = object(known, { entry: givenId });

export const incidentShape: Shape<Incident> = object(
  { ...known, id: givenId, startedAt: instant, done: record(oneOf(...STEPS), instant) },
  { entry: givenId, closedAt: instant },
);
