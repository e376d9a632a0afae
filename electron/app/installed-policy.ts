import { readFile } from 'node:fs/promises';
import { Refusal } from '../../shared/contract/dispatch.ts';
import { type Parsed, refused } from '../../shared/contract/shape.ts';
import { parsePolicy } from '../../shared/policy/parse-policy.ts';
import type { Policy, PolicySource } from '../../shared/policy/policy.ts';
import { STARTER_POLICY } from '../../shared/policy/starter-policy.ts';
import { hostWords } from '../../shared/words/host-words.ts';

export interface PolicyInForce {
  readonly policy: Policy;
  readonly source: PolicySource;
}

/**
 * The company's policy when its file is there, the starter policy when it is not. A file that is there and cannot be
 * read or parsed is a problem, never "no policy".
 */
export async function policyInForce(file: string): Promise<Parsed<PolicyInForce>> {
  const content = await readPolicyFile(file);
  if (content === 'absent') {
    return { ok: true, value: { policy: STARTER_POLICY, source: { kind: 'starter', place: 'starter' } } };
  }
  return content.ok ? parsePolicyText(content.value, file) : content;
}

/** A policy from text already read; `place` is the path it came from. */
export function parsePolicyText(content: string, place: string): Parsed<PolicyInForce> {
  const parsed = parsePolicy(content.startsWith('\uFEFF') ? content.slice(1) : content);
  return parsed.ok ? { ok: true, value: { policy: parsed.value, source: { kind: 'file', place } } } : parsed;
}

/** The policy in force for a screen; throws a `Refusal` that names the file and the field. */
export async function policyOrRefusal(file: string): Promise<PolicyInForce> {
  const found = await policyInForce(file);
  if (found.ok) return found.value;
  const { path, message } = found.problem;
  throw new Refusal({ path, message: hostWords.badPolicy(file, path, message) });
}

async function readPolicyFile(file: string): Promise<Parsed<string> | 'absent'> {
  try {
    return { ok: true, value: await readFile(file, 'utf8') };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 'absent';
    const { ja, en } = hostWords.policyUnreadable;
    return refused('', ja, en);
  }
}
