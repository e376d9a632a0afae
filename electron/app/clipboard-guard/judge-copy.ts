import type { Names } from '../../../shared/detect/names/names.ts';
import { type CheckedText, checkText } from '../../../shared/policy/check.ts';
import type { DecidedFinding } from '../../../shared/policy/check-result.ts';
import { holds, isMasked } from '../../../shared/policy/decide.ts';
import { loadPatterns } from '../../../shared/policy/patterns.ts';
import { strictestPublic } from '../../../shared/policy/sites.ts';
import { countedOf, countsOf } from '../../../shared/record/counts.ts';
import { whyNotMark } from '../../../shared/wrong/may-mark.ts';
import { markOf } from '../../../shared/wrong/print.ts';
import { circumstancesNow } from '../circumstances-now.ts';
import { type Ask, type Checked, MOST_SPOKEN, type Spoken } from './screened.ts';

/**
 * Checks one copy as if it were on its way to any public chatbot. `namesFor` loads the dictionaries that a text needs.
 * The safe text is checked again before it is offered: what the policy holds even when it is masked has none.
 */
export async function judgeCopy(ask: Omit<Ask, 'id'>, namesFor: (text: string) => Promise<Names>): Promise<Checked> {
  const { text, policy, source, known, wrong } = ask;
  const site = strictestPublic(policy);
  const at = circumstancesNow(ask);
  await loadPatterns(policy);
  const look = async (seen: string) =>
    checkText(seen, { site, policy, source, known, wrong, at, names: await namesFor(seen) });
  const first = await look(text);
  const { result, redaction } = first;
  const mayPass = result.action === 'redact' && !holds((await look(redaction.text)).result.action);
  return {
    action: mayPass || !holds(result.action) ? result.action : 'block',
    held: heldBy(first),
    masked: redaction.pieces.length,
    safe: mayPass ? redaction.text : '',
    key: mayPass ? redaction.key : { format: 1, entries: [] },
    facts: {
      site: site.id,
      tier: site.tier,
      action: result.action,
      ...countedOf(result),
      released: 0,
      added: 0,
      length: text.length,
      policy: { id: policy.id, version: policy.version },
    },
    spoken: result.findings
      .filter(({ action }) => action !== 'allow')
      .slice(0, MOST_SPOKEN)
      .map(spokenOf),
    ...markableIn(text, result.findings.filter(isMasked), ask),
  };
}

const spokenOf = ({ category, rule, action }: DecidedFinding): Spoken => ({ category, rule, action });

/** Whether held findings may be marked as wrong; the mark only where it is the same for all that is held. */
function markableIn(
  text: string,
  held: readonly DecidedFinding[],
  { policy, wrong }: Pick<Ask, 'policy' | 'wrong'>,
): Pick<Checked, 'markable' | 'mark'> {
  if (wrong === undefined) return { markable: false };
  const may = held.filter((finding) => whyNotMark(policy, finding) === undefined);
  const marks = may.map((finding) => markOf(wrong.key, finding, text.slice(finding.start, finding.end)));
  const [first] = marks;
  const isOnly =
    marks.length === held.length &&
    marks.every(({ detector, print }) => detector === first?.detector && print === first.print);
  return { markable: may.length > 0, ...(isOnly && first && { mark: first }) };
}

function heldBy({ result }: CheckedText): Checked['held'] {
  return countsOf(result.findings.filter(({ action }) => holds(action)));
}
