import type { FileCheck } from '../../../../shared/files/check-file.ts';
import type { Outcome } from '../../../../shared/record/entry.ts';
import { checkWords } from '../../../../shared/words/check-words.ts';
import { call } from '../../../bridge/bridge.ts';
import { showToast } from '../../../parts/toast.tsx';
import { usePolicy } from '../../../state/policy-store.ts';
import { useSettings } from '../../../state/settings-store.ts';
import { currentWords } from '../../../state/words.ts';
import { useCheck } from '../check-store.ts';
import { entryOf } from '../entry-of.ts';
import { siteInForce } from '../site-in-force.ts';
import { useFile } from './file-store.ts';

/** The longest text that an entry can tell of. */
const MOST = 10_000_000;

/**
 * Tells the host what became of a file, the open one unless it is named: ids and counts, no name and no text. `lesson` was
 * offered beside it.
 */
export async function recordFile(
  outcome: Outcome,
  check: FileCheck | undefined = useFile.getState().file?.check,
  lesson?: string,
): Promise<void> {
  const { policy } = usePolicy.getState();
  if (policy === undefined) return;
  const site = siteInForce(policy, useCheck.getState().site, useSettings.getState().settings.site);
  const parts = check?.parts ?? [];
  const length = parts.reduce((sum, { part }) => sum + part.text.length, 0);
  const entry = entryOf({
    site,
    policy,
    outcome,
    decision: {
      action: check?.action ?? policy.unchecked,
      rule: check?.rule ?? 'unchecked',
      findings: parts.flatMap(({ result }) => result.findings),
    },
    items: [],
    length: Math.min(MOST, length),
    lesson,
  });
  const answer = await call('history.add', entry);
  if (!answer.ok) showToast(currentWords(checkWords).safe.notRecorded);
}
