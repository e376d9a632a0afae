import { Refusal } from '../../../shared/contract/dispatch.ts';
import type { PolicyReply } from '../../../shared/contract/policy.ts';
import type { Parsed } from '../../../shared/contract/shape.ts';
import { hostWords } from '../../../shared/words/host-words.ts';
import type { PolicyInForce } from '../installed-policy.ts';
import type { PolicyDesk } from './policy-desk.ts';
import type { Standing } from './standing.ts';

/** The policy in force for a screen. Throws a `Refusal` that names the document and the place in it. */
export async function replyOrRefusal(desk: PolicyDesk): Promise<PolicyReply> {
  const standing = await desk.read();
  if (standing.ok) return standing.reply;
  throw new Refusal(problemOf(standing));
}

/** The policy in force for a check, or why there is none. */
export async function policyInForce(desk: PolicyDesk): Promise<Parsed<PolicyInForce>> {
  const standing = await desk.read();
  if (!standing.ok) return { ok: false, problem: problemOf(standing) };
  const { policy, source, groups } = standing.reply;
  return { ok: true, value: { policy, source, groups } };
}

function problemOf({ held }: Extract<Standing, { ok: false }>) {
  const { place, path, reason } = held.trouble;
  return { path, message: hostWords.badPolicy(place, path, reason) };
}
