import { create } from 'zustand';
import type { QuickText } from '../../../shared/contract/guard.ts';
import type { CheckedText } from '../../../shared/policy/check.ts';
import type { Policy, Site } from '../../../shared/policy/policy.ts';
import { findSite, strictestPublic } from '../../../shared/policy/sites.ts';
import { call } from '../../bridge/bridge.ts';
import { usePolicy } from '../../state/policy-store.ts';
import { useSettings } from '../../state/settings-store.ts';
import { createEngine, type EngineOptions } from '../check/engine/client.ts';
import { entryOf } from '../check/entry-of.ts';
import { itemsOf } from '../check/items.ts';
import { type Status, type Verdict, verdictOf } from '../check/verdict.ts';

const NO_CHOICES = { release: [], mask: [] } as const;

export interface QuickState {
  /** Unknown until the host has answered. */
  readonly seen: QuickText | undefined;
  readonly status: Status;
  readonly checked: CheckedText | undefined;
  /** What the last key press came to, when it did not close the window. */
  readonly said: 'held' | 'waiting' | 'failed' | undefined;
}

export const useQuick = create<QuickState>(() => ({
  seen: undefined,
  status: 'checking',
  checked: undefined,
  said: undefined,
}));

/** Where the text is going: the site of the settings, or the strictest public one. */
export function quickSite(policy: Policy): Site {
  const { site } = useSettings.getState().settings;
  return (site === '' ? undefined : findSite(policy, site)) ?? strictestPublic(policy);
}

/** Reads the clipboard's text from the host and has it checked, once. The returned function ends the engine. */
export function beginQuick(spawn: EngineOptions['spawn']): () => void {
  const engine = createEngine({
    spawn,
    heard(tell) {
      if (tell.kind === 'checked' && tell.settled) useQuick.setState({ status: 'checked', checked: tell.checked });
    },
    lost: () => useQuick.setState({ status: 'unchecked', checked: undefined }),
  });
  void start(engine);
  return engine.stop;
}

async function start(engine: Pick<ReturnType<typeof createEngine>, 'start'>): Promise<void> {
  const [seen] = await Promise.all([call('quick.read'), usePolicy.getState().load()]);
  if (!seen.ok) return useQuick.setState({ seen: undefined, status: 'unchecked' });
  useQuick.setState({ seen: seen.value, status: seen.value.kind === 'text' ? 'checking' : 'empty' });
  const { policy, source, groups } = usePolicy.getState();
  if (seen.value.kind !== 'text' || policy === undefined || source === undefined) return;
  const { text, known } = seen.value;
  engine.start({ text, choices: NO_CHOICES, context: { policy, source, groups, site: quickSite(policy), known } });
}

/** The verdict of the check screen, about this text. */
export function quickVerdict({ status, checked }: QuickState, policy: Policy | undefined): Verdict {
  const items = checked === undefined ? [] : itemsOf(checked, NO_CHOICES);
  return verdictOf({ status, checked, items, policy });
}

/** Copies what may be sent and closes; what may not be sent stays where it is, and the window says so. */
export async function copyQuick(): Promise<void> {
  const state = useQuick.getState();
  const { policy } = usePolicy.getState();
  const verdict = quickVerdict(state, policy);
  if (!verdict.mayCopy || state.seen?.kind !== 'text') {
    if (state.said !== 'held' && state.status === 'checked') void record('held');
    return useQuick.setState({ said: verdict.kind === 'checking' ? 'waiting' : 'held' });
  }
  const redaction = state.checked?.redaction;
  const masked = redaction?.pieces.length ?? 0;
  await record(masked > 0 ? 'copied-safe' : 'copied-original');
  const key = masked > 0 && redaction !== undefined ? redaction.key : ({ format: 1, entries: [] } as const);
  const answer = await call('quick.copy', { text: redaction?.text ?? state.seen.text, key });
  if (!answer.ok) useQuick.setState({ said: 'failed' });
}

async function record(outcome: 'copied-safe' | 'copied-original' | 'held'): Promise<void> {
  const { policy } = usePolicy.getState();
  const { checked, seen } = useQuick.getState();
  if (policy === undefined || seen === undefined) return;
  const decision = checked?.result ?? { action: 'warn', rule: 'none', findings: [] };
  const items = checked === undefined ? [] : itemsOf(checked, NO_CHOICES);
  const { length } = seen.text;
  await call('history.add', entryOf({ site: quickSite(policy), policy, decision, outcome, items, length }));
}

/** Closes without touching the clipboard, or goes on in the whole app. */
export function endQuick(how: 'close' | 'open'): void {
  void call('quick.end', { how });
}
