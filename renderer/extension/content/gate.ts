import type { CheckedText } from '../../../shared/policy/check.ts';
import { holds } from '../../../shared/policy/decide.ts';
import type { NewEntry } from '../../../shared/record/entry.ts';
import type { Checker, Look } from './checker.ts';
import { endOf, textEntry } from './gate-entry.ts';
import type { Held } from './held.ts';
import type { Held as HeldFindings } from './moments.ts';
import type { Choice, Marking, Question } from './panel/panel.ts';
import { createReleases } from './releases.ts';

/** A text on one of its ways out, and what becomes of it. */
export interface Passage {
  readonly about: 'insert' | 'send';
  readonly text: string;
  /** What goes along with the text unseen, '' when nothing does. It is checked too, and no safe text has it. */
  readonly hidden?: string;
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
  /** Whether `meet` would stop an event with this text. */
  readonly holdsBack: (text: string) => boolean;
}

export interface GateParts {
  readonly checker: Checker;
  readonly held: Held;
  /** Something is held now, or nothing is any more. */
  readonly heldChanged: () => void;
  readonly ask: (question: Question) => Promise<Choice>;
  /** The text may go; what policy says about it is told without stopping anybody. */
  readonly caution: (checked: CheckedText) => void;
  /** A question is about to be asked about these findings. */
  readonly asking: (found: HeldFindings) => void;
  /** With what was found where the text was held or warned about. */
  readonly report: (entry: NewEntry, found?: HeldFindings) => void;
  /** Lets a person mark findings of this text as wrong, and gives every verdict that comes of it. */
  readonly marking: (text: string, looked: (checked: CheckedText) => void) => Marking;
}

/** Somebody who waits longer than this is told that the check does not work. */
const PATIENCE_MS = 5_000;

/** A verdict holds for the events of one gesture. */
const FRESH_MS = 1_000;

/** The one place where a text on its way out is met. One question at a time: what comes meanwhile is stopped. */
export function createGate({ checker, held, heldChanged, ask, caution, asking, report, marking }: GateParts): Gate {
  let isAsking = false;
  let seen: { readonly text: string; readonly look: Look; readonly at: number } | undefined;
  let told: { readonly text: string; readonly at: number } | undefined;
  const releases = createReleases();

  function meet(event: Event, passage: Passage): boolean {
    const whole = wholeOf(passage);
    if (!holdsBack(whole)) {
      const look = whole.trim() === '' ? undefined : lookAt(whole);
      if (look?.kind === 'checked') passed(passage, look.checked);
      return false;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!isAsking) void settle(passage, whole);
    return true;
  }

  /** A text that goes its way. Told once for each send; what the person decided was told when they did. */
  function passed(passage: Passage, checked: CheckedText): void {
    const { action } = checked.result;
    if (action === 'warn') caution(checked);
    const whole = wholeOf(passage);
    const isTold = whole === told?.text && performance.now() - told.at < FRESH_MS;
    if (passage.about !== 'send' || holds(action) || isTold) return;
    told = { text: whole, at: performance.now() };
    record(whole, checked, { outcome: 'passed' });
  }

  function holdsBack(text: string): boolean {
    return isAsking || (text.trim() !== '' && !mayPass(text, lookAt(text)));
  }

  /** One press is many events about the same text. */
  function lookAt(text: string): Look {
    if (seen?.text === text && performance.now() - seen.at < FRESH_MS) return seen.look;
    const look = checker.look(text);
    seen = look.kind === 'checked' ? { text, look, at: performance.now() } : undefined;
    return look;
  }

  function mayPass(text: string, look: Look): boolean {
    if (look.kind === 'checked') return !holds(look.checked.result.action) || releases.has(text, look.checked);
    if (look.kind === 'wait') return checker.state() !== undefined && checker.state()?.site === undefined;
    return !holds(checker.unchecked());
  }

  async function settle(passage: Passage, whole: string): Promise<void> {
    isAsking = true;
    let next = passage.back;
    try {
      await Promise.race([checker.settled(whole), new Promise((resume) => setTimeout(resume, PATIENCE_MS))]);
      const look = checker.look(whole);
      if (mayPass(whole, look)) next = passage.original;
      else next = await question(passage, whole, look.kind === 'checked' ? look.checked : undefined);
    } finally {
      isAsking = false;
    }
    // A press that is made again is met again, and has its answer by now.
    next();
  }

  async function question(passage: Passage, text: string, first: CheckedText | undefined): Promise<() => void> {
    const { about } = passage;
    let checked = first;
    const looked = (verdict: CheckedText) => {
      checked = verdict;
      held.add(text, verdict);
      heldChanged();
    };
    if (first !== undefined) {
      looked(first);
      asking(first.result);
    }
    const { contact = 'absent', company, site, policy } = checker.state() ?? {};
    const language = checker.language();
    const asked = { about, text, language, contact, company, site: site?.name ?? location.hostname, policy };
    const choice = await ask({ ...asked, checked: first, explain: checker.explain, marking: marking(text, looked) });
    if (checked !== undefined && choice.deed === 'original') {
      releases.add(text, checked);
      held.release(text, checked);
    }
    heldChanged();
    record(text, checked, endOf(checked, choice));
    return deedOf(passage, text, checked, choice);
  }

  function deedOf(passage: Passage, text: string, checked: CheckedText | undefined, choice: Choice): () => void {
    // What goes is met again on its way; it is part of what was told just now.
    const known = (what: string) => {
      told = { text: what, at: performance.now() };
    };
    if (choice.deed === 'back' || checked === undefined) return passage.back;
    if (choice.deed === 'original') {
      known(text);
      return passage.original;
    }
    const safe = safeOf(passage, checked);
    return () => {
      known(safe);
      passage.safe(safe);
    };
  }

  /** Without what goes along unseen: a person would not know where it came from. */
  function safeOf({ text, hidden = '' }: Passage, checked: CheckedText): string {
    checker.remember(checked.redaction.key);
    if (hidden === '') return checked.result.redacted;
    const look = checker.look(text);
    return look.kind === 'checked' ? look.checked.result.redacted : checked.result.redacted;
  }

  /** What was found goes along where a card may explain it. */
  function record(text: string, checked: CheckedText | undefined, ended: ReturnType<typeof endOf>): void {
    const entry = textEntry(checker, text, checked, ended);
    const isQuiet = checked === undefined || checked.result.action === 'allow';
    if (entry !== undefined) report(entry, isQuiet ? undefined : checked.result);
  }

  return { meet, holdsBack };
}

function wholeOf({ text, hidden = '' }: Passage): string {
  return hidden === '' ? text : `${text}\n\n${hidden}`;
}
