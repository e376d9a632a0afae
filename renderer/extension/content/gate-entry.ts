import type { CheckedText } from '../../../shared/policy/check.ts';
import { countedOf, NOTHING_COUNTED } from '../../../shared/record/counts.ts';
import type { NewEntry, Outcome } from '../../../shared/record/entry.ts';
import type { Checker } from './checker.ts';
import type { Choice } from './panel/panel.ts';

type Ended = Pick<NewEntry, 'outcome' | 'reason'> & Partial<Pick<NewEntry, 'released'>>;

/** What is recorded about a text, ids and counts; `undefined` on a page that is no service of the policy. */
export function textEntry(
  checker: Checker,
  { length }: string,
  checked: CheckedText | undefined,
  ended: Ended,
): NewEntry | undefined {
  const { site, policy } = checker.state() ?? {};
  if (site === undefined || policy === undefined) return undefined;
  return {
    site: site.id,
    tier: site.tier,
    action: checked?.result.action ?? checker.unchecked(),
    ...(checked === undefined ? NOTHING_COUNTED : countedOf(checked.result)),
    released: 0,
    added: 0,
    length,
    policy: { id: policy.id, version: policy.version },
    ...ended,
  };
}

/** How a question ended. */
export function endOf(checked: CheckedText | undefined, choice: Choice): Ended {
  const isOriginal = choice.deed === 'original';
  return {
    outcome: outcomeOf(checked, choice),
    released: isOriginal ? (checked?.redaction.pieces.length ?? 0) : 0,
    ...(isOriginal ? { reason: choice.reason } : {}),
  };
}

function outcomeOf(checked: CheckedText | undefined, { deed }: Choice): Outcome {
  if (checked === undefined) return 'unchecked';
  if (deed === 'safe') return 'sent-safe';
  return deed === 'original' ? 'sent-original' : 'held';
}
