import type { CheckResult, DecidedFinding } from '../../../shared/policy/check-result.ts';

/** One finding as other programs read it. Offsets are UTF-16 code units into the text, end exclusive. */
export interface FindingOutput {
  readonly detector: string;
  readonly category: string;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
  readonly action: string;
  readonly rule: string;
}

/** What `check --json` prints. Scripts outside the project rely on these names. */
export interface CheckOutput {
  readonly action: string;
  readonly site: string;
  readonly findings: readonly FindingOutput[];
  readonly redacted: string;
  readonly policy: { readonly id: string; readonly version: number; readonly source: string };
}

export function checkOutput({ action, site, findings, redacted, policy }: CheckResult): CheckOutput {
  const { id, version, source } = policy;
  return { action, site, findings: findings.map(findingOutput), redacted, policy: { id, version, source } };
}

export function findingOutput(finding: DecidedFinding): FindingOutput {
  const { detector, category, start, end, confidence, action, rule } = finding;
  return { detector, category, start, end, confidence, action, rule };
}
