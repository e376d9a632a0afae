import type { CheckedText } from '../../../shared/policy/check.ts';
import { holds } from '../../../shared/policy/decide.ts';
import { countsOf } from '../../../shared/record/counts.ts';
import type { NewEntry, Outcome } from '../../../shared/record/entry.ts';
import type { Checker } from './checker.ts';
import type { Held } from './held.ts';
import type { Choice, Question } from './panel/panel.ts';

/** A text on one of its ways out, and what becomes of it. */
export interface Passage {
  readonly about: 'insert' | 'send';
  readonly text: string;
  /** Puts or sends the safe text. */
  readonly safe: (redacted: string) => void;
  /** Does what the event would have done. */
  readonly original: () => void;
  /** The person goes back to where they were. */
  readonly back: () => void;
}

export interface Gate {
  /** Stops the event when the text may not go on as it is, and asks the person. True when it was stopped. */
  readonly meet: (event: Event, passage: Passage) => boolean;
  /** Stops the event when the text may not go on, and asks nothing: the event that follows it will. */
  readonly stop: (event: Event, text: string) => void;
}

export interface GateParts {
  readonly checker: Checker;
  readonly held: Held;
  /** Something is held now, or nothing is any more. */
  readonly heldChanged: () => void;
  readonly ask: (question: Question) => Promise<Choice>;
  readonly report: (entry: NewEntry) => void;
}

/** The one place where a text on its way out is met. One question at a time: what comes meanwhile is stopped. */
export function createGate({ checker, held, heldChanged, ask, report }: GateParts): Gate {
  let isAsking = false;
  /** Texts that the person let go as they are, on this page. */
  const released = new Set<string>();

  function meet(event: Event, passage: Passage): boolean {
    if (!isStopped(event, passage.text)) return false;
    if (!isAsking) void settle(passage);
    return true;
  }

  function isStopped(event: Event, text: string): boolean {
    if (!isAsking && text.trim() === '') return false;
    if (!isAsking && (released.has(text) || mayPass(checker.look(text)))) return false;
    event.preventDefault();
    event.stopImmediatePropagation();
    return true;
  }

  function mayPass(look: ReturnType<Checker['look']>): boolean {
    if (look.kind === 'checked') return !holds(look.checked.result.action);
    if (look.kind === 'wait') return checker.state() !== undefined && checker.state()?.site === undefined;
    return !holds(checker.state()?.policy.unchecked ?? 'block');
  }

  async function settle(passage: Passage): Promise<void> {
    isAsking = true;
    try {
      await checker.start();
      const look = checker.look(passage.text);
      if (mayPass(look)) passage.original();
      else await question(passage, look.kind === 'checked' ? look.checked : undefined);
    } finally {
      isAsking = false;
    }
  }

  async function question(passage: Passage, checked: CheckedText | undefined): Promise<void> {
    const { text, about } = passage;
    if (checked !== undefined) held.add(text, checked);
    heldChanged();
    const state = checker.state();
    const { contact = 'absent', site } = state ?? {};
    const language = checker.language();
    const choice = await ask({ about, text, checked, language, contact, site: site?.name ?? location.hostname });
    if (choice.deed === 'original') released.add(text);
    if (checked !== undefined && choice.deed === 'original') held.release(text, checked);
    heldChanged();
    tell(text, checked, choice);
    if (choice.deed === 'safe' && checked !== undefined) {
      checker.remember(checked.redaction.key);
      passage.safe(checked.result.redacted);
    } else if (choice.deed === 'original') passage.original();
    else passage.back();
  }

  function tell(text: string, checked: CheckedText | undefined, choice: Choice): void {
    const { site, policy } = checker.state() ?? {};
    if (site === undefined || policy === undefined) return;
    report({
      site: site.id,
      tier: site.tier,
      action: checked?.result.action ?? policy.unchecked,
      outcome: outcomeOf(checked, choice),
      counts: countsOf(checked?.result.findings ?? []),
      released: choice.deed === 'original' ? (checked?.redaction.pieces.length ?? 0) : 0,
      added: 0,
      length: text.length,
      policy: { id: policy.id, version: policy.version },
    });
  }

  return { meet, stop: (event, text) => void isStopped(event, text) };
}

function outcomeOf(checked: CheckedText | undefined, { deed }: Choice): Outcome {
  if (checked === undefined) return 'unchecked';
  if (deed === 'safe') return 'sent-safe';
  return deed === 'original' ? 'sent-original' : 'held';
}
