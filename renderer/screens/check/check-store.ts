import { create } from 'zustand';
import type { CheckedText, Choices } from '../../../shared/policy/check.ts';
import type { UndoKey } from '../../../shared/redact/undo-key.ts';
import type { DetectorFacts } from './engine/protocol.ts';
import { type Item, itemsOf } from './items.ts';
import type { Status } from './verdict.ts';

/** A reply of the engine with the very text it is about. The text lives in this page's memory only. */
export interface Shown {
  readonly text: string;
  readonly checked: CheckedText;
  readonly items: readonly Item[];
}

export interface CheckState {
  readonly tab: 'check' | 'restore';
  /** Site id, or '' for the default. */
  readonly site: string;
  readonly status: Status;
  readonly length: number;
  readonly hasSelection: boolean;
  readonly shown: Shown | undefined;
  /** Position in `shown.items` of the open card. */
  readonly current: number | undefined;
  readonly facts: DetectorFacts;
  /** Id of the lesson that is offered beside the verdict. */
  readonly lesson: string | undefined;
  /** What the safe texts since the start stand for, all texts together. */
  readonly session: UndoKey;
}

export const useCheck = create<CheckState>(() => ({
  tab: 'check',
  site: '',
  status: 'empty',
  length: 0,
  hasSelection: false,
  shown: undefined,
  current: undefined,
  facts: {},
  lesson: undefined,
  session: { format: 1, entries: [] },
}));

export function shownOf(text: string, checked: CheckedText, choices: Choices): Shown {
  return { text, checked, items: itemsOf(checked, choices) };
}
