import type { FileCheck } from '../../../../shared/files/check-file.ts';
import type { Part } from '../../../../shared/files/document.ts';
import { judge } from '../../../../shared/policy/check.ts';
import { holds } from '../../../../shared/policy/decide.ts';
import { STARTER_POLICY } from '../../../../shared/policy/starter-policy.ts';
import { findingOn, SOURCE, siteOf } from '../situation.ts';

/** A part whose text has these values in it, all of them telephone numbers. */
export interface SamplePart extends Partial<Part> {
  readonly text: string;
  readonly values?: readonly string[];
}

/** A check of these parts under the starter policy. */
export function sampleCheck(parts: readonly SamplePart[], rest: Partial<FileCheck> = {}): FileCheck {
  const checked = parts.map(({ values = [], ...part }) => {
    const findings = values.map((value) => findingOn(part.text, value, 'phone'));
    const { result } = judge(part.text, findings, { site: siteOf(), policy: STARTER_POLICY, source: SOURCE });
    return { part: { place: 'body', within: [], hidden: false, ...part } as const, result };
  });
  const strictest = checked.find(({ result }) => holds(result.action))?.result;
  return {
    kind: 'docx',
    action: strictest?.action ?? 'allow',
    rule: strictest?.rule ?? 'none',
    site: 'chatgpt',
    isWhole: true,
    parts: checked,
    unread: [],
    key: { format: 1, entries: [] },
    policy: { id: STARTER_POLICY.id, version: STARTER_POLICY.version, source: 'starter' },
    ...rest,
  };
}
