import type { EvidenceFacts, Period } from '../evidence/facts.ts';
import { dayShape } from '../train/assign/day.ts';
import { object } from './object-shape.ts';
import { refused, type Shape } from './shape.ts';

const days: Shape<Period> = object({ from: dayShape, to: dayShape });

/** A first and a last day in their order, both inside. */
export const periodShape: Shape<Period> = (value, path = '') => {
  const parsed = days(value, path);
  if (!parsed.ok || parsed.value.from <= parsed.value.to) return parsed;
  return refused(path, '終わりの日を始まりの日より後にしてください', 'the last day must not be before the first');
};

/** What the screen of the evidence report asks. */
export const EVIDENCE_CALLS = { 'evidence.read': periodShape } as const;

export interface EvidenceReplies {
  /** Counts of this machine's records, for the days asked for. */
  'evidence.read': EvidenceFacts;
}
