import { create } from 'zustand';
import type { QuickText } from '../../../shared/contract/guard.ts';
import type { CheckedText } from '../../../shared/policy/check.ts';
import type { Policy, Site } from '../../../shared/policy/policy.ts';
import { findSite, strictestPublic } from '../../../shared/policy/sites.ts';
import { call } from '../../bridge/bridge.ts';
import { useMoment } from '../../state/moment-store.ts';
import { usePolicy } from '../../state/policy-store.ts';
import { useSettings } from '../../state/settings-store.ts';
import { type Marked, useWrong } from '../../state/wrong-store.ts';
import { createEngine, type EngineOptions } from '../check/engine/client.ts';
import type { EngineContext } from '../check/engine/protocol.ts';
import { entryOf } from '../check/entry-of.ts';
import { type Item, itemsOf } from '../check/items.ts';
import { type Status, type Verdict, verdictOf } from '../check/verdict.ts';

const NO_CHOICES = { release: [], mask: [] } as const;

export type FoundItem = Extract<Item, { kind: 'found' }>;

export interface QuickState {
  /** Unknown until the host has answered. */
  readonly seen: QuickText | undefined;
  readonly status: Status;
  readonly checked: CheckedText | undefined;
  /** What the last key press came to, when it did not close the window. */
  readonly said: 'held' | 'waiting' | 'failed' | undefined;
  /** Which finding the line about findings shows, counted from 0. */
  readonly current: number;
  /** What came of marking a finding as wrong. */
  readonly marked: Marked | undefined;
  /** A card was looked for, and the lesson it is from. */
  readonly isExplained: boolean;
  readonly lesson: string | undefined;
}

export const useQuick = create<QuickState>(() => ({
  seen: undefined,
  status: 'checking',
  checked: undefined,
  said: undefined,
  current: 0,
  marked: undefined,
  isExplained: false,
  lesson: undefined,
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
      if (tell.kind !== 'checked' || !tell.settled) return;
      useQuick.setState({ status: 'checked', checked: tell.checked });
      void explain(tell.checked);
    },
    lost: () => useQuick.setState({ status: 'unchecked', checked: undefined }),
  });
  void start(engine);
  const unsubscribe = useWrong.subscribe(({ wrong }) => {
    const context = contextNow();
    if (context === undefined || !engine.alive()) return;
    useQuick.setState({ status: 'checking', current: 0 });
    engine.ask({ context: { ...context, wrong } });
  });
  return () => {
    unsubscribe();
    engine.stop();
  };
}

async function start(engine: Pick<ReturnType<typeof createEngine>, 'start'>): Promise<void> {
  const [seen] = await Promise.all([call('quick.read'), usePolicy.getState().load(), useWrong.getState().load()]);
  if (!seen.ok) return useQuick.setState({ seen: undefined, status: 'unchecked' });
  useQuick.setState({ seen: seen.value, status: seen.value.kind === 'text' ? 'checking' : 'empty' });
  const context = contextNow();
  if (seen.value.kind === 'text' && context !== undefined) {
    engine.start({ text: seen.value.text, choices: NO_CHOICES, context });
  }
}

/** Offers a card about the first verdict. */
async function explain({ result }: CheckedText): Promise<void> {
  if (useQuick.getState().isExplained) return;
  useQuick.setState({ isExplained: true });
  const lesson = await useMoment.getState().offer(result);
  if (lesson !== undefined) useQuick.setState({ lesson });
}

/** What the text is checked by; `undefined` without a policy or a text. */
function contextNow(): EngineContext | undefined {
  const { policy, source, groups } = usePolicy.getState();
  const { seen } = useQuick.getState();
  if (policy === undefined || source === undefined || seen === undefined) return undefined;
  const { wrong } = useWrong.getState();
  return { policy, source, groups, site: quickSite(policy), known: seen.known, wrong };
}

/** What was found that the policy acts on, in the order of the text. */
export function quickFindings({ status, checked }: Pick<QuickState, 'status' | 'checked'>): readonly FoundItem[] {
  if (status !== 'checked' || checked === undefined) return [];
  return itemsOf(checked, NO_CHOICES).flatMap((item) => (item.kind === 'found' ? [item] : []));
}

/** Shows the next or previous finding, going round at the ends. */
export function stepQuick(direction: 1 | -1): void {
  const count = quickFindings(useQuick.getState()).length;
  if (count > 0) useQuick.setState(({ current }) => ({ current: (current + direction + count) % count }));
}

/** Marks the finding on show as wrong; the text is looked at again then. */
export async function markQuick(): Promise<void> {
  const state = useQuick.getState();
  const item = quickFindings(state)[state.current];
  if (item === undefined || state.seen === undefined) return;
  const { start, end } = item.finding;
  const marked = await useWrong.getState().mark(item.finding, state.seen.text.slice(start, end));
  useQuick.setState({ marked, said: undefined });
}

/** Takes the last mark back. */
export async function unmarkQuick(): Promise<void> {
  const { marked } = useQuick.getState();
  if (marked?.ok !== true) return;
  useQuick.setState({ marked: undefined });
  await marked.undo();
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
  const { checked, seen, lesson } = useQuick.getState();
  if (policy === undefined || seen === undefined) return;
  const decision = checked?.result ?? { action: 'warn', rule: 'none', findings: [] };
  const items = checked === undefined ? [] : itemsOf(checked, NO_CHOICES);
  const { length } = seen.text;
  await call('history.add', entryOf({ site: quickSite(policy), policy, decision, outcome, items, length, lesson }));
}

/** Closes without touching the clipboard, or goes on in the whole app. */
export function endQuick(how: 'close' | 'open'): void {
  void call('quick.end', { how });
}
