import type { PolicyReply } from '../../shared/contract/policy.ts';
import type { Parsed } from '../../shared/contract/shape.ts';
import { mergePolicy } from '../../shared/policy/merge.ts';
import { parseDocument } from '../../shared/policy/parse-document.ts';
import { parsePolicy } from '../../shared/policy/parse-policy.ts';
import type { PolicySource } from '../../shared/policy/policy.ts';
import { STARTER_POLICY } from '../../shared/policy/starter-policy.ts';

/** What a check needs to know of the policy in force. */
export type PolicyInForce = Pick<PolicyReply, 'policy' | 'source'> & Partial<Pick<PolicyReply, 'groups'>>;

/** What holds where the company has installed nothing. */
export const STARTER_IN_FORCE: PolicyInForce = {
  policy: STARTER_POLICY,
  source: { kind: 'starter', place: 'starter' },
  groups: [],
};

/**
 * A policy that somebody named by hand, from its text; `place` is the path it came from. One that builds on others builds
 * on the starter policy: what is installed does not count here. Nobody has said who is in its groups, so that rules for any
 * group speak.
 */
export function parsePolicyText(content: string, place: string): Parsed<PolicyInForce> {
  const text = content.replace(/^\uFEFF/u, '');
  const source: PolicySource = { kind: 'file', place };
  const document = parseDocument(text);
  if (!document.ok) return document;
  if (document.value.extends === true) {
    const { policy } = mergePolicy([{ kind: 'company', document: document.value, source }]);
    return { ok: true, value: { policy, source } };
  }
  const parsed = parsePolicy(text);
  return parsed.ok ? { ok: true, value: { policy: parsed.value, source } } : parsed;
}
