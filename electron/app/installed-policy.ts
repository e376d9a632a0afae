import { lstat, readFile } from 'node:fs/promises';
import { Refusal } from '../../shared/contract/dispatch.ts';
import { type Parsed, refused } from '../../shared/contract/shape.ts';
import { decodeText } from '../../shared/files/decode-text.ts';
import { parsePolicy } from '../../shared/policy/parse-policy.ts';
import type { Policy, PolicySource } from '../../shared/policy/policy.ts';
import { STARTER_POLICY } from '../../shared/policy/starter-policy.ts';
import { hostWords } from '../../shared/words/host-words.ts';

export interface PolicyInForce {
  readonly policy: Policy;
  readonly source: PolicySource;
}

/** What holds where the company has installed nothing. */
export const STARTER_IN_FORCE: PolicyInForce = {
  policy: STARTER_POLICY,
  source: { kind: 'starter', place: 'starter' },
};

/**
 * The company's policy when its file is there, the starter policy when it is not. A file that is there and cannot be
 * read or parsed is a problem, never "no policy".
 */
export async function policyInForce(file: string): Promise<Parsed<PolicyInForce>> {
  const content = await readPolicyText(file);
  if (content === 'absent') return { ok: true, value: STARTER_IN_FORCE };
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

/** The text of an installed policy in any encoding that `decodeText` reads; `absent` when nothing has that name. */
export async function readPolicyText(file: string): Promise<Parsed<string> | 'absent'> {
  const { ja, en } = hostWords.policyUnreadable;
  try {
    const decoded = decodeText(await readFile(file));
    return decoded.ok ? { ok: true, value: decoded.text } : refused('', ja, en);
  } catch {
    // Why the disk refuses is not for this sentence; a link that leads nowhere is there all the same.
    return (await isThere(file)) ? refused('', ja, en) : 'absent';
  }
}

/** Whether the folder has the name, whatever it leads to. A folder that cannot be read may have it. */
async function isThere(file: string): Promise<boolean> {
  return lstat(file).then(
    () => true,
    (error: unknown) => !(error instanceof Error && 'code' in error && error.code === 'ENOENT'),
  );
}
