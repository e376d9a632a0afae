import type { FileCheck } from '../../../shared/files/check-file.ts';
import type { Decision } from '../../../shared/policy/check-result.ts';
import type { Site } from '../../../shared/policy/policy.ts';
import { countedOf } from '../../../shared/record/counts.ts';
import type { NewEntry, Outcome } from '../../../shared/record/entry.ts';
import { entryGroup } from '../../../shared/record/entry-group.ts';
import { retentionDays } from '../../../shared/record/retention.ts';
import type { CliWords } from '../../../shared/words/cli-words.ts';
import type { PolicyInForce } from '../installed-policy.ts';
import type { Terminal } from './terminal.ts';

/** The longest text that an entry can tell of. */
const MOST = 1_000_000_000;

export interface Judged {
  readonly decision: Decision;
  readonly site: Site;
  readonly chosen: PolicyInForce;
  /** In UTF-16 code units. */
  readonly length: number;
  /** Left out: it was looked at and nothing was done about it. */
  readonly outcome?: Outcome;
  /** Id of the lesson whose card was offered beside the verdict. */
  readonly lesson?: string | undefined;
}

/** What is recorded about a check in the terminal. */
export function entryOf({ decision, site, chosen, length, outcome, lesson }: Judged): NewEntry {
  return {
    site: site.id,
    tier: site.tier,
    action: decision.action,
    outcome: outcome ?? (decision.action === 'allow' ? 'passed' : 'checked'),
    ...countedOf(decision),
    released: 0,
    added: 0,
    length: Math.min(MOST, length),
    policy: { id: chosen.policy.id, version: chosen.policy.version },
    ...entryGroup(chosen.groups),
    ...(lesson === undefined ? {} : { lesson }),
  };
}

/** The same about a document: all its parts together. */
export function documentEntry(
  { action, rule, parts, isWhole }: FileCheck,
  site: Site,
  chosen: PolicyInForce,
  ended?: Outcome,
): NewEntry {
  const findings = parts.flatMap(({ result }) => result.findings);
  const length = parts.reduce((sum, { part }) => sum + part.text.length, 0);
  const outcome = isWhole ? ended : 'unchecked';
  return entryOf({ decision: { action, rule, findings }, site, chosen, length, ...(outcome && { outcome }) });
}

/** Keeps entries. A record that cannot be written is said and changes no verdict: the text was checked. */
export async function keepEntries(
  entries: readonly NewEntry[],
  { policy }: Pick<PolicyInForce, 'policy'>,
  terminal: Terminal,
  words: CliWords,
): Promise<void> {
  if (entries.length === 0) return;
  await terminal
    .record(entries, retentionDays(policy), policy.exports)
    .catch(() => terminal.say(`sekisho: ${words.notRecorded}`));
}
