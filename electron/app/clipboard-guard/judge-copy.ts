import type { Names } from '../../../shared/detect/names/names.ts';
import { type CheckedText, checkText } from '../../../shared/policy/check.ts';
import { holds } from '../../../shared/policy/decide.ts';
import { loadPatterns } from '../../../shared/policy/patterns.ts';
import { strictestPublic } from '../../../shared/policy/sites.ts';
import { countedOf, countsOf } from '../../../shared/record/counts.ts';
import { circumstancesNow } from '../circumstances-now.ts';
import type { Ask, Checked } from './screened.ts';

/**
 * Checks one copy as if it were on its way to any public chatbot. `namesFor` loads the dictionaries that a text needs.
 * The safe text is checked again before it is offered: what the policy holds even when it is masked has none.
 */
export async function judgeCopy(ask: Omit<Ask, 'id'>, namesFor: (text: string) => Promise<Names>): Promise<Checked> {
  const { text, policy, source, known } = ask;
  const site = strictestPublic(policy);
  const at = circumstancesNow(ask);
  await loadPatterns(policy);
  const look = async (seen: string) =>
    checkText(seen, { site, policy, source, known, at, names: await namesFor(seen) });
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
  };
}

function heldBy({ result }: CheckedText): Checked['held'] {
  return countsOf(result.findings.filter(({ action }) => holds(action)));
}
