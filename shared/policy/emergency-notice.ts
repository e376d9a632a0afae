import { object } from '../contract/object-shape.ts';
import { instant, oneOf, type Parsed, refused, type Shape, some, text } from '../contract/shape.ts';
import type { Bilingual } from '../language.ts';
import { type Policy, type Signer, TIERS, type Tier } from './policy.ts';
import type { Rule } from './rule.ts';

/** What a company says when nothing may go out for a while: the payload of a signed file of kind `notice`. */
export interface EmergencyNotice {
  /** ISO 8601, UTC; from then on the notice is over. A time in the past calls an earlier notice off. */
  readonly until: string;
  /** The company's own words, shown to everybody it concerns. */
  readonly message: Bilingual;
  readonly allowNothingTo: readonly Tier[];
}

/** A notice with who signed it. */
export interface SignedNotice extends EmergencyNotice {
  readonly signer: Signer;
}

/** The rule that the notice stands for while it holds. */
export const NOTICE_RULE = 'sekisho/emergency-notice';

const sentence = text({ min: 1, max: 300 });

export const emergencyNoticeShape: Shape<EmergencyNotice> = object({
  until: instant,
  message: object({ ja: sentence, en: sentence }),
  allowNothingTo: some(oneOf(...TIERS), TIERS.length),
});

/** Reads a notice from the text that was signed. */
export function parseEmergencyNotice(json: string): Parsed<EmergencyNotice> {
  try {
    return emergencyNoticeShape(JSON.parse(json));
  } catch {
    return refused('', 'JSON として読めません', 'not valid JSON');
  }
}

/** The policy while the notice holds: every text to these services is held, with the company's words. */
export function underNotice(policy: Policy, { message, allowNothingTo }: EmergencyNotice): Policy {
  const rule: Rule = {
    id: NOTICE_RULE,
    about: 'text',
    when: { tiers: allowNothingTo },
    action: 'block',
    mode: 'enforce',
    message,
  };
  return { ...policy, rules: [rule, ...policy.rules.filter(({ id }) => id !== NOTICE_RULE)] };
}
