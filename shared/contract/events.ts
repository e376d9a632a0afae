import type { UndoKey } from '../redact/undo-key.ts';
import type { GuardNotice } from './guard.ts';
import type { Settings } from './settings.ts';

/** What a host may tell a screen without being asked. */
export interface Events {
  /** The shortcut, the tray or a second start asks for a check of this text. */
  readonly 'check.open': { readonly text: string };
  /** Another window or the tray changed the settings. */
  readonly 'settings.changed': Settings;
  /** The policy in force, or what is to be said of it, is another one now: `policy.read` has it. */
  readonly 'policy.changed': null;
  /** The notice of the clipboard guard is another one now. */
  readonly 'guard.notice': GuardNotice;
  /** A card that was offered outside of the page is to be played: the id it is kept under, its lesson and itself. */
  readonly 'moment.open': { readonly id: string; readonly lesson: string; readonly card: string };
  /** Safe texts were made outside of the page: all that they and the page's own stand for. */
  readonly 'keys.known': UndoKey;
  /** The person follows a reminder of the system. */
  readonly 'training.open': null;
  /** How far the reading of people's training results is. */
  readonly 'trainer.loading': { readonly done: number; readonly all: number };
  /** How far the reading of exported records is, in bytes. */
  readonly 'dashboard.loading': { readonly done: number; readonly all: number };
}

export type EventName = keyof Events;

export const EVENT_NAMES: readonly EventName[] = [
  'check.open',
  'settings.changed',
  'policy.changed',
  'guard.notice',
  'moment.open',
  'keys.known',
  'training.open',
  'trainer.loading',
  'dashboard.loading',
];
