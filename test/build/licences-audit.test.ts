import { expect, it } from 'vitest';
import { readAudit } from '../../build/licences-audit.ts';

/** The end of a report as npm 10 and 11 write it. */
function report(high: number, critical: number): string {
  const vulnerabilities = { info: 0, low: 3, moderate: 1, high, critical, total: high + critical + 4 };
  return JSON.stringify({ auditReportVersion: 2, vulnerabilities: {}, metadata: { vulnerabilities } }, null, 2);
}

it.each([
  [report(0, 0), { kind: 'clean' }],
  [report(2, 0), { kind: 'vulnerable', serious: 2 }],
  [report(1, 3), { kind: 'vulnerable', serious: 4 }],
  ['{ "message": "405 Method Not Allowed", "error": { "summary": "" } }', { kind: 'not answered' }],
  ['', { kind: 'not answered' }],
])('reads an audit report: %#', (output, answer) => {
  expect(readAudit(output)).toEqual(answer);
});
