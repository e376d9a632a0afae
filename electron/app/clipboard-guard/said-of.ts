import type { GuardNotice } from '../../../shared/contract/guard.ts';
import { holds } from '../../../shared/policy/decide.ts';
import type { Screened } from './screened.ts';

/** A notice before anybody knows which keys are free. */
export type Said = Omit<GuardNotice, 'keys'>;

export const NOTHING_SAID = { counts: {}, masked: 0 } as const;

/** What to say about a copy; nothing when the policy would let it go. */
export function saidOf(screened: Screened): Said | undefined {
  if (screened.kind === 'no-policy') return { kind: 'no-policy', ...NOTHING_SAID };
  if (!holds(screened.action)) return undefined;
  if (screened.kind === 'unchecked') return { kind: 'unchecked', ...NOTHING_SAID };
  const kind = screened.action === 'redact' ? 'mask' : 'block';
  const { held: counts, masked, markable, mark } = screened;
  return { kind, counts, masked, ...(markable && { wrong: mark === undefined ? 'choose' : 'one' }) };
}
