import type { Decision } from '../../../shared/policy/check-result.ts';
import { holds } from '../../../shared/policy/decide.ts';
import type { Policy } from '../../../shared/policy/policy.ts';
import type { Outcome } from '../../../shared/record/entry.ts';
import { mergeUndoKeys, type UndoKey } from '../../../shared/redact/undo-key.ts';
import { checkWords } from '../../../shared/words/check-words.ts';
import { shellWords } from '../../../shared/words/shell-words.ts';
import { call } from '../../bridge/bridge.ts';
import { showToast } from '../../parts/toast.tsx';
import { useMoment } from '../../state/moment-store.ts';
import { usePolicy } from '../../state/policy-store.ts';
import { useSettings } from '../../state/settings-store.ts';
import { currentWords } from '../../state/words.ts';
import { type Shown, useCheck } from './check-store.ts';
import { type Copied, copyText } from './clipboard.ts';
import { entryOf } from './entry-of.ts';
import { siteInForce } from './site-in-force.ts';
import { desk } from './the-desk.ts';
import { verdictOf } from './verdict.ts';

let lastHeld: Shown | undefined;

let isWaiting = false;

/** Copies what may be sent, as soon as the running check is done. What may not be sent is not copied, visibly. */
export async function copySafe(): Promise<void> {
  // A second press while the first one waits is the same wish.
  if (isWaiting || useCheck.getState().status === 'empty') return;
  // Without a policy no check ever ends, and a copy must not come as a surprise once there is one.
  if (usePolicy.getState().policy === undefined) {
    showToast(currentWords(checkWords).safe.uncheckedToast);
    return;
  }
  isWaiting = true;
  await desk.settled();
  isWaiting = false;
  await copySettled();
}

async function copySettled(): Promise<void> {
  const { status, shown } = useCheck.getState();
  const { policy } = usePolicy.getState();
  if (status === 'empty') return;
  const verdict = verdictOf({ status, checked: shown?.checked, items: shown?.items ?? [], policy });
  if (verdict.mayCopy) await copyAllowed();
  else await holdBack(status === 'unchecked' ? undefined : shown);
}

/** Says that nothing was copied, and records it once for each check. */
async function holdBack(shown: Shown | undefined): Promise<void> {
  const words = currentWords(checkWords).safe;
  showToast(shown === undefined ? words.uncheckedToast : words.heldToast);
  if (shown !== undefined && shown === lastHeld) return;
  lastHeld = shown;
  await record(shown === undefined ? 'unchecked' : 'held');
  if (shown !== undefined) void useMoment.getState().offer(shown.checked.result);
}

async function copyAllowed(): Promise<void> {
  const { status, shown } = useCheck.getState();
  const redaction = status === 'checked' ? shown?.checked.redaction : undefined;
  const masked = redaction?.pieces.length ?? 0;
  const text = redaction?.text ?? desk.view()?.state.doc.toString() ?? '';
  const copied = await copyText(text);
  const words = currentWords(checkWords).safe;
  if (!copied.ok) return showToast(words.copyFailed);
  if (redaction !== undefined && masked > 0) remember(redaction.key);
  showToast(words.copied(masked), undoOf(copied));
  await record(masked > 0 ? 'copied-safe' : 'copied-original');
  if (status === 'checked' && shown !== undefined) void useMoment.getState().offer(shown.checked.result);
}

/**
 * Keeps what a safe text stands for, for answers that come back later: in this page's memory and, where there is a
 * clipboard guard, in its memory too, so that both use one placeholder for one value. A host without a clipboard has no
 * use for it, and the values would pass the loopback network for nothing.
 */
export function remember(key: UndoKey): void {
  useCheck.setState(({ session }) => ({ session: mergeUndoKeys(session, key) }));
  if (useSettings.getState().info?.powers.clipboard === true) void call('keys.remember', { key });
}

export function undoOf({ putBack }: Copied): { readonly label: string; readonly run: () => void } | undefined {
  if (putBack === undefined) return undefined;
  const run = async () => {
    await putBack();
    showToast(currentWords(checkWords).safe.clipboardBack);
  };
  return { label: currentWords(shellWords).undo, run: () => void run() };
}

/** Tells the host what happened: ids and counts. */
export async function record(outcome: Outcome): Promise<void> {
  const { policy } = usePolicy.getState();
  if (policy === undefined) return;
  const { site: chosen, shown, status, length, lesson } = useCheck.getState();
  const site = siteInForce(policy, chosen, useSettings.getState().settings.site);
  const isAboutText = outcome !== 'restored' && status === 'checked' && shown !== undefined;
  const about = isAboutText
    ? { decision: shown.checked.result, items: shown.items, lesson }
    : { decision: undecided(outcome, policy), items: [] };
  const answer = await call('history.add', entryOf({ site, policy, outcome, length, ...about }));
  if (!answer.ok) showToast(currentWords(checkWords).safe.notRecorded);
}

/** An answer that was turned back is nobody's check; a text that nobody checked is never recorded as allowed. */
function undecided(outcome: Outcome, { unchecked }: Policy): Decision {
  const action = outcome === 'restored' ? 'allow' : holds(unchecked) ? unchecked : 'warn';
  return { action, rule: 'none', findings: [] };
}
