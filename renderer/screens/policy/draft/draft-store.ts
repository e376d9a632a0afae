import { create } from 'zustand';
import type { Problem } from '../../../../shared/contract/shape.ts';
import type { PolicyDocument } from '../../../../shared/policy/document.ts';
import { draftIn } from '../../../../shared/policy/draft/draft-outline.ts';
import { problemsOf } from '../../../../shared/policy/draft/draft-problems.ts';
import { parseDocument } from '../../../../shared/policy/parse-document.ts';
import { refusedPattern } from '../../../../shared/policy/patterns.ts';
import { call } from '../../../bridge/bridge.ts';

/** Steps that can be undone; older ones are forgotten. */
const MOST_STEPS = 200;

/** Rest between changes after which the host keeps the draft. */
const REST_MS = 400;

interface DraftState {
  /** `undefined` until the host has answered; `null` where there is no draft. */
  readonly document: PolicyDocument | null | undefined;
  /** Everything that keeps the loader from taking it. */
  readonly problems: readonly Problem[];
  readonly past: readonly (PolicyDocument | null)[];
  readonly future: readonly (PolicyDocument | null)[];
  /** Changes of one field in a row are one step: its name, until another field is changed. */
  readonly field: string | undefined;
  readonly keeping: 'kept' | 'keeping' | 'failed';
  /** Why the host did not keep it, or could not read it. */
  readonly trouble: Problem | undefined;
  readonly load: () => Promise<void>;
  /** Changes the draft. With a field's name, what follows for the same field is part of the same step. */
  readonly change: (change: (document: PolicyDocument) => PolicyDocument, field?: string) => void;
  /** Puts another document in its place, or none. */
  readonly replace: (document: PolicyDocument | null) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

let timer: ReturnType<typeof setTimeout> | undefined;

export const useDraft = create<DraftState>((set, get) => {
  const show = (document: PolicyDocument | null) => ({
    document,
    problems: document === null ? [] : problemsOf(document, parseDocument),
  });

  /** Patterns are judged by an engine that is loaded for them, so what it says comes a moment later. */
  function judgePatterns(): void {
    const { document } = get();
    if (!document) return;
    void refusedPattern(document).then((problem) => {
      if (problem === undefined || get().document !== document) return;
      set(({ problems }) => ({ problems: [...problems, problem] }));
    });
  }

  function keepSoon(): void {
    judgePatterns();
    set({ keeping: 'keeping' });
    clearTimeout(timer);
    timer = setTimeout(() => void keepDraft(), REST_MS);
  }

  function put(document: PolicyDocument | null, field: string | undefined): void {
    const { document: before, past, field: last } = get();
    if (before === undefined || before === document) return;
    const isSameStep = field !== undefined && field === last;
    const steps = isSameStep ? past : [...past, before].slice(-MOST_STEPS);
    set({ ...show(document), past: steps, future: [], field });
    keepSoon();
  }

  function step(from: 'past' | 'future', to: 'past' | 'future'): void {
    const { document, [from]: steps, [to]: others } = get();
    const next = steps.at(-1);
    if (next === undefined || document === undefined) return;
    set({ ...show(next), [from]: steps.slice(0, -1), [to]: [...others, document], field: undefined });
    keepSoon();
  }

  return {
    document: undefined,
    problems: [],
    past: [],
    future: [],
    field: undefined,
    keeping: 'kept',
    trouble: undefined,
    load: async () => {
      if (get().document !== undefined) return;
      const answer = await call('draft.read');
      if (!answer.ok) return set({ trouble: answer.problem });
      const { text } = answer.value;
      set({ ...show((text === null ? undefined : draftIn(text)) ?? null), trouble: undefined });
      judgePatterns();
    },
    change: (change, field) => {
      const { document } = get();
      if (document) put(change(document), field);
    },
    replace: (document) => put(document, undefined),
    undo: () => step('past', 'future'),
    redo: () => step('future', 'past'),
  };
});

/** Has the host keep the draft as it is now. */
async function keepDraft(): Promise<void> {
  const { document } = useDraft.getState();
  if (document === undefined) return;
  const answer = document === null ? await call('draft.drop') : await call('draft.keep', { text: textOf(document) });
  if (useDraft.getState().document !== document) return;
  useDraft.setState(
    answer.ok ? { keeping: 'kept', trouble: undefined } : { keeping: 'failed', trouble: answer.problem },
  );
}

/** The draft as the text of a file. */
export function textOf(document: PolicyDocument): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
