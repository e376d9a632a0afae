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

/** Tells the host what became of the open file: ids and counts, no name and no text. */
export async function recordFile(outcome: Outcome): Promise<void> {
  const { policy } = usePolicy.getState();
  const { file } = useFile.getState();
  if (policy === undefined || file === undefined) return;
  const site = siteInForce(policy, useCheck.getState().site, useSettings.getState().settings.site);
  const parts = file.check?.parts ?? [];
  const length = parts.reduce((sum, { part }) => sum + part.text.length, 0);
  const entry = entryOf({
    site,
    policy,
    outcome,
    decision: {
      action: file.check?.action ?? policy.unchecked,
      rule: file.check?.rule ?? 'unchecked',
      findings: parts.flatMap(({ result }) => result.findings),
    },
    items: [],
    length: Math.min(MOST, length),
  });
  const answer = await call('history.add', entry);
  if (!answer.ok) showToast(currentWords(checkWords).safe.notRecorded);
}
