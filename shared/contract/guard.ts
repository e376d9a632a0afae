import type { Category } from '../detect/category.ts';
import { type UndoKey, undoKeyShape } from '../redact/undo-key.ts';
import { object } from './object-shape.ts';
import { nothing, oneOf, text } from './shape.ts';

/**
 * What the clipboard guard has to say. `mask`: there is a safe text; `block`: there is none; `unchecked`, `no-policy`:
 * nobody looked at it; `replaced`: the clipboard holds the safe text now; `put-back`: it holds the original again;
 * `marked`: its only finding counts as wrong from now on; `changed`: another program wrote since, so nothing was done;
 * `failed`: the system did not let us write.
 */
export const NOTICE_KINDS = [
  'mask',
  'block',
  'unchecked',
  'no-policy',
  'replaced',
  'put-back',
  'marked',
  'changed',
  'failed',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** One small notice beside a person's work: kinds and counts, never a value. */
export interface GuardNotice {
  readonly kind: NoticeKind;
  /** Held findings by category. */
  readonly counts: Readonly<Partial<Record<Category, number>>>;
  /** How many values the safe text masks. */
  readonly masked: number;
  /** Electron accelerators that work while the notice shows; one that another program holds is left out. */
  readonly keys: Readonly<Partial<Record<'replace' | 'undo' | 'wrong', string>>>;
  /** Held findings may be marked as wrong: the only one at once, one of several in the quick check. */
  readonly wrong?: 'one' | 'choose';
  /** A card that explains the copy, and how many seconds it takes. */
  readonly lesson?: { readonly seconds: number };
}

export const GUARD_ACTS = ['replace', 'undo', 'wrong', 'learn', 'dismiss', 'open'] as const;
export type GuardAct = (typeof GUARD_ACTS)[number];

/** What the quick check starts from. Only `text` comes with a text; `known` are placeholders already in use. */
export interface QuickText {
  readonly kind: 'text' | 'empty' | 'concealed' | 'files';
  readonly text: string;
  readonly known: UndoKey;
}

/** What the two small windows of the desktop ask, and how the Check screen shares its keys with them. */
export const GUARD_CALLS = {
  'guard.read': nothing,
  'guard.act': object({ act: oneOf(...GUARD_ACTS) }),
  'quick.read': nothing,
  'quick.copy': object({ text: text({ max: 20_000_000 }), key: undoKeyShape }),
  'quick.end': object({ how: oneOf('close', 'open') }),
  'keys.read': nothing,
  'keys.remember': object({ key: undoKeyShape }),
} as const;

export interface GuardReplies {
  'guard.read': { readonly notice: GuardNotice | null };
  'guard.act': null;
  'quick.read': QuickText;
  'quick.copy': null;
  'quick.end': null;
  /** What the safe texts of this run stand for, all of them together. In memory only. */
  'keys.read': UndoKey;
  'keys.remember': null;
}
