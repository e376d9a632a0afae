import { holds } from '../../policy/decide.ts';
import type { Facts } from './facts.ts';

/** How much a line asks for a look, in the words of CEF. */
export const SEVERITIES = ['information', 'low', 'medium', 'high', 'very-high'] as const;
export type Severity = (typeof SEVERITIES)[number];

/**
 * What each severity is in the three scales. CEF: 0 to 3 low, 4 to 6 medium, 7 and 8 high, 9 and 10 very high (ArcSight
 * Common Event Format, header field Severity). Syslog: RFC 5424, table 2. OTLP: the OpenTelemetry log data model's own
 * mapping of syslog severities (appendix B).
 */
export const SCALES: Readonly<
  Record<Severity, { readonly cef: number; readonly syslog: number; readonly otlp: number; readonly name: string }>
> = {
  information: { cef: 1, syslog: 6, otlp: 9, name: 'INFO' },
  low: { cef: 3, syslog: 5, otlp: 10, name: 'INFO2' },
  medium: { cef: 5, syslog: 4, otlp: 13, name: 'WARN' },
  high: { cef: 8, syslog: 3, otlp: 17, name: 'ERROR' },
  'very-high': { cef: 10, syslog: 2, otlp: 18, name: 'ERROR2' },
};

/**
 * High: a text went out although a rule would have masked or stopped it, or somebody worked on the record. Medium:
 * nobody could look, a warning was passed over, or lines are missing. Low: the product did its work. The rest is told
 * for the count.
 */
export function severityOf(facts: Facts): Severity {
  const { kind, reason } = facts;
  if (kind === 'entry') return ofEntry(facts);
  if (kind === 'trouble') return 'high';
  if (kind === 'cut' || reason === 'cleared' || reason === 'lost') return 'medium';
  return reason === 'changed' || reason === 'replaced' ? 'very-high' : 'information';
}

function ofEntry({ outcome, action = 'allow' }: Facts): Severity {
  if (outcome === 'unchecked') return 'medium';
  if (outcome === 'sent-original' || outcome === 'copied-original') {
    if (holds(action)) return 'high';
    return action === 'warn' ? 'medium' : 'information';
  }
  return outcome === 'held' || outcome === 'sent-safe' || outcome === 'copied-safe' ? 'low' : 'information';
}
