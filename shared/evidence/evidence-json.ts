import type { EvidenceFacts } from './facts.ts';

/** Everything the report is worked out from, as JSON for programs. */
export function evidenceJson(facts: EvidenceFacts): string {
  return `${JSON.stringify({ format: 1, ...facts }, undefined, 2)}\n`;
}
