import type { CompanyFacts } from '../../../shared/detect/finding.ts';
import type { FileCheck } from '../../../shared/files/check-file.ts';
import type { Unread } from '../../../shared/files/document.ts';
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
  /** Only for what the company's own indexes recognised: names that the company gave. */
  readonly company?: CompanyFacts;
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
  const { detector, category, start, end, confidence, action, rule, company } = finding;
  return { detector, category, start, end, confidence, action, rule, ...(company && { company }) };
}

/** A finding in a file; `part` counts from 0, offsets are into that part's text. */
export interface FileFindingOutput extends FindingOutput {
  readonly part: number;
}

/** A part of a file: where it stands, and its text with placeholders. */
export interface PartOutput {
  readonly place: string;
  readonly within: readonly string[];
  readonly name?: string;
  readonly number?: number;
  readonly hidden: boolean;
  readonly redacted: string;
}

/** What `check --json` prints for documents: the names above, and what a file has more than a text. */
export interface FileCheckOutput extends Omit<CheckOutput, 'findings'> {
  readonly findings: readonly FileFindingOutput[];
  readonly parts: readonly PartOutput[];
  readonly unread: readonly Unread[];
}

export function fileCheckOutput({ action, site, parts, unread, policy }: FileCheck): FileCheckOutput {
  return {
    action,
    site,
    findings: parts.flatMap(({ result }, part) =>
      result.findings.map((finding) => ({ ...findingOutput(finding), part })),
    ),
    redacted: parts.map(({ result }) => result.redacted).join('\n'),
    policy,
    parts: parts.map(({ part: { text: _text, ...where }, result: { redacted } }) => ({ ...where, redacted })),
    unread,
  };
}
